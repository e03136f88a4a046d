import type { Operation } from '../../generator/contract/catalog.ts';
import { isObject, type JsonObject, type JsonValue } from '../../generator/contract/json.ts';
import type { MockResponse } from '../http/message.ts';
import type { StoredRecord } from '../state/store/store.ts';
import type { RequestContext } from './behaviour.ts';

/** Writes the success answers of one operation: its status, and its body in the documented shape. */
export interface AnswerWriter {
	/** A body whose keys the caller knows; those that the operation does not document are left out. */
	body(body: JsonObject, context: RequestContext): MockResponse;
	/** One record, where the operation documents it. The same record gives the same body, so that its bytes can be kept. */
	record(record: StoredRecord, context: RequestContext): MockResponse;
	/** A list of records, where the operation documents it. */
	list(records: readonly StoredRecord[], total: number, context: RequestContext): MockResponse;
	/** The bare confirmation of an operation that returns no record. */
	receipt(context: RequestContext): MockResponse;
	/** The record with its documented fields only. */
	project(record: StoredRecord): StoredRecord;
}

/** Works out the shape of an operation's answers from its response model and its sample. */
export function answerWriter(operation: Operation): AnswerWriter {
	const { status, contentType, path } = operation.response;
	const headers = contentType === null ? {} : { 'content-type': contentType };
	const envelope = envelopeOf(operation);
	const project = projection(operation);
	const segments = path.split('.');
	// A record that was written is shown once; what is read may be asked for again.
	const bodies = isRead(operation) ? new WeakMap<StoredRecord, JsonValue>() : null;

	const respond = (body: JsonValue): MockResponse => ({ status, headers: { ...headers }, body: contentType === null ? null : body });
	const wrap = (value: JsonValue, around: JsonObject): JsonValue => (path === '' ? value : { ...around, ...nest(segments, value) });

	const traced = (body: JsonValue, context: RequestContext): JsonValue =>
		envelope.traced && isObject(body) ? { ...body, traceId: context.traceId } : body;
	return {
		body(body, context) {
			const documented = Object.entries(body).filter(([key]) => envelope.keys.size === 0 || envelope.keys.has(key));
			return respond({ ...Object.fromEntries(documented), ...trace(envelope, context) });
		},
		record(record, context) {
			const known = bodies?.get(record);
			const body = known ?? wrap(project(record), envelope.constants);
			if (known === undefined) bodies?.set(record, body);
			// A trace id is new in every answer; without one the very same body can be sent again.
			const response = respond(traced(body, context));
			// What is shown for the second time may be asked for often.
			if (envelope.traced && isObject(known)) response.lasting = known;
			return response;
		},
		list(records, total, context) {
			const totals = Object.fromEntries(envelope.totals.map((key) => [key, total]));
			return respond(traced(wrap(records.map(project), { ...envelope.constants, ...totals }), context));
		},
		receipt(context) {
			const body = Object.entries(envelope.constants).map(([key, value]) => [key, actual(value, operation, context)]);
			return respond({ ...Object.fromEntries(body), ...trace(envelope, context) });
		},
		project,
	};
}

interface Envelope {
	/** Documented keys of the whole body; empty when they are not known. */
	keys: ReadonlySet<string>;
	/** What stands beside the record in every answer. */
	constants: JsonObject;
	/** Keys that count the records of a list. */
	totals: string[];
	traced: boolean;
}

/**
 * The response model describes the record; what stands around it is read off the sample, which the build of
 * the spec has checked against the schema.
 */
function envelopeOf(operation: Operation): Envelope {
	const { response, sample } = operation;
	const around = isObject(sample.response) ? Object.entries(sample.response) : [];
	const head = response.path.split('.')[0];
	const beside = around.filter(([key]) => key !== 'traceId' && (response.path === '' || key !== head));
	const constants: JsonObject = Object.fromEntries(response.shape === 'none' || response.path !== '' ? beside.filter(isConstant) : []);
	if (response.shape === 'none' && around.length === 0) {
		for (const { name, type } of response.fields) if (type === 'boolean') constants[name] = true;
	}
	const wholeFields = response.path === '' ? response.fields.map(({ name }) => name) : [];
	const keys = new Set([...around.map(([key]) => key), ...wholeFields]);
	return {
		keys,
		constants,
		totals: response.shape === 'list' ? beside.filter(([key]) => /^(total|count)$/.test(key)).map(([key]) => key) : [],
		traced: keys.has('traceId'),
	};
}

function isConstant([, value]: [string, JsonValue]): boolean {
	return typeof value === 'boolean' || typeof value === 'string';
}

/** A value of the sample, with the sample's own parameters replaced by those of the request. */
function actual(value: JsonValue, operation: Operation, context: RequestContext): JsonValue {
	const [name] = Object.entries(operation.sample.parameters).find(([, parameter]) => parameter === value) ?? [];
	return name === undefined ? value : (context.pathParameters[name] ?? value);
}

function trace(envelope: Envelope, context: RequestContext): JsonObject {
	return envelope.traced ? { traceId: context.traceId } : {};
}

function nest([head = '', ...rest]: readonly string[], value: JsonValue): JsonObject {
	return { [head]: rest.length === 0 ? value : nest(rest, value) };
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
