/** How a name is made different from a taken one. */
export interface Numbering {
	/** Text between a name and its number: `contact 2`, `contact-2`. By default there is none. */
	separator?: string;
	/** The most characters of a name, with its number. */
	longest?: number;
}

export interface UniqueNamesOptions extends Numbering {
	/**
	 * Makes a key of a name; names with the same key collide. By default the key is in lower case, as some file systems
	 * ignore case.
	 */
	identity?: (name: string) => string;
	/** Names that are taken before the first wish. */
	taken?: Iterable<string>;
}

/** Returns the wish if it is free, else the wish with the first number from 2 on that is free. */
export function firstFree(
	wish: string,
	isTaken: (name: string) => boolean,
	{ separator = '', longest = Infinity }: Numbering = {},
): string {
	let name = cut(wish, longest);
	for (let count = 2; isTaken(name); count++) {
		const suffix = `${separator}${count}`;
		name = cut(wish, longest - suffix.length) + suffix;
	}
	return name;
}

/** Hands out each name once. The first to wish for a name gets it; where all wishes are known in advance, use `uniqueNames`. */
export class UniqueNames {
	readonly #numbering: Numbering;
	readonly #identity: (name: string) => string;
	readonly #taken: Set<string>;

	constructor({ identity = lowerCased, taken = [], ...numbering }: UniqueNamesOptions = {}) {
		this.#numbering = numbering;
		this.#identity = identity;
		this.#taken = new Set([...taken].map(identity));
	}

	/** Tells whether a name is taken. */
	has(name: string): boolean {
		return this.#taken.has(this.#identity(name));
	}

	/** Takes the name closest to the wish, and returns it. */
	take(wish: string): string {
		const name = firstFree(wish, (candidate) => this.has(candidate), this.#numbering);
		this.#taken.add(this.#identity(name));
		return name;
	}
}

/**
 * Finds a name for each wish, in the order of the wishes. A wish that occurs once is always granted, and no name depends
 * on the order: a document that is sorted anew keeps its names.
 */
export function uniqueNames(wishes: readonly string[], options: UniqueNamesOptions = {}): string[] {
	const names = new UniqueNames(options);
	const given: string[] = [];
	const inOrder = wishes.map((wish, index) => ({ wish, index })).sort((a, b) => (a.wish < b.wish ? -1 : a.wish > b.wish ? 1 : 0));
	const waiting = inOrder.filter(({ wish, index }) => {
		if (names.has(cut(wish, options.longest))) return true;
		given[index] = names.take(wish);
		return false;
	});
	for (const { wish, index } of waiting) given[index] = names.take(wish);
	return given;
}

function cut(text: string, longest = Infinity): string {
	return text.length <= longest ? text : text.slice(0, longest).trimEnd();
}

function lowerCased(name: string): string {
	return name.toLowerCase();
}
