import type { Field, Operation } from '../../contract/catalog.ts';
import type { OpenApiDocument, Response } from '../../contract/document.ts';
import { isObject, type JsonObject, type JsonValue } from '../../contract/json.ts';
import { resolveReference, successResponse } from '../../spec/operations.ts';
import { preferredContent } from '../response.ts';
import { sampleValue } from '../samples.ts';
import type { Inferred } from './resources.ts';
import type { Task } from './roles.ts';

/**
 * Tells whether the document gives an example of the answer of an operation, or of a field in it.
 * @see https://spec.openapis.org/oas/v3.1.1.html#example-object
 */
export function hasExamples(document: OpenApiDocument, { member, spot }: Task): boolean {
	return spot !== null && (isGiven(document, member.operation) || spot.fields.some(({ example }) => example !== null));
}

/** Tells whether the success answer has an example as a whole. */
function isGiven(document: OpenApiDocument, { path, method }: Operation): boolean {
	const source = document.paths[path]?.[method];
	const success = source && successResponse(source);
	const response = success && resolveReference<Response>(document, source.responses?.[success.status]);
	const media = preferredContent(response?.content)[1];
	return media?.example !== undefined || Object.keys(media?.examples ?? {}).length > 0;
}

/**
 * Makes the first records of a mock from the examples of the document; without examples there are none. If only fields
 * have examples, the record gets the id that the sample request asks for.
 */
export function firstRecords(document: OpenApiDocument, inferred: Inferred): JsonObject[] {
	const records = new Map<string, JsonObject>();
	const reading = (role: Task['role']) => inferred.tasks.filter((task) => task.role === role && hasExamples(document, task));
	for (const task of [...reading('read'), ...reading('list')]) {
		const given = isGiven(document, task.member.operation);
		if (!given && records.size > 0) continue;
		for (const shown of shownBy(task)) {
			const record = identified(shown, task, inferred, given);
			const id = record?.[inferred.model.id.name];
			if (record && !records.has(String(id))) records.set(String(id), record);
		}
	}
	return [...records.values()];
}

function shownBy({ member, spot }: Task): JsonObject[] {
	let value: JsonValue | undefined = member.operation.sample.response;
	for (const name of spot?.path ? spot.path.split('.') : []) value = isObject(value) ? value[name] : undefined;
	return (Array.isArray(value) ? value : [value]).filter(isObject);
}

function identified(shown: JsonObject, task: Task, { model, tasks }: Inferred, given: boolean): JsonObject | null {
	const asked = tasks.map(({ id, member }) => (id?.in === 'path' ? member.operation.sample.parameters[id.name] : undefined));
	const own = task.spot?.fields.map(({ name }) => name).includes(model.id.name) ? shown[model.id.name] : undefined;
	const wanted = asked.find((value) => value !== undefined && value !== null);
	const id = given ? (own ?? wanted) : (wanted ?? own);
	if (typeof id !== 'string' && typeof id !== 'number') return null;
	const fields = Object.entries(shown).filter(([, value]) => value !== null);
	return { ...Object.fromEntries(fields), [model.id.name]: model.id.type === 'string' ? String(id) : id };
}

/** Lists what a new record has beside the fields of the request: defaults, and made-up values that the answers need. */
export function initialValues(operation: Operation, { model, tasks }: Inferred): JsonObject | null {
	const asked = new Set((operation.body?.fields ?? []).filter(({ required }) => required).map(({ name }) => name));
	const fields = [...model.fields, ...tasks.flatMap(({ spot }) => spot?.fields ?? [])];
	const initial: JsonObject = {};
	for (const field of fields) {
		if (asked.has(field.name) || field.name === model.id.name || Object.hasOwn(initial, field.name)) continue;
		const value = field.default ?? (field.required ? made(field) : null);
		if (value !== null) initial[field.name] = value;
	}
	return Object.keys(initial).length > 0 ? initial : null;
}

function made(field: Field): JsonValue {
	return field.nullable ? null : sampleValue(field, true);
}
