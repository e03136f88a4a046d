import { buildField } from '../catalog/fields.ts';
import { preferredContent } from '../catalog/response.ts';
import type { Field } from '../contract/catalog.ts';
import type { OpenApiDocument, RequestBodyObject, Response, Schema } from '../contract/document.ts';
import { type LocatedOperation, parametersOf, resolveReference, successResponse } from '../spec/operations.ts';

/** Levels of properties that are compared: a property, and its own properties. */
const LEVELS = 2;

/** One property of a body or an answer. An array counts as its items. */
export interface ShapeProperty {
	/** Dotted: `meta.total`. */
	path: string;
	required: boolean;
	/** True when the document does not describe what an object holds. */
	open: boolean;
}

/** The parts of an operation by which two documents are compared. */
export interface OperationShape {
	/** Parameters without headers: name → required. */
	parameters: Map<string, boolean>;
	/** Properties of the body; null when no schema describes them. */
	request: Map<string, ShapeProperty> | null;
	response: Map<string, ShapeProperty> | null;
	/** The success status; null when there is none. */
	status: string | null;
	scopes: Set<string>;
}

/** Takes the shape of an operation from a joined document. */
export function shapeOf(document: OpenApiDocument, located: LocatedOperation): OperationShape {
	const { operation } = located;
	const parameters = parametersOf(document, located)
		.map(({ parameter }) => parameter)
		.filter((parameter) => parameter.in === 'query' || parameter.in === 'path');
	const body = resolveReference<RequestBodyObject>(document, operation.requestBody);
	const success = successResponse(operation);
	const answer = success && resolveReference<Response>(document, operation.responses?.[success.status]);
	return {
		parameters: new Map(parameters.map((parameter) => [parameter.name, parameter.required === true])),
		request: propertiesOf(document, preferredContent(body?.content)[1]?.schema),
		response: propertiesOf(document, preferredContent(answer?.content)[1]?.schema),
		status: success?.status ?? null,
		scopes: new Set((operation.security ?? document.security ?? []).flatMap((requirement) => Object.values(requirement).flat())),
	};
}

function propertiesOf(document: OpenApiDocument, schema: Schema | undefined): Map<string, ShapeProperty> | null {
	if (!schema) return null;
	const found = new Map<string, ShapeProperty>();
	const whole = content(buildField(document, schema, '', true));
	if (!whole.fields) return null;
	collect(whole.fields, '', LEVELS, found);
	return found;
}

function collect(fields: readonly Field[], prefix: string, levels: number, found: Map<string, ShapeProperty>): void {
	for (const field of fields) {
		const path = prefix === '' ? field.name : `${prefix}.${field.name}`;
		const inner = content(field);
		const fieldsBelow = inner.fields && inner.fields.length > 0 ? inner.fields : null;
		found.set(path, { path, required: field.required, open: fieldsBelow === null && (inner.type === 'object' || inner.type === 'any') });
		if (levels > 1 && fieldsBelow) collect(fieldsBelow, path, levels - 1, found);
	}
}

/** Takes the items of a list, and of a list in a list. */
function content(field: Field): Field {
	return field.items ? content(field.items) : field;
}
