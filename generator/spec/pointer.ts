/**
 * The segments of a JSON pointer in order, unescaped: `['paths', '/contacts/', 'get']`.
 * @see https://www.rfc-editor.org/rfc/rfc6901#section-3
 */
export type Path = readonly (string | number)[];

/**
 * Writes segments as a URI fragment: `#/paths/~1contacts~1/get`.
 * @see https://www.rfc-editor.org/rfc/rfc6901#section-6
 */
export function formatPointer(path: Path): string {
	return `#${path.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`;
}

/**
 * Splits a JSON pointer or URI fragment into segments, and resolves percent-escapes, `~0` and `~1`.
 * @throws Error when the text is no JSON pointer (an anchor name, say).
 * @see https://www.rfc-editor.org/rfc/rfc6901#section-4
 */
export function parsePointer(pointer: string): string[] {
	const bare = pointer.startsWith('#') ? pointer.slice(1) : pointer;
	if (bare === '') return [];
	if (!bare.startsWith('/')) throw new Error(`"${pointer}" is not a JSON pointer; it has to start with "#/".`);
	return bare
		.slice(1)
		.split('/')
		.map((segment) => safeDecode(segment).replaceAll('~1', '/').replaceAll('~0', '~'));
}

function safeDecode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/**
 * Finds the value at a path.
 * @returns undefined when there is none.
 * @see https://www.rfc-editor.org/rfc/rfc6901#section-4
 */
export function valueAt(root: unknown, path: Path): unknown {
	let value: unknown = root;
	for (const segment of path) {
		if (value === null || typeof value !== 'object' || !Object.hasOwn(value, segment)) return undefined;
		value = (value as Record<string | number, unknown>)[segment];
	}
	return value;
}
