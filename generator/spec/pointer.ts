/** Segments of a JSON pointer in order, unescaped: `['paths', '/contacts/', 'get']`. */
export type Path = readonly (string | number)[];

/** Segments as a URI fragment: `#/paths/~1contacts~1/get`. */
export function formatPointer(path: Path): string {
	return `#${path.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`;
}

/**
 * A fragment or JSON pointer as segments. Percent-escapes are resolved, `~0` and `~1` too.
 * @throws Error when it is not a JSON pointer (an anchor name, say).
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

/** The value at a path, or undefined when there is none. */
export function valueAt(root: unknown, path: Path): unknown {
	let value: unknown = root;
	for (const segment of path) {
		if (value === null || typeof value !== 'object' || !Object.hasOwn(value, segment)) return undefined;
		value = (value as Record<string | number, unknown>)[segment];
	}
	return value;
}
