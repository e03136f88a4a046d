import type { Field, Operation } from '../../../generator/contract/catalog.ts';
import { isObject, type JsonObject, type JsonValue } from '../../../generator/contract/json.ts';
import type { MockResponse } from '../../http/message.ts';
import type { StoredRecord } from '../../state/store/store.ts';

/** Writes the success answers of an operation: what its sample says, with the records of the store in it. */
export interface Envelope {
	record(record: StoredRecord): MockResponse;
	/** @param around what is known of the page, by top-level key. */
	list(records: readonly StoredRecord[], total: number, around: JsonObject): MockResponse;
	/** The answer of an operation that shows no record. */
	receipt(): MockResponse;
}

/** Counts of all records; of those in the answer. */
const TOTALS = /^(total|count|total_?count|total_?(results|items|records|elements))$/i;
/** What leads on to other pages. */
const LEADS_ON = /next|prev|cursor|token$|start_?after|last_?.*id$/i;
/** What a receipt says of success. */
const SUCCESS = /^(success|succe+de+d|ok|deleted|updated|created)$/i;

/** Reads the shape of an operation's answers off its response model and its sample. */
export function envelopeOf({ response, sample }: Operation): Envelope {
	const { status, contentType, path, fields } = response;
	const headers = contentType === null ? {} : { 'content-type': contentType };
	const isText = contentType !== null && !/\bjson\b/.test(contentType);
	const said = isObject(sample.response) ? without(sample.response, 'traceId') : sample.response;
	const known = new Set(fields.map(({ name }) => name));
	const project = (record: StoredRecord): JsonObject =>
		known.size === 0 ? record : Object.fromEntries(Object.entries(record).filter(([name]) => known.has(name)));
	const respond = (body: JsonValue): MockResponse => {
		const text = isText && typeof body === 'string' ? Buffer.from(body) : body;
		return { status, headers: { ...headers }, body: contentType === null ? null : text };
	};
	const beside = isObject(said) && path === '' ? saidBeside(said, fields) : {};
	const aroundLists = isObject(said) ? withoutPages(said) : {};
	return {
		record: (record) => respond(path === '' ? { ...beside, ...project(record) } : put(isObject(said) ? said : {}, path, project(record))),
		list(records, total, around) {
			const list = records.map(project);
			if (path === '') return respond(list);
			return respond(merged(put(counted(aroundLists, total), path, list), around));
		},
		receipt: () => respond(said ?? {}),
	};
}

/** What a sample says that is no part of a record: its answers need it, or it tells of success. */
function saidBeside(said: JsonObject, fields: readonly Field[]): JsonObject {
	const needed = fields.filter(({ name, required }) => Object.hasOwn(said, name) && (required || SUCCESS.test(name)));
	return Object.fromEntries(needed.map(({ name }) => [name, said[name] ?? null]));
}

/** A sample's cursors would lead a client on for ever. */
function withoutPages(value: JsonObject): JsonObject {
	const kept = Object.entries(value).filter(([key, item]) => typeof item === 'boolean' || Array.isArray(item) || !LEADS_ON.test(key));
	return Object.fromEntries(
		kept.map(([key, item]) => {
			if (typeof item === 'boolean' && LEADS_ON.test(key)) return [key, false];
			return [key, isObject(item) ? withoutPages(item) : item];
		}),
	);
}

function counted(value: JsonObject, total: number): JsonObject {
	return Object.fromEntries(
		Object.entries(value).map(([key, item]) => {
			if (typeof item === 'number' && TOTALS.test(key)) return [key, total];
			return [key, isObject(item) ? counted(item, total) : item];
		}),
	);
}

function put(target: JsonObject, path: string, value: JsonValue): JsonObject {
	const [head = '', ...rest] = path.split('.');
	const below = target[head];
	return { ...target, [head]: rest.length === 0 ? value : put(isObject(below) ? below : {}, rest.join('.'), value) };
}

/** What is known takes the place of what the sample says. */
function merged(body: JsonObject, known: JsonObject): JsonObject {
	const entries = Object.entries(known).map(([key, value]): [string, JsonValue] => {
		const below = body[key];
		return [key, isObject(below) && isObject(value) ? merged(below, value) : value];
	});
	return { ...body, ...Object.fromEntries(entries) };
}

function without(value: JsonObject, name: string): JsonObject {
	const { [name]: _, ...rest } = value;
	return rest;
}
