import type { Bundle } from 'zapier-platform-core';
import type { Input, JsonObject, JsonValue, LinesInput, Operation, SlotsInput, ValueInput } from './operation.ts';
import { isObject } from './paths.ts';
import { asText, InputError, isEmpty, wireValue } from './values.ts';

/** A request as data, before it is sent. */
export interface PlannedRequest {
	method: Operation['method'];
	/** Path and nothing before it: the middleware puts the address of the API in front. */
	url: string;
	headers: Record<string, string>;
	params: Record<string, string | string[]>;
	body: JsonValue | undefined;
}

type Values = Record<string, unknown>;

/**
 * The request for an operation, from what was entered and what the connection knows. What is empty is not sent.
 * @throws InputError when a value that is needed is missing, or does not fit its type.
 */
export function planRequest(operation: Operation, bundle: Pick<Bundle, 'authData' | 'inputData'>): PlannedRequest {
	const request: PlannedRequest = {
		method: operation.method,
		url: operation.path,
		headers: operation.version === null ? {} : { Version: operation.version },
		params: {},
		body: operation.contentType === null ? undefined : {},
	};
	for (const input of operation.inputs) {
		const value = enteredValue(input, bundle.inputData ?? {}, bundle.authData ?? {});
		if (value === undefined) {
			if ('required' in input || input.in === 'path') throw new InputError(missingMessage(input));
		} else place(request, input, value);
	}
	return request;
}

/** Puts a value where it belongs in a request. */
export function place(request: PlannedRequest, { in: where, to }: Pick<Input, 'in' | 'to'>, value: JsonValue): void {
	const [name = ''] = to;
	switch (where) {
		case 'path':
			request.url = request.url.replace(`{${name}}`, () => encodeURIComponent(asText(value)));
			break;
		case 'query':
			request.params[name] = Array.isArray(value) ? value.map(asText) : asText(value);
			break;
		case 'header':
			request.headers[name] = asText(value);
			break;
		case 'body':
			request.body = to.length === 0 ? value : withValue(request.body, to, value);
	}
}

function enteredValue(input: Input, inputData: Values, authData: Values): JsonValue | undefined {
	switch (input.kind) {
		case 'constant':
			return input.value;
		case 'connection':
			return wireValue(authData[input.from], { label: input.from, type: 'string' });
		case 'value':
			return wireValue(inputData[input.key], input);
		case 'lines':
			return linesOf(input, inputData);
		case 'slots':
			return slotsOf(input, inputData);
	}
}

/** Zapier groups line items under the parent's key; without line items, the columns stand beside it. */
function linesOf(input: LinesInput, inputData: Values): JsonValue | undefined {
	const grouped = inputData[input.key];
	const lines = Array.isArray(grouped) ? grouped : isObject(grouped) ? [grouped] : columnsAsLines(input.columns, inputData);
	const wired = lines.filter(isObject).flatMap((line) => {
		let entry: JsonObject = {};
		for (const column of input.columns) {
			const value = wireValue(line[column.key], column);
			if (value !== undefined) entry = withValue(entry, column.to, value);
		}
		if (Object.keys(entry).length === 0) return [];
		const missing = input.columns.find((column) => column.required && isEmpty(line[column.key]));
		if (missing) throw new InputError(`${missing.label} is needed in every line of ${input.label}.`);
		return [entry];
	});
	return wired.length === 0 ? undefined : wired;
}

function columnsAsLines(columns: readonly Pick<ValueInput, 'key' | 'list'>[], inputData: Values): Values[] {
	const values = columns.map(({ key, list }): unknown[] => {
		const value = inputData[key];
		return Array.isArray(value) && !list ? value : [value];
	});
	const count = Math.max(0, ...values.map((list) => list.length));
	return Array.from({ length: count }, (_, row): Values => {
		return Object.fromEntries(columns.map(({ key }, column) => [key, values[column]?.[row]]));
	});
}

/** Ids of custom fields are 20 letters and digits; everything else is a key such as `contact.preferred_dentist`. */
const CUSTOM_FIELD_ID = /^[A-Za-z0-9]{20}$/;

function slotsOf({ key, count, idProperty, keyProperty, valueProperty }: SlotsInput, inputData: Values): JsonValue | undefined {
	const slots: JsonObject[] = [];
	for (let number = 1; number <= count; number++) {
		const name = inputData[`${key}_${number}_key`];
		const value = wireValue(inputData[`${key}_${number}_value`], { label: `Custom Field ${number} Value`, type: 'any' });
		if (isEmpty(name) || value === undefined) continue;
		const text = String(name).trim();
		const property = CUSTOM_FIELD_ID.test(text) ? (idProperty ?? keyProperty) : (keyProperty ?? idProperty);
		slots.push({ ...(property === null ? {} : { [property]: text }), [valueProperty]: value });
	}
	return slots.length === 0 ? undefined : slots;
}

/** The object with a value at the end of a way; objects on the way are made where there are none. */
function withValue(target: unknown, [name = '', ...rest]: readonly string[], value: JsonValue): JsonObject {
	const object = isObject(target) ? target : {};
	return { ...object, [name]: rest.length === 0 ? value : withValue(object[name], rest, value) };
}

function missingMessage(input: Input): string {
	if (input.kind === 'connection') {
		const what = input.from === 'locationId' ? 'sub-account' : 'agency';
		return `The connection does not know its ${what}. Reconnect the account, and choose a sub-account.`;
	}
	const label = input.kind === 'value' || input.kind === 'lines' ? input.label : (input.to.at(-1) ?? 'A value');
	return `${label} is needed, and nothing was entered.`;
}
