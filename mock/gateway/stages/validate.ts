import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Catalog, Operation } from '../../../generator/contract/catalog.ts';
import type { OpenApiDocument } from '../../../generator/contract/document.ts';
import type { JsonObject, JsonValue } from '../../../generator/contract/json.ts';
import { badRequest, unprocessable } from '../../http/apiError.ts';
import { compileSchemas } from '../schemas.ts';
import { messagesFor } from './validationMessages.ts';

/** The inputs of a request, checked; query and path values have the types that the document gives them. */
export interface Inputs {
	path: Record<string, JsonValue>;
	query: JsonObject;
	body: JsonValue;
}

export interface Validator {
	/**
	 * @param hasBody tells a body that says `null` from none at all.
	 * @throws ApiError 422 with GHL's messages, or 400 for a number over its maximum.
	 */
	check(operation: Operation, inputs: Inputs, hasBody: boolean): void;
	/** Compiles everything at once. @throws Error when a schema cannot be compiled: it would let any value pass. */
	compileAll(): void;
}

/** Checks with schemas that are compiled when an operation is first called. */
export function createValidator(document: OpenApiDocument, catalog: Catalog): Validator {
	const schemas = compileSchemas(document);
	return {
		check(operation, inputs, hasBody) {
			const parameters = schemas.parameters(operation);
			if (!parameters({ path: inputs.path, query: inputs.query })) refuse(parameters.errors ?? [], true);
			const { check, isRequired } = schemas.body(operation);
			if (!check || (!hasBody && !isRequired)) return;
			// A missing body is an empty one: the complaints then name what it lacks.
			if (!check(hasBody ? inputs.body : {})) refuse(check.errors ?? [], false);
		},
		compileAll() {
			for (const operation of catalog.operations) {
				schemas.parameters(operation);
				schemas.body(operation);
			}
		},
	};
}

function refuse(errors: ErrorObject[], parameters: boolean): never {
	// The live API refuses a limit over its maximum with 400 and never clamps it.
	const over = parameters ? errors.find((error) => error.keyword === 'maximum') : undefined;
	if (over) throw badRequest(messagesFor([over], 1)[0] ?? 'Bad Request');
	throw unprocessable(messagesFor(errors, parameters ? 1 : 0));
}
