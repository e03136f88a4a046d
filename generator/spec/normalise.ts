import type { OpenApiDocument, Schema } from '../contract/document.ts';
import { walk } from './structure.ts';

/**
 * Converts a joined OpenAPI 3.0 document to 3.1 in place, so that the rest of the generator knows one dialect:
 * `nullable` becomes a type, boolean exclusive limits become numbers.
 * @see https://www.openapis.org/blog/2021/02/16/migrating-from-openapi-3-0-to-3-1-0
 * @see https://spec.openapis.org/oas/v3.0.4.html#schema-object
 */
export function normalise(document: OpenApiDocument): void {
	if (!document.openapi.startsWith('3.0')) return;
	document.openapi = '3.1.0';
	walk(document, (value, kind) => {
		if (kind === 'schema') upgradeSchema(value as Schema & LegacySchema);
	});
}

interface LegacySchema {
	exclusiveMinimum?: unknown;
	exclusiveMaximum?: unknown;
}

function upgradeSchema(schema: Schema & LegacySchema): void {
	if (schema.nullable === true) {
		if (typeof schema.type === 'string') schema.type = [schema.type, 'null'];
		if (Array.isArray(schema.enum) && !schema.enum.includes(null)) schema.enum = [...schema.enum, null];
	}
	delete schema.nullable;
	if (schema.exclusiveMinimum === true && schema.minimum !== undefined) {
		schema.exclusiveMinimum = schema.minimum;
		delete schema.minimum;
	} else if (typeof schema.exclusiveMinimum === 'boolean') delete schema.exclusiveMinimum;
	if (schema.exclusiveMaximum === true && schema.maximum !== undefined) {
		schema.exclusiveMaximum = schema.maximum;
		delete schema.maximum;
	} else if (typeof schema.exclusiveMaximum === 'boolean') delete schema.exclusiveMaximum;
}
