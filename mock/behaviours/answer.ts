import type { Operation } from '../../generator/contract/catalog.ts';
import { isObject, type JsonObject, type JsonValue } from '../../generator/contract/json.ts';
import type { MockResponse } from '../http/message.ts';
import type { StoredRecord } from '../state/store/store.ts';
import type { RequestContext } from './behaviour.ts';

/** What is worked out of an operation's answers once, from its response model and its sample. */
export interface AnswerShape extends ReturnType<typeof envelopeOf> {
	operation: Operation;
	/** Path to the record or the list in a body, step by step. */
	path: readonly string[];
	/** Whether the operation confirms in place of showing a record. */
	confirms: boolean;
	/** The record with its documented fields only. */
	project(record: StoredRecord): StoredRecord;
	/** Bodies by what they show. A record that was written is shown once; what is read may be asked for again. */
	bodies: WeakMap<StoredRecord, JsonValue> | null;
}

/** Works out the shape of an operation's answers. */
export function answerShape(operation: Operation): AnswerShape {
	return {
		...envelopeOf(operation),
		operation,
		path: operation.response.path.split('.'),
		confirms: confirms(operation),
		project: projection(operation),
		bodies: isRead(operation) ? new WeakMap() : null,
	};
}

/** Writes the success answer to a request: its status, and its body in the documented shape. */
export class Answering {
	readonly shape: AnswerShape;
	readonly context: RequestContext;

	constructor(shape: AnswerShape, context: RequestContext) {
		this.shape = shape;
		this.context = context;
	}

	/** A body whose keys the caller knows; those that the operation does not document are left out. */
	answer(body: JsonObject): MockResponse {
		return this.#respond(this.#documented(body));
	}

	/**
	 * One record, where the operation documents it. The same record gives the same body, so that its bytes can be kept.
	 * @param beside what is known of the keys around the record; those that the operation does not document are left out.
	 */
	show(record: StoredRecord, beside?: JsonObject): MockResponse {
		const { bodies, constants, traced, project } = this.shape;
		const known = bodies?.get(record);
		const body = known ?? this.#wrap(project(record), beside ? { ...constants, ...this.#documented(beside) } : constants);
		if (known === undefined) bodies?.set(record, body);
		const response = this.#respond(body);
		// What is shown for the second time may be asked for often. Without its trace id the very same body can be sent again.
		if (traced && isObject(known)) response.lasting = known;
		return response;
	}

	/**
	 * A list of records, where the operation documents it.
	 * @param total number of all records; null where the answer does not tell it.
	 * @param around what is known of the page, in place of what the sample says.
	 */
	list(records: readonly StoredRecord[], total: number | null = records.length, around: JsonObject = {}): MockResponse {
		const { constants, totals, project } = this.shape;
		const counted = total === null ? {} : Object.fromEntries(totals.map((key) => [key, total]));
		const body = this.#wrap(records.map(project), { ...constants, ...counted });
		return this.#respond(isObject(body) ? merged(body, around) : body);
	}

	/** The bare confirmation of an operation that returns no record. */
	confirm(): MockResponse {
		const { constants, operation } = this.shape;
		const body = Object.entries(constants).map(([key, value]) => [key, actual(value, operation, this.context)]);
		return this.#respond(Object.fromEntries(body));
	}

	#respond(body: JsonValue): MockResponse {
		const { operation, traced } = this.shape;
		const { status, contentType } = operation.response;
		if (contentType === null) return { status, headers: {}, body: null };
		// A trace id is new in every answer.
		const sent = traced && isObject(body) ? { ...body, traceId: this.context.traceId } : body;
		return { status, headers: { 'content-type': contentType }, body: sent };
	}

	#wrap(value: JsonValue, around: JsonObject): JsonValue {
		const { operation, path } = this.shape;
		return operation.response.path === '' ? value : { ...around, ...nest(path, value) };
	}

	#documented(body: JsonObject): JsonObject {
		const { keys } = this.shape;
		return keys.size === 0 ? body : Object.fromEntries(Object.entries(body).filter(([key]) => keys.has(key)));
	}
}

/**
 * The response model describes the record; what stands around it is read off the sample, which the build of
 * the spec has checked against the schema.
 */
function envelopeOf(operation: Operation) {
	const { response, sample } = operation;
	const around = isObject(sample.response) ? Object.entries(sample.response) : [];
	const head = response.path.split('.')[0];
	const beside = around.filter(([key]) => key !== 'traceId' && (response.path === '' || key !== head));
	const isFixed = response.path !== '' || confirms(operation);
	const constants: JsonObject = Object.fromEntries(isFixed ? beside.filter(isConstant) : []);
	if (response.shape === 'none' && around.length === 0) {
		for (const { name, type } of response.fields) if (type === 'boolean') constants[name] = true;
	}
	const wholeFields = response.path === '' ? response.fields.map(({ name }) => name) : [];
	const keys = new Set([...around.map(([key]) => key), ...wholeFields]);
	return {
		/** Documented keys of the whole body; empty when they are not known. */
		keys,
		/** What stands beside the record in every answer. */
		constants,
		/** Keys that count the records of a list. */
		totals: response.shape === 'list' ? beside.filter(([key]) => /^(total|count)$/.test(key)).map(([key]) => key) : [],
		traced: keys.has('traceId'),
	};
}

/** A deletion that says `deleted` beside the id shows no record either. */
function confirms({ role, response }: Operation): boolean {
	return (
		response.shape === 'none' || (role === 'delete' && response.fields.some(({ name }) => /^(deleted|success|succee?ded)$/.test(name)))
	);
}

function isConstant([, value]: [string, JsonValue]): boolean {
	return typeof value === 'boolean' || typeof value === 'string';
}

/** A value of the sample, with the sample's own parameters replaced by those of the request. */
function actual(value: JsonValue, operation: Operation, context: RequestContext): JsonValue {
	const [name] = Object.entries(operation.sample.parameters).find(([, parameter]) => parameter === value) ?? [];
	return name === undefined ? value : (context.pathParameters[name] ?? value);
}

/** A value inside objects, one for each step. */
export function nest([head = '', ...rest]: readonly string[], value: JsonValue): JsonObject {
	return { [head]: rest.length === 0 ? value : nest(rest, value) };
}

/** One object with what another says in its place. */
export function merged(body: JsonObject, over: JsonObject): JsonObject {
	const result = { ...body };
	for (const [key, value] of Object.entries(over)) {
		const below = body[key];
		result[key] = isObject(below) && isObject(value) ? merged(below, value) : value;
	}
	return result;
}

function isRead({ role }: Operation): boolean {
	return role === 'read' || role === 'list' || role === 'search';
}

function projection(operation: Operation): (record: StoredRecord) => StoredRecord {
	const names = new Set(operation.response.fields.map(({ name }) => name));
	if (names.size === 0) return (record) => record;
	const projected = new WeakMap<StoredRecord, StoredRecord>();
	return (record) => {
		const fields = Object.keys(record);
		// Most records have no other field, and are shown as they are.
		if (fields.every((field) => names.has(field))) return record;
		let result = projected.get(record);
		if (!result) {
			result = Object.fromEntries(fields.filter((field) => names.has(field)).map((field) => [field, record[field] ?? null]));
			// As in `withoutNulls`: the copy is no dictionary, and is written as JSON in half the time.
			result = { ...result };
			if (isRead(operation)) projected.set(record, result);
		}
		return result;
	};
}
