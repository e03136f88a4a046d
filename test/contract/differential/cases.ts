import type { Operation } from '../../../generator/contract/catalog.ts';
import type { MediaType, Parameter } from '../../../generator/contract/document.ts';
import type { JsonValue } from '../../../generator/contract/json.ts';
import { document } from '../generated.ts';
import { mutateBody } from './mutations.ts';
import { mutatePath, mutateQuery, type ParameterMutation, textsOf } from './parameters.ts';
import { isObject, type Path } from './points.ts';
import { type Call, encode } from './requests.ts';
import { resolve } from './schemas.ts';

export type Place = 'path' | 'query' | 'body';

/** One request to both sides. */
export interface Case {
	operation: Operation;
	kind: string;
	place: Place;
	/** What was changed, within the place. */
	path: Path;
	/** What it was changed to, for people to read. */
	what: string;
	call: Call;
}

const BODIES: JsonValue[] = [[], {}, 'text', '', 1, 0, true, false, null];

/** Content types for a body of JSON. */
const JSON_TYPES = ['application/json; charset=utf-8', 'application/vnd.api+json', 'text/plain', 'application/x-www-form-urlencoded'];
/** Content types for a form. */
const OTHER_TYPES = ['text/plain', 'application/xml'];

/** All requests for an operation; the first is its sample. */
export function casesOf(operation: Operation): Case[] {
	const sample = sampleCall(operation);
	return [
		{ operation, kind: 'sample', place: 'body', path: [], what: 'as it is', call: sample },
		...parametersOf(operation, 'path').flatMap((parameter) => mutatePath(parameter).map((mutation) => ofPath(operation, sample, mutation))),
		...parametersOf(operation, 'query').flatMap((parameter) =>
			mutateQuery(parameter, textsOf(operation.sample.parameters[parameter.name])).map((mutation) => ofQuery(operation, sample, mutation)),
		),
		ofQuery(operation, sample, { kind: 'unknown query parameter', name: 'unknownParameter', values: ['text'] }),
		...ofBody(operation, sample),
	];
}

function sampleCall(operation: Operation): Call {
	const { parameters, body } = operation.sample;
	const named = (place: Place) => parametersOf(operation, place).map(({ name }) => [name, textsOf(parameters[name])] as const);
	return {
		path: Object.fromEntries(named('path').map(([name, [text = '']]) => [name, text])),
		query: named('query').flatMap(([name, texts]) => texts.map((text): [string, string] => [name, text])),
		...(operation.body ? encode(body, operation.body.contentType) : { body: undefined, contentType: undefined }),
	};
}

function ofPath(operation: Operation, sample: Call, { kind, name, values }: ParameterMutation): Case {
	const call = { ...sample, path: { ...sample.path, [name]: values[0] ?? '' } };
	return { operation, kind, place: 'path', path: [name], what: JSON.stringify(values[0]), call };
}

function ofQuery(operation: Operation, sample: Call, { kind, name, values, sentAs = name }: ParameterMutation): Case {
	const others = sample.query.filter(([other]) => other !== name);
	const call = { ...sample, query: [...others, ...values.map((value): [string, string] => [sentAs, value])] };
	return { operation, kind, place: 'query', path: [name], what: JSON.stringify(values), call };
}

function ofBody(operation: Operation, sample: Call): Case[] {
	// No client sends a body with GET.
	if (!operation.body && operation.method === 'get') return [];
	if (!operation.body) {
		const call = { ...sample, ...encode({}, 'application/json') };
		return [{ operation, kind: 'body where none belongs', place: 'body', path: [], what: '{}', call }];
	}
	const { contentType } = operation.body;
	const source = resolve(document.paths[operation.path]?.[operation.method]?.requestBody ?? {});
	const media = ('content' in source ? source.content?.[contentType] : undefined) as MediaType | undefined;
	if (!media?.schema) throw new Error(`${operation.operationId} has a body without a schema.`);
	const of = (kind: string, path: Path, what: string, call: Partial<Call>): Case => {
		return { operation, kind, place: 'body', path, what, call: { ...sample, ...call } };
	};
	const sent = (kind: string, path: Path, value: JsonValue | undefined, body: JsonValue) =>
		of(kind, path, JSON.stringify(value) ?? 'taken away', encode(body, contentType));
	const { body } = operation.sample;
	const isJson = contentType === 'application/json';
	return [
		of('body missing', [], 'none', { body: undefined, contentType: undefined }),
		...(isJson ? BODIES.map((other) => sent('another body', [], other, other)) : []),
		...(isJson ? JSON_TYPES : OTHER_TYPES).map((other) => of('content type', [], other, { contentType: other })),
		...(isJson || !isObject(body)
			? []
			: Object.entries(body).map(([name, value]) => sent('form field twice', [name], value, { ...body, [name]: [value, value] }))),
		...mutateBody(media.schema, body).map(({ kind, path, value, body: mutated }) => sent(kind, path, value, mutated)),
	];
}

function parametersOf({ path, method }: Operation, place: Place): Parameter[] {
	const item = document.paths[path];
	const all = [...(item?.parameters ?? []), ...(item?.[method]?.parameters ?? [])];
	return all.map((parameter) => resolve<Parameter>(parameter)).filter((parameter) => parameter.in === place);
}
