const LONGEST_TEXT = 300;

/**
 * What an error body says, as a list. GHL writes `message` as a text or a list of texts; older services use
 * `error`, OAuth `error_description`; gateways in between answer with plain text or HTML.
 */
export function messagesOf(body: unknown): string[] {
	if (typeof body === 'string') return body.trim() ? [body.trim().slice(0, LONGEST_TEXT)] : [];
	for (const key of ['message', 'errors', 'error_description', 'error', 'msg']) {
		const found = textsIn(property(body, key));
		if (found.length > 0) return found;
	}
	return [];
}

/** A text property of an object, or undefined. */
export function stringAt(body: unknown, key: string): string | undefined {
	const value = property(body, key);
	return typeof value === 'string' ? value : undefined;
}

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return value ? [value] : [];
	if (Array.isArray(value)) return value.flatMap(textsIn);
	if (value !== null && typeof value === 'object') return messagesOf(value);
	return [];
}

function property(value: unknown, key: string): unknown {
	return Object.hasOwn(Object(value), key) ? (value as Record<string, unknown>)[key] : undefined;
}
