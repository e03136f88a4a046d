/** How a taken name is told apart from the one that has it. */
export interface Numbering {
	/** What stands between a name and its number: `contact 2`, `contact-2`. Nothing by default. */
	separator?: string;
	/** The most characters that a name may have, its number included. */
	longest?: number;
}

export interface UniqueNamesOptions extends Numbering {
	/** Two names collide when this makes the same of both. By default it is the lower case, as some file systems tell no case apart. */
	identity?: (name: string) => string;
	/** Names that are given away already. */
	taken?: Iterable<string>;
}

/** The wish itself, or the wish with the first number from 2 on that makes it free. */
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

/** Hands out each name once. Whoever comes first gets the wish itself: where all wishes are known, use `uniqueNames`. */
export class UniqueNames {
	readonly #numbering: Numbering;
	readonly #identity: (name: string) => string;
	readonly #taken: Set<string>;

	constructor({ identity = lowerCased, taken = [], ...numbering }: UniqueNamesOptions = {}) {
		this.#numbering = numbering;
		this.#identity = identity;
		this.#taken = new Set([...taken].map(identity));
	}

	/** Whether a name is given away. */
	has(name: string): boolean {
		return this.#taken.has(this.#identity(name));
	}

	/** A name as close to the wish as possible; it is taken from now on. */
	take(wish: string): string {
		const name = firstFree(wish, (candidate) => this.has(candidate), this.#numbering);
		this.#taken.add(this.#identity(name));
		return name;
	}
}

/**
 * A name for each wish, in the order of the wishes. A wish that nobody else has is always granted, and which names
 * a wish becomes does not depend on the order: a document that is sorted anew keeps its names.
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
