import { describe, expect, it } from 'vitest';
import type { InputReference, Operation, Reference, Resource } from '../../../../generator/contract/catalog.ts';
import { isObject, type JsonObject, type JsonValue } from '../../../../generator/contract/json.ts';
import { type Answer, type Call, catalog, HARBOUR, LAKESIDE, type TestWorld, testWorld } from './harness.ts';

const FOREIGN = 'foreign0000000000000';
const UNKNOWN = 'nobody00000000000000';

const referring = catalog.operations.flatMap((operation) =>
	(operation.references ?? []).map((reference) => ({ name: `${operation.operationId} ${reference.path}`, operation, reference })),
);

const resourceOf = (key: string): Resource => {
	const resource = catalog.resources.find((one) => one.key === key);
	if (!resource) throw new Error(`The catalog has no resource ${key}`);
	return resource;
};

/** The resource whose records a reference names; where the record says it, contacts, as the story has relations of these. */
const targetOf = ({ resource, within }: Reference): Resource => resourceOf(resource ?? within?.resource ?? 'contact');

/** A value with another one at a path; what is not there on the way to it is made. */
function withAt(value: JsonValue | undefined, [step, ...rest]: string[], wanted: JsonValue): JsonValue {
	if (step === undefined) return wanted;
	if (step === '[]') return [withAt(Array.isArray(value) ? value[0] : undefined, rest, wanted)];
	const object = isObject(value) ? value : {};
	return { ...object, [step]: withAt(object[step], rest, wanted) };
}

const stepsOf = (path: string): string[] => path.replaceAll('[]', '.[]').split('.');

/** Operations whose example needs more to be taken once it names other records, each with what. */
const BESIDES: Readonly<Record<string, JsonObject>> = {
	createAppointment: { ignoreFreeSlotValidation: true },
	updateAppointment: { ignoreFreeSlotValidation: true },
	sendMessage: { message: 'Hello.' },
};

/** The example of an operation, naming a record in one place. */
function callNaming(operation: Operation, reference: InputReference, id: string): Call {
	const { parameters, body } = operation.sample;
	const inputs = (place: 'path' | 'query') =>
		Object.fromEntries(operation.parameters.filter((one) => one.in === place).map(({ name }) => [name, parameters[name]]));
	const given = {
		path: inputs('path'),
		query: inputs('query'),
		body: isObject(body ?? undefined) ? { ...(body as JsonObject), ...BESIDES[operation.operationId] } : body,
	} as Record<InputReference['in'], JsonValue>;
	const steps = Array.isArray(body) ? ['[]', ...stepsOf(reference.path)] : stepsOf(reference.path);
	const called = { ...given, [reference.in]: withAt(given[reference.in], steps, id) };
	const query = Object.fromEntries(Object.entries(called.query as JsonObject).filter(([, value]) => value !== undefined));
	const path = Object.fromEntries(Object.entries(called.path as JsonObject).map(([name, value]) => [name, String(value)]));
	const locationId = operation.userTypes.includes('sub-account') ? HARBOUR : '';
	return { path, query, body: called.body ?? null, locationId };
}

/** A world in which every kind of record is in another sub-account, too, or with another agency. */
function worldWithForeigners(): TestWorld {
	const world = testWorld();
	world.clock.set(Date.parse('2026-03-05T12:00:00.000Z'));
	for (const { key, idField } of catalog.resources) {
		const [one = {}] = [...world.store.all(key)];
		const foreign = {
			...one,
			[idField]: FOREIGN,
			locationId: key === 'location' ? FOREIGN : LAKESIDE,
			companyId: 'another',
			roles: { locationIds: [LAKESIDE] },
			slug: FOREIGN,
			email: FOREIGN,
			stages: [{ id: 'foreign-stage' }],
		};
		world.store.put(key, FOREIGN, foreign);
	}
	return world;
}

function stateOf(world: TestWorld): string {
	return JSON.stringify(catalog.resources.map(({ key }) => [...world.store.all(key)]));
}

/** @param named what the refusal has to speak of. */
function expectRefused(world: TestWorld, call: () => Answer, named: string): void {
	const before = stateOf(world);
	const { status, body } = call();
	expect({ status, said: body.error ?? body.message }).toEqual({ status: 400, said: expect.stringContaining(named) });
	expect(stateOf(world)).toBe(before);
	expect(world.events).toEqual([]);
}

describe('what a request names', () => {
	it('is known of every input with a dropdown of records', () => {
		const looking = new Set(['read', 'list', 'search']);
		const missed = catalog.operations
			.filter(({ method, role }) => method !== 'get' && !looking.has(role))
			.flatMap(({ operationId, body, state, references = [] }) =>
				(body?.fields ?? [])
					.filter(({ choices }) => choices && ['id', '_id'].includes(choices.value))
					.filter(({ name }) => name !== state?.each && !references.some(({ path }) => path.split(/[.[]/)[0] === name))
					.map(({ name }) => `${operationId} ${name}`),
			);
		expect(missed).toEqual([]);
		expect(referring.length).toBeGreaterThan(70);
	});

	it.each(referring)('is refused when it is unknown: $name', ({ operation, reference }) => {
		const world = worldWithForeigners();
		const noun = reference.within ? reference.within.noun : targetOf(reference).noun;
		expectRefused(world, () => world.call(operation.operationId, callNaming(operation, reference, UNKNOWN)), `${noun} `);
		expectRefused(world, () => world.call(operation.operationId, callNaming(operation, reference, UNKNOWN)), UNKNOWN);
	});

	/** A snapshot is no sub-account's. */
	const ofAccounts = referring.filter(({ reference }) => targetOf(reference).key !== 'snapshot');

	it.each(ofAccounts)('is refused when it is of another sub-account: $name', ({ operation, reference }) => {
		const world = worldWithForeigners();
		const id = reference.within ? 'foreign-stage' : FOREIGN;
		expectRefused(world, () => world.call(operation.operationId, callNaming(operation, reference, id)), id);
	});

	it.each(referring)('is taken when it is known: $name', ({ operation, reference }) => {
		const world = worldWithForeigners();
		const target = targetOf(reference);
		const known = [...world.store.all(target.key)].find(
			(record) => record[target.idField] !== FOREIGN && (record.locationId === HARBOUR || record.locationId === undefined),
		);
		const stages = known?.stages as JsonObject[] | undefined;
		// A contact that has nothing yet that it may have only once: no conversation, no opportunity.
		const id = reference.within ? stages?.[0]?.id : target.key === 'contact' ? 'eS2jHb6WqM8nXv4TzR9c' : known?.[target.idField];
		const { status, body } = world.call(operation.operationId, callNaming(operation, reference, String(id)));
		expect({ status, body }).toMatchObject({ status: operation.response.status });
	});
});
