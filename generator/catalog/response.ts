import type { Field, ResponseModel } from '../contract/catalog.ts';
import type { ConnectorExtension, OpenApiDocument, OperationObject, Response, Schema } from '../contract/document.ts';
import { componentName, resolveReference, successResponse } from '../spec/operations.ts';
import { buildField } from './fields.ts';

const ID_FIELDS = ['id', '_id'];
const CREATED_FIELDS = ['dateAdded', 'createdAt', 'dateCreated', 'created_at', 'date_added', 'addedAt'];
const UPDATED_FIELDS = ['dateUpdated', 'updatedAt', 'date_updated', 'updated_at', 'lastUpdated'];

/**
 * Describes the success answer of an operation: a list, one record, or neither. `x-connector` declares it (`list`,
 * `record`, `id`, `date`); where it does not, the schema tells.
 * @see https://spec.openapis.org/oas/v3.1.1.html#responses-object
 */
export function buildResponse(document: OpenApiDocument, operation: OperationObject, connector: ConnectorExtension): ResponseModel {
	const success = successResponse(operation);
	const response = success && resolveReference<Response>(document, operation.responses?.[success.status]);
	const [contentType, media] = preferredContent(response?.content);
	const schema: Schema | undefined = media?.schema;
	const whole = buildField(document, schema, '', true);
	const { shape, path } = shapeOf(whole, connector);
	const target = fieldAt(whole, path);
	const record = shape === 'list' ? (target?.items ?? null) : target;
	const fields = (shape === 'none' ? whole.fields : record?.fields) ?? [];
	const names = new Set(fields.map((field) => field.name));
	const { createdField, updatedField } = datesOf(fields);
	return {
		status: success ? Number.parseInt(success.status, 10) || 200 : 200,
		contentType,
		schema: componentName(schema),
		shape,
		path,
		idField: shape === 'none' ? null : (connector.id ?? ID_FIELDS.find((name) => names.has(name)) ?? null),
		createdField: shape === 'none' ? null : (connector.date?.created ?? createdField),
		updatedField: shape === 'none' ? null : (connector.date?.updated ?? updatedField),
		fields,
	};
}

/** Finds the fields with the creation and change time of a record, by their usual names. */
export function datesOf(fields: readonly Field[]): Pick<ResponseModel, 'createdField' | 'updatedField'> {
	const names = new Set(fields.map((field) => field.name));
	const pick = (usual: string[]) => usual.find((name) => names.has(name)) ?? null;
	return { createdField: pick(CREATED_FIELDS), updatedField: pick(UPDATED_FIELDS) };
}

/**
 * Chooses the media type of a body: JSON if the document offers it, else the first one.
 * @see https://spec.openapis.org/oas/v3.1.1.html#media-type-object
 */
export function preferredContent<T>(content: Record<string, T> | undefined): [string, T] | [null, undefined] {
	const entries = Object.entries(content ?? {});
	const json = entries.find(([type]) => /^application\/([\w.-]+\+)?json\b/.test(type));
	return json ?? entries[0] ?? [null, undefined];
}

function shapeOf(whole: Field, connector: ConnectorExtension): { shape: ResponseModel['shape']; path: string } {
	if (connector.list !== undefined) return { shape: 'list', path: connector.list };
	if (connector.record !== undefined) return { shape: 'record', path: connector.record };
	if (whole.type === 'array') return { shape: 'list', path: '' };
	const fields = whole.fields ?? [];
	if (fields.some((field) => ID_FIELDS.includes(field.name))) return { shape: 'record', path: '' };
	const lists = fields.filter((field) => field.type === 'array' && field.items?.type === 'object');
	const [list] = lists;
	if (list && lists.length === 1) return { shape: 'list', path: list.name };
	const objects = fields.filter((field) => field.type === 'object' && (field.fields?.length ?? 0) > 0);
	const [object] = objects;
	if (object && objects.length === 1 && lists.length === 0) return { shape: 'record', path: object.name };
	return { shape: 'none', path: '' };
}

/** Finds the field at a dotted path; the empty path leads to the field itself. */
export function fieldAt(field: Field, path: string): Field | null {
	let current: Field | null = field;
	for (const name of path === '' ? [] : path.split('.')) {
		current = current?.fields?.find((child) => child.name === name) ?? null;
	}
	return current;
}
