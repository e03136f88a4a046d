import { type Field, type InputField, type Operation, type RequestBody, ROLES, type Role } from '../contract/catalog.ts';
import type {
	ConnectorExtension,
	MockExtension,
	OpenApiDocument,
	OperationObject,
	Parameter,
	RequestBodyObject,
	ResourceExtension,
	Schema,
} from '../contract/document.ts';
import { asInput } from '../contract/fields.ts';
import { componentName, type LocatedOperation, operationsOf, parametersOf, resolveReference } from '../spec/operations.ts';
import { kebabCase, sentenceCase, titleCase, wordsOf } from '../words/case.ts';
import { singular } from '../words/nouns.ts';
import { uniqueNames } from '../words/unique.ts';
import { buildField } from './fields.ts';
import { buildPaging, pagingInputs } from './paging.ts';
import { buildResponse, preferredContent } from './response.ts';
import { inferRole } from './roles.ts';
import { buildSample } from './samples.ts';
import { buildAccess } from './security.ts';

/** Category of operations without a tag. */
const UNTAGGED = 'Other';

/**
 * Builds the operations of a document, in its order. Their inputs have no dropdowns yet: `choices` is null.
 * @see https://spec.openapis.org/oas/v3.1.1.html#operation-object
 */
export function buildOperations(document: OpenApiDocument, slugs: ReadonlyMap<string, string>): Operation[] {
	return [...operationsOf(document)].map((located) => buildOperation(document, located, slugs));
}

function buildOperation(document: OpenApiDocument, located: LocatedOperation, slugs: ReadonlyMap<string, string>): Operation {
	const { operation } = located;
	const connector = operation['x-connector'] ?? {};
	const parameters = parametersOf(document, located).map(({ parameter }) => parameter);
	const inputs = parameters.filter(isInput).map((parameter) => parameterField(document, parameter));
	const body = buildBody(document, operation.requestBody, connector);
	const response = buildResponse(document, operation, connector);
	const paging = buildPaging(connector.paging, [...inputs, ...(body?.fields ?? [])], response);
	const marked = (fields: InputField[]) => markPaging(fields, pagingInputs(paging));
	return {
		operationId: operation.operationId ?? '',
		method: located.method,
		path: located.path,
		category: slugs.get(categoryName(operation)) ?? '',
		summary: operation.summary ?? sentenceCase(operation.operationId ?? ''),
		description: (operation.description ?? '').trim(),
		deprecated: operation.deprecated === true,
		version: versionOf(parameters, document),
		...buildAccess(document, operation),
		parameters: requiredFirst(marked(inputs)),
		body: body && { ...body, fields: marked(body.fields) },
		response,
		errors: errorsOf(operation.responses),
		paging,
		role: declaredRole(connector) ?? inferRole(located, response),
		resource: connector.mock?.resource ?? null,
		behaviour: connector.mock?.behaviour ?? null,
		initial: connector.mock?.initial ?? null,
		...stateOf(connector.mock),
		noun: connector.noun ?? inferNoun(located, document['x-resources']),
		sample: buildSample(document, operation, parameters.filter(isInput)),
	};
}

/** Names the category of an operation: its first tag. */
export function categoryName({ tags }: OperationObject): string {
	return tags?.[0] ?? UNTAGGED;
}

function declaredRole({ mock }: ConnectorExtension): Role | undefined {
	return ROLES.find((role) => role === mock?.role);
}

/** Marks the inputs that belong to the paging. */
function markPaging(fields: InputField[], paged: ReadonlySet<string>): InputField[] {
	return fields.map((field) => ({ ...field, paging: (field.in === 'query' || field.in === 'body') && paged.has(field.name) }));
}

/** Takes from `x-connector.mock` how the role works on records. */
function stateOf(mock: MockExtension = {}): Pick<Operation, 'state'> {
	const { resource: _, role: __, behaviour: ___, initial: ____, references: _____, ...state } = mock;
	return Object.keys(state).length === 0 ? {} : { state };
}

/**
 * Tells whether people are asked for a parameter. Each channel sends `Version` and `Authorization` itself, and none
 * sends cookies.
 * @see https://spec.openapis.org/oas/v3.1.1.html#parameter-object
 */
function isInput(parameter: Parameter): boolean {
	return parameter.in === 'header' ? !/^(version|authorization|accept|content-type)$/i.test(parameter.name) : parameter.in !== 'cookie';
}

function parameterField(document: OpenApiDocument, parameter: Parameter): InputField {
	const field = buildField(document, parameter.schema, parameter.name, parameter.required === true || parameter.in === 'path');
	const said: Field = {
		...field,
		label: parameter['x-field']?.label || field.label,
		date: parameter['x-field']?.date ?? field.date,
		description: parameter.description?.trim() || field.description,
		deprecated: field.deprecated || parameter.deprecated === true,
		example: parameter.example ?? field.example,
	};
	return inputField(said, parameter.in as InputField['in'], parameter['x-field']?.connection);
}

function buildBody(document: OpenApiDocument, source: unknown, connector: ConnectorExtension): RequestBody | null {
	const body = resolveReference<RequestBodyObject>(document, source as RequestBodyObject | undefined);
	const [contentType, media] = preferredContent(body?.content);
	if (!body || contentType === null) return null;
	const whole = buildField(document, media?.schema, '', true);
	const closed = resolveReference<Schema>(document, media?.schema)?.additionalProperties === false;
	const fields = (whole.fields ?? []).map((field) => ({
		...inputField(field, 'body', undefined),
		customFields: field.name === connector.customFields,
	}));
	return {
		contentType,
		required: body.required === true,
		schema: componentName(media?.schema),
		fields: requiredFirst(fields),
		raw: whole.type !== 'object' || (fields.length === 0 && !closed),
	};
}

function inputField(field: Field, place: InputField['in'], connection: 'locationId' | 'companyId' | false | undefined): InputField {
	return { ...asInput(field, place), connection: connection === false ? null : (connection ?? connectionOf(field.name)) };
}

/** Tells which of its own ids the connected account supplies for an input of this name. */
function connectionOf(name: string): InputField['connection'] {
	if (/^(locationId|location_id)$/.test(name)) return 'locationId';
	return /^(companyId|company_id)$/.test(name) ? 'companyId' : null;
}

function requiredFirst<T extends Field>(fields: T[]): T[] {
	return [...fields.filter((field) => field.required), ...fields.filter((field) => !field.required)];
}

function versionOf(parameters: Parameter[], document: OpenApiDocument): string | null {
	const header = parameters.find((parameter) => parameter.in === 'header' && /^version$/i.test(parameter.name));
	const schema = header && buildField(document, header.schema, 'Version', true);
	const value = schema?.enum?.[0] ?? schema?.default ?? header?.example ?? schema?.example;
	return typeof value === 'string' ? value : null;
}

function errorsOf(responses: Record<string, unknown> | undefined): number[] {
	return Object.keys(responses ?? {})
		.filter((status) => /^[45]\d\d$/.test(status))
		.map(Number)
		.sort((a, b) => a - b);
}

/** Makes a noun of the last word of the path that is no parameter: `/contacts/{contactId}/notes` → `Note`. */
function inferNoun(located: LocatedOperation, resources: Record<string, ResourceExtension> | undefined): string {
	const key = located.operation['x-connector']?.mock?.resource;
	const declared = key === undefined ? undefined : resources?.[key]?.noun;
	if (declared) return declared;
	const segments = located.path.split('/').filter((segment) => segment !== '' && !segment.startsWith('{'));
	const words = wordsOf(segments.at(-1) ?? located.operation.tags?.[0] ?? '').join(' ');
	return titleCase(singular(words || 'record'));
}

/** Gives each tag a slug; slugs that collide get numbers. */
export function categorySlugs(names: string[]): Map<string, string> {
	const slugs = uniqueNames(
		names.map((name) => kebabCase(name) || 'other'),
		{ separator: '-' },
	);
	return new Map(names.map((name, index) => [name, slugs[index] ?? '']));
}
