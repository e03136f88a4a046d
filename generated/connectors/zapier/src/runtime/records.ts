import { createHash } from 'node:crypto';
import type { Answer, JsonObject, JsonValue } from './operation.ts';
import { isObject, valueAt } from './paths.ts';

/** A record as Zapier wants it from a trigger. */
export type TriggerRecord = JsonObject & { id: string };

/** What a trigger watches for: new records, or also each change of one. */
export type WatchedEvent = 'created' | 'updated';

/**
 * The records in an answer, unwrapped: of a list all, of a record the one, of anything else the answer
 * itself. What holds nothing is no record.
 */
export function recordsOf(body: JsonValue, answer: Answer): JsonObject[] {
	const found = valueAt(body, answer.path);
	const items = Array.isArray(found) ? found : found === undefined || found === null ? [] : [found];
	return items
		.filter((item) => item !== null)
		.map((item) => finished(isObject(item) ? withoutTrace(item) : { id: asId(item), value: item }, answer))
		.filter((record) => Object.keys(record).length > 0);
}

/** A record with its identity under `id`, whatever the API calls it, and its moments as ISO 8601 text. */
function finished(record: JsonObject, { id, epochs }: Answer): JsonObject {
	const identity = record.id ?? (id === null ? undefined : record[id]);
	const result: JsonObject = identity === undefined || identity === null ? { ...record } : { ...record, id: identity };
	for (const [name, style] of Object.entries(epochs)) {
		const moment = Number(result[name] ?? Number.NaN);
		if (result[name] !== '' && Number.isFinite(moment))
			result[name] = new Date(style === 'epoch-seconds' ? moment * 1000 : moment).toISOString();
	}
	return result;
}

/** A record with the id that was entered, where the answer does not repeat it. */
export function identified(record: JsonObject, { idInput }: Answer, inputData: Record<string, unknown>): JsonObject {
	const known = idInput === null ? undefined : inputData[idInput];
	return record.id !== undefined || (typeof known !== 'string' && typeof known !== 'number') ? record : { id: known, ...record };
}

/**
 * A record with an id that Zapier can tell it by. For `updated`, the id changes whenever the record does, and
 * `recordId` keeps the record's own. A record without an id is told by its content.
 */
export function watched(record: JsonObject, answer: Answer, event: WatchedEvent): TriggerRecord {
	const { id, ...rest } = record;
	const own = id === undefined || id === null ? undefined : asId(id);
	if (event === 'created' || own === undefined) return { id: String(own ?? contentHash(record)), ...rest };
	const stamp = answer.updated === null ? undefined : record[answer.updated];
	return { id: `${own}-${isMoment(stamp) ? stamp : contentHash(record)}`, recordId: own, ...rest };
}

/** Newest first, by the moment that the event is about. Records without one keep their place behind the others. */
export function newestFirst(records: readonly JsonObject[], { created, updated }: Answer, event: WatchedEvent): JsonObject[] {
	const fields = event === 'updated' ? [updated, created] : [created];
	const keyed = records.map((record) => ({ record, moment: momentOf(record, fields) }));
	return keyed.sort((a, b) => (a.moment === b.moment ? 0 : b.moment - a.moment)).map(({ record }) => record);
}

/** Each id once: pages may overlap when records are added between two requests. */
export function unique(records: readonly TriggerRecord[]): TriggerRecord[] {
	const seen = new Set<string>();
	return records.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function momentOf(record: JsonObject, fields: readonly (string | null)[]): number {
	for (const field of fields) {
		const value = field === null ? undefined : record[field];
		const moment = typeof value === 'number' ? value : typeof value === 'string' ? Date.parse(value) : Number.NaN;
		if (Number.isFinite(moment)) return moment;
	}
	return Number.NEGATIVE_INFINITY;
}

function isMoment(value: JsonValue | undefined): value is string | number {
	return (typeof value === 'string' && value !== '') || typeof value === 'number';
}

function asId(value: JsonValue): string | number {
	return typeof value === 'number' ? value : typeof value === 'string' ? value : JSON.stringify(value);
}

/** The id of the request is new in each answer, and nobody's business. */
function withoutTrace({ traceId: _traceId, ...record }: JsonObject): JsonObject {
	return record;
}

/** Stands for the content of a record, whatever the order of its properties. */
export function contentHash(value: JsonValue): string {
	return createHash('sha256')
		.update(JSON.stringify(sorted(value)))
		.digest('hex')
		.slice(0, 32);
}

function sorted(value: JsonValue): JsonValue {
	if (Array.isArray(value)) return value.map(sorted);
	if (!isObject(value)) return value;
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
