import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formatsPlugin from 'ajv-formats';
import type { Catalog, Operation } from '../../../generator/contract/catalog.ts';
import type { OpenApiDocument, Parameter, RequestBodyObject, Schema } from '../../../generator/contract/document.ts';
import type { JsonObject, JsonValue } from '../../../generator/contract/json.ts';
import { badRequest, unprocessable } from '../../http/apiError.ts';
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

interface Compiled {
	parameters: ValidateFunction | null;
	body: ValidateFunction | null;
	bodyRequired: boolean;
}

/** Compiles the schemas of an operation when it is first called, and keeps them. */
export function createValidator(document: OpenApiDocument, catalog: Catalog): Validator {
	// OpenAPI has keywords of its own, so Ajv's strict mode is off. What cannot be compiled throws all the same.
	const options = { strict: false, allErrors: true, logger: false, validateSchema: false } as const;
	const bodies = withFormats(new Ajv2020(options));
	// Query and path are text on the wire; a single value may stand for a list.
	const parameters = withFormats(new Ajv2020({ ...options, coerceTypes: 'array', useDefaults: true }));
	for (const ajv of [bodies, parameters]) ajv.addSchema(document, 'api');
	const compiled = new Map<Operation, Compiled>();

	function compiledFor(operation: Operation): Compiled {
		let result = compiled.get(operation);
		if (!result) {
			result = compile(operation);
			compiled.set(operation, result);
		}
		return result;
	}

	function compile(operation: Operation): Compiled {
		const item = document.paths[operation.path];
		const source = item?.[operation.method];
		const all = [...(item?.parameters ?? []), ...(source?.parameters ?? [])].map((value) => resolve<Parameter>(document, value));
		const body = resolve<RequestBodyObject>(document, source?.requestBody);
		const media = operation.body && body?.content?.[operation.body.contentType];
		return {
			parameters: compileParameters(parameters, all),
			body: media?.schema ? bodies.compile(absolute(media.schema) as object) : null,
			bodyRequired: body?.required === true,
		};
	}

	return {
		check(operation, inputs, hasBody) {
			const { parameters: ofParameters, body, bodyRequired } = compiledFor(operation);
			if (ofParameters && !ofParameters({ path: inputs.path, query: inputs.query })) refuse(ofParameters.errors ?? [], true);
			if (!body || (!hasBody && !bodyRequired)) return;
			// A missing body is an empty one: the complaints then name what it lacks.
			if (!body(hasBody ? inputs.body : {})) refuse(body.errors ?? [], false);
		},
		compileAll() {
			for (const operation of catalog.operations) compiledFor(operation);
		},
	};
}

function compileParameters(ajv: Ajv2020, parameters: (Parameter | undefined)[]): ValidateFunction | null {
	const group = (place: 'path' | 'query') => {
		const own = parameters.filter((parameter): parameter is Parameter => parameter?.in === place);
		return {
			type: 'object',
			properties: Object.fromEntries(own.map((parameter) => [parameter.name, ofParameter(parameter)])),
			required: own.filter((parameter) => parameter.required === true).map((parameter) => parameter.name),
		};
	};
	return ajv.compile({ type: 'object', properties: { path: group('path'), query: group('query') } });
}

/** The schema of a parameter; one that has to be there has no default to stand in for it, and is not there when it is empty. */
function ofParameter({ schema = {}, required }: Parameter): object {
	const { default: _, ...rest } = absolute(schema) as Schema;
	return required ? { minLength: 1, ...rest } : (absolute(schema) as object);
}

/** A copy of a schema whose references lead into the document wherever the copy is compiled. */
function absolute(schema: unknown): unknown {
	return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"api#/'));
}

function resolve<T extends object>(document: OpenApiDocument, value: T | { $ref: string } | undefined): T | undefined {
	if (!value || !('$ref' in value)) return value;
	const [, , section = '', name = ''] = value.$ref.split('/');
	const components = document.components as Record<string, Record<string, T>> | undefined;
	return components?.[section]?.[decodeURIComponent(name)];
}

function refuse(errors: ErrorObject[], parameters: boolean): never {
	// The live API refuses a limit over its maximum with 400 and never clamps it.
	const over = parameters ? errors.find((error) => error.keyword === 'maximum') : undefined;
	if (over) throw badRequest(messagesFor([over], 1)[0] ?? 'Bad Request');
	throw unprocessable(messagesFor(errors, parameters ? 1 : 0));
}

/** The plugin's default export is wrapped differently by Node and by TypeScript. */
function withFormats(ajv: Ajv2020): Ajv2020 {
	const plugin = formatsPlugin as unknown as { default?: (ajv: Ajv2020) => Ajv2020 };
	return (plugin.default ?? (formatsPlugin as unknown as (ajv: Ajv2020) => Ajv2020))(ajv);
}
