import type { Operation } from '../../../generator/contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../../generator/contract/json.ts';

/** A request before it is sent: both sides get the same text. */
export interface Call {
	path: Record<string, string>;
	query: [name: string, value: string][];
	/** Undefined without one. */
	body: string | undefined;
	contentType: string | undefined;
}

/** The boundary of forms; one for all, so that a case reads the same in each run. */
const BOUNDARY = 'form-boundary-of-the-test';

/** Path and query of a call as they stand in the request line. */
export function targetOf({ path: template }: Operation, { path, query }: Call): string {
	const filled = template.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
	return query.length > 0 ? `${filled}?${new URLSearchParams(query)}` : filled;
}

/** Headers that let a call through to validation. */
export function headersOf(operation: Operation, { body, contentType }: Call, token: string): Record<string, string> {
	return {
		...(operation.userTypes.length > 0 ? { authorization: `Bearer ${token}` } : {}),
		...(operation.version === null ? {} : { version: operation.version }),
		...(body === undefined || contentType === undefined ? {} : { 'content-type': contentType }),
	};
}

/** A body as its content type writes it. */
export function encode(body: JsonValue, contentType: string): { body: string; contentType: string } {
	if (contentType === 'application/json') return { body: JSON.stringify(body), contentType };
	const fields = Object.entries(body as JsonObject).flatMap(([name, value]) =>
		(Array.isArray(value) ? value : [value]).map((one): [string, string] => [name, typeof one === 'string' ? one : JSON.stringify(one)]),
	);
	if (contentType === 'application/x-www-form-urlencoded') return { body: new URLSearchParams(fields).toString(), contentType };
	const parts = fields.map(([name, value]) => `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
	return { body: `${parts.join('')}--${BOUNDARY}--\r\n`, contentType: `${contentType}; boundary=${BOUNDARY}` };
}
