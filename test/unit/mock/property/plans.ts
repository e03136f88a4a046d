import fc from 'fast-check';
import type { Operation } from '../../../../generator/contract/catalog.ts';
import type { OperationObject, Parameter, RequestBodyObject, Schema } from '../../../../generator/contract/document.ts';
import type { JsonObject, JsonValue } from '../../../../generator/contract/json.ts';
import { document } from '../gatewayFixture.ts';
import { anyText, anyValue, isObject, type Place, valuesOf } from './values.ts';

/** A request before the ids of records are filled in, which only the state at its time knows. */
export interface Plan {
	path: Record<string, string>;
	/** A name may stand several times. */
	query: [string, string][];
	/** Added to the query as it is. */
	rawQuery: string;
	body: JsonValue | undefined;
	/** Sent in place of the body. */
	rawBody: string | null;
	/** Whether path and query are as their schemas ask for. */
	isAccepted: boolean;
}

/** Fields that hold ids without saying so. */
const RESOURCES: Readonly<Record<string, string>> = {
	assignedTo: 'user',
	assigned_to: 'user',
	followers: 'user',
	selectedUser: 'user',
	contacts: 'contact',
	ids: 'contact',
	firstRecordId: 'contact',
	secondRecordId: 'contact',
	recordId: 'contact',
	groupId: 'calendarGroup',
	eventId: 'appointment',
	noteId: 'note',
	author: 'blogAuthor',
	categories: 'blogCategory',
	tagId: 'locationTag',
	notificationId: 'calendarNotification',
	lastMessageId: 'message',
	startAfterId: 'contact',
};

/** Stands for the id of a record of a resource until it is sent. */
export const KNOWN = /^\ue002(\w+):(\d+)$/;

function placeIn(operation: Operation, name: string, sample: JsonValue | undefined): Place {
	const resource = name === 'id' ? operation.resource : (RESOURCES[name] ?? /^(\w+?)_?Ids?$/i.exec(name)?.[1] ?? null);
	const isAccount = name === 'locationId' || name === 'location_id' || name === 'companyId';
	const known = isAccount ? fc.constant(String(sample ?? '')) : resource && fc.nat(30).map((pick) => `\ue002${resource}:${pick}`);
	return { name, sample, known: known || undefined, inside: (inner, innerSample) => placeIn(operation, inner, innerSample) };
}

/** Requests that the schemas of an operation accept. */
export function acceptedPlan(operation: Operation): fc.Arbitrary<Plan> {
	const { parameters, body } = inputsOf(operation);
	const samples = operation.sample.parameters;
	const valueFor = ({ name, schema }: Parameter) => valuesOf(schema, placeIn(operation, name, samples[name]));
	const inPath = parameters.filter((parameter) => parameter.in === 'path');
	const inQuery = parameters.filter((parameter) => parameter.in === 'query');
	const optional = body?.required !== true;
	const schema = body?.content?.[operation.body?.contentType ?? '']?.schema;
	const content = schema === undefined ? fc.constant(undefined) : bodyOf(operation, schema);
	return fc
		.record({
			path: fc.record(Object.fromEntries(inPath.map((parameter) => [parameter.name, valueFor(parameter)]))),
			query: fc.tuple(...inQuery.map((parameter) => queryValue(parameter, valueFor(parameter)))),
			body: optional ? fc.option(content, { nil: undefined, freq: 8 }) : content,
		})
		.map(({ path, query, body }) => ({
			path: Object.fromEntries(Object.entries(path).map(([name, value]) => [name, String(value)])),
			query: query.flat(),
			rawQuery: '',
			body,
			rawBody: null,
			// One that is required is not accepted empty either.
			isAccepted: inQuery.every(({ required, name }) => required !== true || isGiven(query.flat(), name)),
		}));
}

function bodyOf(operation: Operation, schema: Schema): fc.Arbitrary<JsonValue> {
	return valuesOf(schema, placeIn(operation, '', operation.sample.body ?? undefined));
}

function queryValue({ name, required }: Parameter, value: fc.Arbitrary<JsonValue>): fc.Arbitrary<[string, string][]> {
	const pairs = value.map((given): [string, string][] => {
		if (given === null) return [];
		return Array.isArray(given) ? given.map((item) => [name, String(item)]) : [[name, String(given)]];
	});
	return required === true ? pairs : fc.option(pairs, { nil: [], freq: 2 });
}

/** Requests with something wrong in them, most of them; and a few that are right by accident. */
export function damagedPlan(operation: Operation): fc.Arbitrary<Plan> {
	const names = operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
	const fields = (operation.body?.fields ?? []).map(({ name }) => name);
	const paths = operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
	const changes: fc.Arbitrary<(plan: Plan) => Plan>[] = [
		fc.tuple(fc.constantFrom(...names, '__proto__', 'constructor', 'nonsense'), anyText).map(([name, text]) => (plan) => ({
			...plan,
			query: [...plan.query, [name, text]],
		})),
		fc
			.constantFrom('%', '&%zz=1', '=&&=', '__proto__[a]=1', 'limit[]=1', '%00=%ff', '?')
			.map((rawQuery) => (plan) => ({ ...plan, rawQuery })),
	];
	if (names.length > 0) {
		const replaced = fc.tuple(fc.constantFrom(...names), fc.option(anyText));
		changes.push(
			replaced.map(([name, text]) => (plan) => {
				const others = plan.query.filter(([given]) => given !== name);
				return { ...plan, query: text === null ? others : [...others, [name, text]] };
			}),
		);
	}
	if (paths.length > 0) {
		const replaced = fc.tuple(fc.constantFrom(...paths), anyText);
		changes.push(
			replaced.map(([name, text]) => (plan) => ({ ...plan, path: { ...plan.path, [name]: text } })),
		);
	}
	if (operation.body) {
		const field = fc.tuple(fc.constantFrom(...fields, '__proto__', 'constructor', 'nonsense'), fc.option(anyValue, { nil: undefined }));
		changes.push(
			field.map(([name, value]) => (plan) => ({ ...plan, body: withField(plan.body, name, value) })),
			field.map(([name, value]) => (plan) => ({ ...plan, body: withField(plan.body, name, value) })),
			anyValue.map((body) => (plan) => ({ ...plan, body })),
			fc
				.constantFrom('', '[', '{"a":', 'null', '\u0000', '{"a":1}{', 'NaN', '"\\ud800"', '\ufeff{}', '['.repeat(50_000))
				.map((rawBody) => (plan) => ({ ...plan, rawBody })),
		);
	}
	return fc
		.tuple(acceptedPlan(operation), fc.array(fc.oneof(...changes), { minLength: 1, maxLength: 3 }))
		.map(([plan, list]) => list.reduce<Plan>((damaged, change) => change(damaged), { ...plan, isAccepted: false }));
}

/** The first record of a body that is a list stands for all. */
function withField(body: JsonValue | undefined, name: string, value: JsonValue | undefined): JsonValue {
	if (Array.isArray(body)) return [withField(body[0], name, value), ...body.slice(1)];
	const others = Object.entries(isObject(body) ? body : {}).filter(([key]) => key !== name);
	return Object.fromEntries(value === undefined ? others : [...others, [name, value]]) as JsonObject;
}

function inputsOf({ path, method }: Operation): { parameters: Parameter[]; body: RequestBodyObject | undefined } {
	const item = document.paths[path];
	const source: OperationObject = item?.[method] ?? {};
	const { parameters: shared = {} } = document.components ?? {};
	const parameters = [...(item?.parameters ?? []), ...(source.parameters ?? [])].flatMap((parameter) => {
		const found = '$ref' in parameter ? shared[parameter.$ref.split('/').at(-1) ?? ''] : parameter;
		return found ? [found] : [];
	});
	return { parameters, body: source.requestBody as RequestBodyObject | undefined };
}

function isGiven(query: readonly (readonly [string, string])[], name: string): boolean {
	const values = query.filter(([given]) => given === name);
	return values.length > 0 && values.every(([, value]) => value !== '');
}
