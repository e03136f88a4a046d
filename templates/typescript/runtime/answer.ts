import type { CallOptions, Connection, ExchangeInit } from './connection.ts';
import { errorFromAnswer } from './errors.ts';
import type { OperationInfo } from './operation.ts';

/** The input of a call while its type does not matter: parameters side by side, and `body`. */
export type LooseInput = Record<string, unknown>;

/** Data of a success with the response it came in. */
export interface Answer<Output> {
	data: Output;
	response: Response;
}

/**
 * Makes one call.
 * @throws CallError
 */
export async function answerOf(
	connection: Connection,
	operation: OperationInfo,
	input: LooseInput = {},
	options: CallOptions = {},
): Promise<Answer<unknown>> {
	const { data, error, response } = await connection.exchange(operation, exchangeInit(connection, operation, input, options));
	if (!response.ok) throw errorFromAnswer(operation, response, error);
	return { data: operation.parseAs === 'any' ? jsonOrText(data) : data, response };
}

/** An answer of unknown type: refusing it for not being JSON would hide that the call succeeded. */
function jsonOrText(data: unknown): unknown {
	try {
		return JSON.parse(data as string);
	} catch {
		return data || undefined;
	}
}

/** Sorts a flat input into path, query, headers and body. */
function exchangeInit(connection: Connection, operation: OperationInfo, input: LooseInput, options: CallOptions): ExchangeInit {
	const { body: givenBody, ...parameters } = input;
	const groups = { path: {} as LooseInput, query: {} as LooseInput, header: {} as LooseInput };
	for (const [key, value] of Object.entries(parameters)) {
		const renamed = operation.renamed?.[key];
		if (renamed) groups[renamed.in][renamed.name] = value;
		else groups[placeOf(operation, key)][key] = value;
	}
	const body = supply(connection, operation, groups, givenBody);
	const { contentType, parseAs } = operation;
	return {
		...options,
		params: groups,
		body,
		headers: { ...(contentType && { 'Content-Type': contentType }), ...options.headers },
		bodySerializer: contentType && !STRUCTURED.test(contentType) ? asIs : undefined,
		parseAs: parseAs === 'any' ? 'text' : parseAs,
	};
}

function placeOf(operation: OperationInfo, key: string): 'path' | 'query' | 'header' {
	if (operation.path.includes(`{${key}}`)) return 'path';
	return operation.headers?.includes(key) ? 'header' : 'query';
}

/** Fills in the ids that the connection knows and the call leaves out. Returns the body. */
function supply(connection: Connection, operation: OperationInfo, groups: Record<string, LooseInput>, givenBody: unknown): unknown {
	let body = givenBody;
	for (const { in: place, name, from, required } of operation.supplied ?? []) {
		const group = (place === 'body' ? (body ?? {}) : groups[place]) as LooseInput;
		if ((group[name] ?? null) !== null) continue;
		const value = connection.supplied[from];
		if (value === undefined && required)
			throw new TypeError(`${operation.id} needs ${name}: give it in the call, or give the client a ${from}.`);
		if (value !== undefined && place === 'body') body = { ...group, [name]: value };
		else group[name] = value;
	}
	return body;
}

// Types that openapi-fetch makes of an object; a body of any other type goes out as it is.
const STRUCTURED = /[/+]json|^application\/x-www-form-urlencoded/;
const asIs = (body: unknown) => body;
