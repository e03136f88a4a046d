/** The most characters of a list of plain values that stays on one line while objects are laid out over several. */
const LIST_WIDTH = 100;

/** The most characters of a compact literal on one line, with its indentation. */
const LINE_WIDTH = 120;

/** Decides whether a list or object stays on one line. */
type Fits = (value: object, indent: number) => boolean;

/**
 * Prints a plain value as TypeScript source on one line: `{ contactId: 'x' }`. Keys are unquoted where TypeScript allows
 * it; keys with the value undefined are left out.
 */
export function inlineLiteral(value: unknown): string {
	return layOut(value, 0, () => true);
}

/**
 * Prints a plain value as TypeScript source, with a line for each key of an object.
 * @param indent tabs before continuation lines.
 */
export function prettyLiteral(value: unknown, indent = 0): string {
	return layOut(value, indent, (item) => isPlainList(item) && inlineLiteral(item).length <= LIST_WIDTH);
}

/**
 * Prints a plain value as TypeScript source, laid out as a formatter would: what fits on a line stays on it.
 * @param indent tabs before continuation lines.
 */
export function compactLiteral(value: unknown, indent = 0): string {
	return layOut(value, indent, (item, depth) => inlineLiteral(item).length <= LINE_WIDTH - depth * 2);
}

/** Prints text as a single-quoted TypeScript literal. */
export function stringLiteral(text: string): string {
	const body = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
	return `'${body.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
}

/** Prints a property name: bare if it is an identifier, else quoted. */
export function propertyKey(name: string): string {
	if (name === '__proto__') return "['__proto__']";
	return /^[A-Za-z_$][\w$]*$/.test(name) ? name : stringLiteral(name);
}

function layOut(value: unknown, indent: number, fits: Fits): string {
	if (value === null || typeof value !== 'object') return scalarLiteral(value);
	const isList = Array.isArray(value);
	const parts = partsOf(value);
	const [open, close] = isList ? ['[', ']'] : ['{', '}'];
	if (parts.length === 0) return open + close;
	if (fits(value, indent)) {
		const flat = parts.map(([start, item]) => start + layOut(item, indent, fits)).join(', ');
		return isList ? `[${flat}]` : `{ ${flat} }`;
	}
	const pad = '\t'.repeat(indent + 1);
	const rows = parts.map(([start, item]) => `${pad}${start}${layOut(item, indent + 1, fits)},\n`);
	return `${open}\n${rows.join('')}${'\t'.repeat(indent)}${close}`;
}

/** Lists the items of a list or object, each with the text before it. */
function partsOf(value: object): [start: string, item: unknown][] {
	if (Array.isArray(value)) return value.map((item: unknown) => ['', item]);
	const entries = Object.entries(value).filter(([, item]) => item !== undefined);
	return entries.map(([key, item]) => [`${propertyKey(key)}: `, item]);
}

function scalarLiteral(value: unknown): string {
	if (typeof value === 'string') return stringLiteral(value);
	return Object.is(value, -0) ? '-0' : String(value);
}

function isPlainList(value: object): boolean {
	return Array.isArray(value) && value.every((item) => item === null || typeof item !== 'object');
}
