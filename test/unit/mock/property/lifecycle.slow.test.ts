import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Operation, Resource } from '../../../../generator/contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../../../generator/contract/json.ts';
import { catalog, operationOf } from '../gatewayFixture.ts';
import { acceptedPlan, type Plan } from './plans.ts';
import { createSession, type Outcome } from './session.ts';
import { isObject } from './values.ts';

/** What was created can be read or is listed, whatever its fields say; what was deleted is gone. */
const session = createSession();
const RUNS = 60;

/** How often each operation created something: a test that never does tests nothing. */
const created = new Map<string, number>();

const creations = catalog.operations.flatMap((operation) => {
	const resource = catalog.resources.find(({ key }) => key === operation.resource);
	return operation.role === 'create' && resource ? [{ operationId: operation.operationId, operation, resource }] : [];
});

describe.each(creations)('$operationId', ({ operationId, operation, resource }) => {
	const reads = operationsOf(resource, 'read');
	const lists = [...operationsOf(resource, 'list'), ...operationsOf(resource, 'search')];

	test('creates what can then be found, until it is deleted', async () => {
		await fc.assert(
			fc.asyncProperty(acceptedPlan(operation), async (plan) => {
				session.restart();
				const outcome = await session.send(operation, plan);
				if (outcome.status >= 400 || isEmptyList(outcome.body)) return;
				created.set(operationId, (created.get(operationId) ?? 0) + 1);
				const record = createdRecord(operation, resource, outcome);
				const says = `${outcome.text.slice(0, 500)} of ${JSON.stringify(plan).slice(0, 500)}`;
				if (reads.length > 0) expect(await whereFound(reads, resource, record), says).not.toEqual([]);
				if (lists.length > 0) expect(await whereFound(lists, resource, record), says).not.toEqual([]);
				for (const remove of operationsOf(resource, 'delete')) {
					const request = requestFor(remove, resource, record);
					expect((await session.send(remove, request, agencyToken(resource))).status, says).toBe(remove.response.status);
					expect(await whereFound([...reads, ...lists], resource, record), says).toEqual([]);
					for (const one of [...reads.filter((read) => isById(read, resource)), remove]) await expectGone(one, resource, record);
				}
			}),
			{ numRuns: RUNS },
		);
	});
});

test('each of them created something', () => {
	expect(creations.map(({ operationId }) => operationId).filter((operationId) => !created.has(operationId))).toEqual([]);
});

/** The record as it was stored, for what its answer leaves out, and as it was answered. */
function createdRecord({ response }: Operation, { key, idField }: Resource, { body, events }: Outcome): JsonObject {
	const stored = events.find((event) => event.resource === key && event.change === 'created')?.record;
	const answered = at(body, response.path);
	const shown = Array.isArray(answered) ? answered[0] : answered;
	const id = isObject(shown) && response.idField ? shown[response.idField] : undefined;
	if (stored && id !== undefined) expect(id).toBe(stored[idField]);
	return { ...(isObject(shown) ? shown : {}), ...stored, [idField]: id ?? stored?.[idField] ?? null };
}

/** Those of the operations that answer with the record. */
async function whereFound(operations: readonly Operation[], resource: Resource, record: JsonObject): Promise<string[]> {
	const found: string[] = [];
	for (const operation of operations) {
		const { status, body } = await session.send(operation, requestFor(operation, resource, record), agencyToken(resource));
		const value = status < 400 ? at(body, operation.response.path) : null;
		const records = Array.isArray(value) ? value : [value];
		const { idField } = resource;
		if (records.some((one) => isObject(one ?? undefined) && (one as JsonObject)[idField] === record[idField]))
			found.push(operation.operationId);
	}
	return found;
}

async function expectGone(operation: Operation, resource: Resource, record: JsonObject): Promise<void> {
	const { status, text } = await session.send(operation, requestFor(operation, resource, record), agencyToken(resource));
	expect([400, 404], text).toContain(status);
	expect(text).toMatch(/not found/i);
}

/** Names under which paths have the id of the record itself. */
const OWN_ID = new Set(['id', 'eventId', 'groupId', 'noteId', 'tagId', 'notificationId', '_id']);

/** Parameters whose value stands under another name in the record. */
const FIELDS: Readonly<Record<string, string>> = {
	key_name: 'key',
	objectKey: 'firstObjectKey',
	recordId: 'firstRecordId',
};

/** Some are read by what several records may share. */
function isById({ path }: Operation, { key }: Resource): boolean {
	return [...path.matchAll(/\{(\w+)\}/g)].some(([, name = '']) => name === `${key}Id` || OWN_ID.has(name));
}

/** Of nothing, nothing is created. */
function isEmptyList(body: JsonValue): boolean {
	return Array.isArray(body) && body.length === 0;
}

/** A request that leads to a record, or to the list that it is in. */
function requestFor(operation: Operation, { key, idField }: Resource, record: JsonObject): Plan {
	const inputFor = (name: string, inPath: boolean): JsonValue => {
		if (name === `${key}Id` || (inPath && OWN_ID.has(name))) return record[idField] ?? null;
		if (name === 'startTime' || name === 'endTime') return Date.parse(String(record[name]));
		if (name === operation.paging?.limit?.name) return operation.paging.limit.maximum ?? 100;
		if (name === 'emails') return [record.email ?? ''];
		return (
			record[FIELDS[name] ?? name] ?? operation.sample.parameters[name] ?? (operation.sample.body as JsonObject | null)?.[name] ?? null
		);
	};
	const wanted = operation.parameters.filter(
		({ name, required }) => required || name === 'calendarId' || name === operation.paging?.limit?.name,
	);
	const values = (place: 'path' | 'query') =>
		wanted.filter((input) => input.in === place).map(({ name }): [string, string] => [name, String(inputFor(name, place === 'path'))]);
	const fields = (operation.body?.fields ?? []).filter(({ name, required }) => required || name === operation.paging?.limit?.name);
	return {
		path: Object.fromEntries(values('path')),
		query: values('query'),
		rawQuery: '',
		body: operation.body ? Object.fromEntries(fields.map(({ name }) => [name, inputFor(name, false)])) : undefined,
		rawBody: null,
		isAccepted: false,
	};
}

/** The agency sees sub-accounts and users that the sub-account of the story does not. */
function agencyToken({ key }: Resource): string | undefined {
	return key === 'location' || key === 'user' ? session.mock.credentials.agencyToken : undefined;
}

function operationsOf({ operations }: Resource, role: 'read' | 'list' | 'search' | 'delete'): Operation[] {
	return (operations[role] ?? []).map(operationOf);
}

function at(body: JsonValue, path: string): JsonValue | undefined {
	const steps = path === '' ? [] : path.split('.');
	return steps.reduce<JsonValue | undefined>((value, key) => (isObject(value) ? value[key] : undefined), body);
}
