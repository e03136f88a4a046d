/**
 * Ids of components and what they are made of. Make's rules: a module or RPC id is 3–48 letters and digits
 * that starts with a letter and is no reserved word of JavaScript; ids become folder names in kebab-case, so
 * two ids that differ in case alone would share a folder.
 */

const MAX_ID = 48;

const RESERVED = new Set(
	(
		'abstract arguments await boolean break byte case catch char class const continue debugger default delete do double else enum eval ' +
		'export extends false final finally float for function goto if implements import in instanceof int interface let long native new ' +
		'null package private protected public return short static super switch synchronized this throw throws transient true try typeof ' +
		'undefined var void volatile while with yield'
	).split(' '),
);

/** Whether a name may not be the id of a component. */
export function isReserved(id: string): boolean {
	return RESERVED.has(id.toLowerCase());
}

/** The words of an identifier or of text: `getContactsByID` → get, Contacts, By, ID. */
export function splitWords(text: string): string[] {
	return text
		.normalize('NFKD')
		.replace(/[\u0300-\u036f'’]/g, '')
		.replace(/([a-z\d])([A-Z])/g, '$1 $2')
		.replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
		.split(/[^A-Za-z\d]+/)
		.filter((word) => word !== '');
}

/** `Get Contact by ID` → `GetContactById`. */
export function pascalCase(text: string): string {
	return splitWords(text)
		.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
		.join('');
}

/** `Get Contact by ID` → `getContactById`. */
export function camelCase(text: string): string {
	const pascal = pascalCase(text);
	return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

/** `getContactById` → `get-contact-by-id`. */
export function kebabCase(text: string): string {
	return splitWords(text)
		.map((word) => word.toLowerCase())
		.join('-');
}

/** Hands out each id and each label once. */
export class NameRegistry {
	readonly #folders = new Set<string>();
	readonly #labels = new Set<string>();

	/**
	 * A valid id as close to the wish as possible.
	 * @param wish a camelCase name, or any text.
	 * @param fallback what to put behind a name that is reserved or too short: `Module`.
	 */
	id(wish: string, fallback: string): string {
		const plain = /^[a-zA-Z][0-9a-zA-Z]*$/.test(wish) ? wish : camelCase(wish);
		const lettered = /^[a-zA-Z]/.test(plain) ? plain : camelCase(`${fallback} ${plain}`);
		const base = (lettered.length < 3 || isReserved(lettered) ? lettered + fallback : lettered).slice(0, MAX_ID);
		let id = base;
		for (let count = 2; this.#folders.has(kebabCase(id)); count++) id = `${base.slice(0, MAX_ID - String(count).length)}${count}`;
		this.#folders.add(kebabCase(id));
		return id;
	}

	/**
	 * The label itself, or with more behind it when it is taken.
	 * @param distinction tells this label from the other one: `by business`.
	 */
	label(wish: string, distinction: string): string {
		let label = wish;
		if (this.#labels.has(label.toLowerCase())) label = `${wish} (${distinction})`;
		for (let count = 2; this.#labels.has(label.toLowerCase()); count++) label = `${wish} (${distinction} ${count})`;
		this.#labels.add(label.toLowerCase());
		return label;
	}
}
