import { beforeEach, describe, expect, it } from 'vitest';
import type { Resource } from '../../../../generator/contract/catalog.ts';
import { isObject, type JsonObject, type JsonValue } from '../../../../generator/contract/json.ts';
import { createMockFetch } from '../../../../mock/index.ts';
import { catalog, HARBOUR, MAYA, type TestWorld, testWorld } from './harness.ts';

/** Fields that go on naming a record which is gone, each with the reason. */
const KEPT: Readonly<Record<string, string>> = {
	'email.threadId': 'a thread keeps the name that its first message gave it',
};

const mock = createMockFetch({});
beforeEach(() => mock.reset());

const records = (key: string) => (mock.state()[key] ?? []) as JsonObject[];
const idOf = ({ idField }: Resource, record: JsonObject) => String(record[idField]);

const told = catalog.resources.flatMap((resource) =>
	records(resource.key).map((record) => ({
		name: `${resource.key} ${idOf(resource, record)}`,
		resource,
		id: idOf(resource, record),
	})),
);

/** Where in the state a text still stands: `contact.assignedTo`. */
function mentions(text: string): string[] {
	const found = new Set<string>();
	const look = (value: JsonValue, path: string): void => {
		if (value === text) found.add(path);
		else if (Array.isArray(value)) for (const item of value) look(item, path);
		else if (isObject(value)) for (const [key, inside] of Object.entries(value)) look(inside, `${path}.${key}`);
	};
	for (const { key } of catalog.resources) for (const record of records(key)) look(record, key);
	return [...found].filter((path) => !(path in KEPT));
}

describe('a record that is deleted', () => {
	it('is of every kind that the mock has', () => {
		expect(new Set(told.map(({ resource }) => resource.key)).size).toBe(catalog.resources.length);
	});

	it.each(told)('is named nowhere any more: $name', ({ resource, id }) => {
		mock.records.delete(resource.key, id);
		expect(mentions(id)).toEqual([]);
	});
});

/** A value at a path, in lists and objects as it asks for. */
function nested([step, ...rest]: string[], value: JsonValue): JsonValue {
	if (step === undefined) return value;
	return step === '[]' ? [nested(rest, value)] : { [step]: nested(rest, value) };
}

const references = catalog.resources.flatMap((resource) =>
	(resource.references ?? [])
		.filter(({ within }) => !within)
		.flatMap(({ resource: named, ...reference }) =>
			(named === null ? ['contact', 'business', 'opportunity'] : [named]).map((key) => ({
				name: `${resource.key}.${reference.path} to ${key}`,
				resource,
				reference,
				target: catalog.resources.find((one) => one.key === key) as Resource,
			})),
		),
);

describe('a field that names a record', () => {
	it.each(references)('is empty, or gone with its record, when that is deleted: $name', ({ resource, reference, target }) => {
		const [named = {}] = records(target.key);
		const id = idOf(target, named);
		const told = reference.value === undefined ? id : String(named[reference.value]);
		const [head = '', ...inside] = reference.path.replaceAll('[]', '.[]').split('.');
		const own = resource.key === 'contact' ? { firstName: 'Ada' } : {};
		const holder: JsonObject = {
			...own,
			[resource.idField]: 'holder',
			locationId: HARBOUR,
			other: 'stays',
			[head]: nested(inside, told),
			...(reference.resourceField === undefined ? {} : { [reference.resourceField]: target.key }),
		};
		mock.seed({ [resource.key]: [holder] });
		mock.records.delete(target.key, id);
		const after = records(resource.key).find((record) => idOf(resource, record) === 'holder');
		if (reference.onDelete === 'remove') expect(after).toBeUndefined();
		else expect(after).toMatchObject({ other: 'stays' });
		expect(JSON.stringify(after ?? {})).not.toContain(JSON.stringify(told));
	});
});

describe('the operations of the API leave nothing behind', () => {
	const world = (): TestWorld => testWorld();
	const contactOf = ({ store }: TestWorld) => store.get('contact', MAYA) ?? {};

	it('of a tag, whose new name contacts get, too', () => {
		const { call, ...rest } = world();
		const path = { locationId: HARBOUR, tagId: 'tG2wRv6NzX8kQd4LsM7c' };
		call('updateLocationTag', { path, body: { name: 'Brightening' } });
		expect(contactOf({ call, ...rest }).tags).toEqual(['new patient', 'brightening']);
		call('deleteLocationTag', { path });
		expect(contactOf({ call, ...rest }).tags).toEqual(['new patient']);
		expect(rest.store.by('contact', 'tags', 'brightening')).toEqual([]);
		expect(rest.events.map(({ resource }) => resource)).toEqual(['locationTag', 'locationTag']);
	});

	it('of a tag, but contacts of other sub-accounts keep what has the same name', () => {
		const { call, store } = world();
		const nadia = store.get('contact', 'nP6vGs1XkD9wTb3RyL7q') ?? {};
		store.put('contact', 'nP6vGs1XkD9wTb3RyL7q', { ...nadia, tags: ['whitening'] });
		call('deleteLocationTag', { path: { locationId: HARBOUR, tagId: 'tG2wRv6NzX8kQd4LsM7c' } });
		expect(store.get('contact', 'nP6vGs1XkD9wTb3RyL7q')?.tags).toEqual(['whitening']);
	});

	it('of a custom field, a business, a user', () => {
		const { call, ...rest } = world();
		call('deleteCustomField', { path: { locationId: HARBOUR, id: 'cF1vBn7QmK3xTz5LdW8r' } });
		expect(contactOf({ call, ...rest }).customFields).toEqual([]);
		call('deleteBusiness', { path: { businessId: '66a1f0c2b7d94e3a5c8f1b20' } });
		for (const gone of ['businessId', 'businessName']) expect(contactOf({ call, ...rest })).not.toHaveProperty(gone);
		call('deleteUser', { path: { userId: 'pR5mNv7XdC2hQz9TsJ4b' } });
		expect(contactOf({ call, ...rest })).toMatchObject({ followers: [] });
		expect(contactOf({ call, ...rest })).not.toHaveProperty('assignedTo');
		expect(rest.store.get('calendar', 'cL6rDw2ZyH8nVt4MkS9x')).toMatchObject({ teamMembers: [] });
		expect(rest.store.get('appointmentNote', 'aN6tRk2XvB8wLq4ZsM9c')?.createdBy).toEqual({ name: 'Priya Raman' });
	});

	it('of a calendar and its group', () => {
		const { call, store } = world();
		call('deleteCalendarGroup', { path: { groupId: 'cG4vXp8NwT2zLk6QsR7m' } });
		for (const key of ['calendar', 'appointment', 'blockSlot']) {
			expect([...store.all(key)].filter(({ groupId }) => groupId !== undefined)).toEqual([]);
		}
		call('deleteCalendar', { path: { calendarId: 'cL6rDw2ZyH8nVt4MkS9x' } });
		expect(['appointment', 'appointmentNote', 'blockSlot', 'calendarNotification'].flatMap((key) => [...store.all(key)])).toEqual([]);
		expect([...store.all('calendarResource')]).toMatchObject([{ name: 'Treatment room 2', calendarIds: [] }]);
	});

	it('and a record that lost what it named can be changed', () => {
		const { call } = world();
		call('deleteUser', { path: { userId: 'pR5mNv7XdC2hQz9TsJ4b' } });
		expect(call('updateContact', { path: { contactId: MAYA }, body: { city: 'Bath' } }).status).toBe(200);
	});
});
