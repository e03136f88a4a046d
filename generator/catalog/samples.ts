import type { Field, OperationSample } from '../contract/catalog.ts';
import type { Example, MediaType, OpenApiDocument, OperationObject, Parameter, RequestBodyObject, Response } from '../contract/document.ts';
import type { JsonObject, JsonValue } from '../contract/json.ts';
import { resolveReference, successResponse } from '../spec/operations.ts';
import { buildField, isCut } from './fields.ts';
import { preferredContent } from './response.ts';

/**
 * Takes the example of an operation from its document. Where the document has none, the schema supplies one: the
 * required inputs, and the whole answer.
 * @see https://spec.openapis.org/oas/v3.1.1.html#example-object
 */
export function buildSample(document: OpenApiDocument, operation: OperationObject, parameters: Parameter[]): OperationSample {
	const body = resolveReference<RequestBodyObject>(document, operation.requestBody);
	const success = successResponse(operation);
	const response = success && resolveReference<Response>(document, operation.responses?.[success.status]);
	return {
		parameters: Object.fromEntries(sampleParameters(document, parameters)),
		body: sampleOf(document, preferredContent(body?.content)[1], true),
		response: sampleOf(document, preferredContent(response?.content)[1], false),
	};
}

function sampleParameters(document: OpenApiDocument, parameters: Parameter[]): [string, JsonValue][] {
	return parameters.flatMap((parameter): [string, JsonValue][] => {
		const value = parameter.example ?? firstExample(document, parameter.examples);
		if (value !== undefined) return [[parameter.name, value]];
		const field = buildField(document, parameter.schema, parameter.name, parameter.required === true);
		if (!field.required && field.example === null) return [];
		return [[parameter.name, sampleValue(field, true)]];
	});
}

function sampleOf(document: OpenApiDocument, media: MediaType | undefined, requiredOnly: boolean): JsonValue | null {
	if (!media) return null;
	const value = media.example ?? firstExample(document, media.examples);
	if (value !== undefined) return value;
	return media.schema ? sampleValue(buildField(document, media.schema, '', true), requiredOnly) : null;
}

function firstExample(document: OpenApiDocument, examples: MediaType['examples']): JsonValue | undefined {
	const [first] = Object.values(examples ?? {});
	return resolveReference<Example>(document, first)?.value;
}

/** Makes a plausible value of a field: its example, its default or its first allowed value, else one that its type allows. */
export function sampleValue(field: Field, requiredOnly: boolean): JsonValue {
	if (field.type === 'object' && field.fields) {
		const inside = field.fields.filter((child) => child.required || child.example !== null || !(requiredOnly || isCut(child)));
		const result: JsonObject = {};
		for (const child of inside) result[child.name] = sampleValue(child, requiredOnly);
		return result;
	}
	if (field.example !== null) return field.example;
	if (field.default !== null) return field.default;
	if (field.enum) return field.enum[0] ?? null;
	switch (field.type) {
		case 'array':
			return field.items && !isCut(field.items) ? [sampleValue(field.items, requiredOnly)] : [];
		case 'integer':
		case 'number':
			return Math.max(field.limits.minimum ?? 1, Math.min(1, field.limits.maximum ?? 1));
		case 'boolean':
			return true;
		case 'object':
			return {};
		case 'string':
			return sampleText(field);
		default:
			return null;
	}
}

function sampleText(field: Field): string {
	switch (field.format) {
		case 'date-time':
			return '2026-03-02T09:15:00.000Z';
		case 'date':
			return '2026-03-02';
		case 'email':
			return 'maya.lindqvist@example.com';
		case 'uri':
		case 'url':
			return 'https://example.com/';
		case 'uuid':
			return '6f1d2c3b-8a47-4e59-9b60-2d7c5e8f1a34';
		default:
			break;
	}
	const text = /id$/i.test(field.name) ? 'mL4yQ8nRz2TcVw7HsK1d' : `Example ${field.label.toLowerCase() || 'value'}`;
	const padded = text.padEnd(field.limits.minLength ?? 0, '.');
	return padded.slice(0, field.limits.maxLength ?? padded.length);
}
