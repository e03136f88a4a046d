import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formatsPlugin from 'ajv-formats';
import type { HttpMethod, Operation } from '../../generator/contract/catalog.ts';
import type {
	MediaType,
	OpenApiDocument,
	OperationObject,
	Parameter,
	RequestBodyObject,
	Response,
	Schema,
} from '../../generator/contract/document.ts';

/** A part of the document with the place where it stands. */
interface Located<T> {
	/** `#/components/parameters/limit`. */
	pointer: string;
	value: T;
}

/** What the document says of one answer. */
export interface AnswerSchema {
	/** Media types; empty where there is no body. */
	types: string[];
	/** The check of a body of this media type; null when anything will do. */
	check(type: string): ValidateFunction | null;
}

/** What the document says of the body of a request. */
export interface BodySchema {
	/** Null when anything will do. */
	check: ValidateFunction | null;
	isRequired: boolean;
}

/** Compiles what the document says of requests and answers, when it is first asked for. */
export interface Schemas {
	/** Checks `{path, query}`, and gives its values the types and the defaults of the parameters. */
	parameters(operation: Operation): ValidateFunction;
	/** Names of the headers that a request needs, but for those of the gate. */
	headers(operation: Operation): string[];
	body(operation: Operation): BodySchema;
	/** Null when the document has no such answer. */
	answer(operation: Operation, status: number): AnswerSchema | null;
	/** The statuses that the document has. */
	statuses(operation: Operation): string[];
}

/** @throws Error when a schema cannot be compiled, at the first request that needs it. */
export function compileSchemas(document: OpenApiDocument): Schemas {
	// OpenAPI has keywords of its own, so Ajv's strict mode is off. What cannot be compiled throws all the same.
	const options = { strict: false, allErrors: true, logger: false, validateSchema: false } as const;
	const bodies = withFormats(new Ajv2020(options));
	// Query and path are text on the wire; a single value may stand for a list.
	const coercing = withFormats(new Ajv2020({ ...options, coerceTypes: 'array', useDefaults: true }));
	for (const ajv of [bodies, coercing]) ajv.addSchema(document, 'api');
	const answers = new Map<string, ValidateFunction>();

	const resolved = <T extends object>(pointer: string, value: T | { $ref: string }): Located<T> => {
		if (!('$ref' in value) || typeof value.$ref !== 'string') return { pointer, value: value as T };
		const [, , section = '', name = ''] = value.$ref.split('/');
		const components = document.components as Record<string, Record<string, T>> | undefined;
		return { pointer: value.$ref, value: components?.[section]?.[decodeURIComponent(name)] ?? ({} as T) };
	};

	function sourceOf({ path, method }: Operation): Located<OperationObject> {
		return { pointer: pointerTo('paths', path, method), value: document.paths[path]?.[method as HttpMethod] ?? {} };
	}

	function parametersOf(operation: Operation): Located<Parameter>[] {
		const { pointer, value } = sourceOf(operation);
		const shared = document.paths[operation.path]?.parameters ?? [];
		return [
			...shared.map((parameter, index) => resolved<Parameter>(`${pointerTo('paths', operation.path)}/parameters/${index}`, parameter)),
			...(value.parameters ?? []).map((parameter, index) => resolved<Parameter>(`${pointer}/parameters/${index}`, parameter)),
		];
	}

	function compileParameters(operation: Operation): ValidateFunction {
		const all = parametersOf(operation);
		const group = (place: 'path' | 'query') => {
			const own = all.filter(({ value }) => value.in === place);
			const properties = own.map((parameter) => [parameter.value.name, schemaOf(parameter)]);
			const required = own.filter(({ value }) => value.required === true).map(({ value }) => value.name);
			return { type: 'object', properties: Object.fromEntries(properties), required };
		};
		return coercing.compile({ type: 'object', properties: { path: group('path'), query: group('query') } });
	}

	function compileBody(operation: Operation): BodySchema {
		const source = sourceOf(operation);
		if (!source.value.requestBody) return { check: null, isRequired: false };
		const { pointer, value } = resolved<RequestBodyObject>(`${source.pointer}/requestBody`, source.value.requestBody);
		return { check: compileContent(value.content, pointer, operation.body?.contentType ?? ''), isRequired: value.required === true };
	}

	function compileContent(content: Record<string, MediaType> | undefined, pointer: string, type: string): ValidateFunction | null {
		return content?.[type]?.schema ? bodies.compile({ $ref: `api${pointer}/content/${segment(type)}/schema` }) : null;
	}

	function answerCheck(content: Record<string, MediaType> | undefined, pointer: string, type: string): ValidateFunction | null {
		const key = `${pointer} ${type}`;
		const check = answers.get(key) ?? compileContent(content, pointer, type);
		if (check) answers.set(key, check);
		return check;
	}

	return {
		parameters: onceEach(compileParameters),
		body: onceEach(compileBody),
		headers: (operation) =>
			parametersOf(operation)
				.filter(({ value }) => value.in === 'header' && value.required === true)
				.map(({ value }) => value.name.toLowerCase())
				.filter((name) => name !== 'version' && name !== 'authorization'),
		answer(operation, status) {
			const source = sourceOf(operation);
			const responses = source.value.responses ?? {};
			const key = [String(status), `${String(status)[0]}XX`, 'default'].find((candidate) => Object.hasOwn(responses, candidate));
			const response = key === undefined ? undefined : responses[key];
			if (key === undefined || !response) return null;
			const { pointer, value } = resolved<Response>(`${source.pointer}/responses/${key}`, response);
			return { types: Object.keys(value.content ?? {}), check: (type) => answerCheck(value.content, pointer, type) };
		},
		statuses: (operation) => Object.keys(sourceOf(operation).value.responses ?? {}),
	};
}

/** Makes something for each operation when it is first asked for, and keeps it. */
function onceEach<T>(make: (operation: Operation) => T): (operation: Operation) => T {
	const made = new Map<Operation, T>();
	return (operation) => {
		let value = made.get(operation);
		if (value === undefined) {
			value = make(operation);
			made.set(operation, value);
		}
		return value;
	};
}

/** The schema of a parameter; a required one is not there when it is empty, and no default stands in for it. */
function schemaOf({ value: { schema = {}, required } }: Located<Parameter>): object {
	// Not by reference: Ajv puts in no defaults from behind one.
	const { default: _, ...rest } = absolute(schema);
	return required ? { minLength: 1, ...rest } : absolute(schema);
}

/** A copy of a schema whose references lead into the document wherever the copy is compiled. */
function absolute(schema: Schema | { $ref: string }): Schema {
	return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"api#/')) as Schema;
}

function pointerTo(...path: string[]): string {
	return `#/${path.map(segment).join('/')}`;
}

function segment(name: string): string {
	return encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
}

/** The plugin's default export is wrapped differently by Node and by TypeScript. */
function withFormats(ajv: Ajv2020): Ajv2020 {
	const plugin = formatsPlugin as unknown as { default?: (ajv: Ajv2020) => Ajv2020 };
	return (plugin.default ?? (formatsPlugin as unknown as (ajv: Ajv2020) => Ajv2020))(ajv);
}
