import { describe, expect, it } from 'vitest';
import { HARBOUR, LAKESIDE, listAt, MAYA, NOW, objectAt, TOMAS, testWorld } from '../harness.ts';

const PREFERRED_DENTIST = 'cF1vBn7QmK3xTz5LdW8r';
const NADIA = 'nP6vGs1XkD9wTb3RyL7q';
const DUPLICATES_REFUSED = 'This location does not allow duplicated contacts.';

describe('createContact', () => {
	it('stores what it is given, cleaned, and can be read back', () => {
		const world = testWorld();
		const { status, body } = world.call('createContact', {
			body: { locationId: HARBOUR, name: '  Ada   Weber Kim ', email: ' Ada@Example.com ', phone: '(555) 010-2030', tags: ['VIP ', 'vip'] },
		});
		const contact = objectAt(body, 'contact');
		expect(status).toBe(201);
		expect(contact).toMatchObject({
			firstName: 'Ada',
			lastName: 'Weber Kim',
			email: 'Ada@Example.com',
			phone: '+15550102030',
			tags: ['vip'],
			dateAdded: NOW,
			country: 'US',
		});
		const read = objectAt(world.call('getContact', { path: { contactId: String(contact.id) } }).body, 'contact');
		expect(read).toMatchObject({ id: contact.id, email: 'Ada@Example.com', locationId: HARBOUR });
		expect(world.events).toMatchObject([{ resource: 'contact', change: 'created', record: { id: contact.id } }]);
	});

	it.each([
		['email', { email: 'MAYA.lindqvist@example.com' }],
		['phone', { phone: '+1 (555) 013-4207' }],
	])('refuses a second contact with the same %s and says whose it is', (matchingField, identity) => {
		const world = testWorld();
		const before = [...world.store.all('contact')].length;
		const { status, body } = world.call('createContact', { body: { locationId: HARBOUR, firstName: 'Double', ...identity } });
		expect(status).toBe(400);
		expect(body).toMatchObject({
			statusCode: 400,
			message: DUPLICATES_REFUSED,
			meta: { contactId: MAYA, contactName: 'Maya Lindqvist', matchingField },
		});
		expect([...world.store.all('contact')]).toHaveLength(before);
		expect(world.events).toEqual([]);
	});

	it('takes a second one where the sub-account allows duplicates', () => {
		const call = { locationId: LAKESIDE, body: { locationId: LAKESIDE, email: 'nadia.petrov@example.com' } };
		expect(testWorld().call('createContact', call).status).toBe(201);
	});

	it('knows the contacts of other sub-accounts to be no duplicates', () => {
		expect(testWorld().call('createContact', { body: { locationId: HARBOUR, email: 'nadia.petrov@example.com' } }).status).toBe(201);
	});

	it('refuses a contact that says nothing, with a status that its body does not name', () => {
		const { status, body } = testWorld().call('createContact', { body: { locationId: HARBOUR, email: '' } });
		expect(status).toBe(400);
		expect(body.statusCode).toBe(422);
	});
});

describe('updateContact', () => {
	it('changes what it is given, clears what is null, and moves the date', () => {
		const world = testWorld();
		const path = { contactId: MAYA };
		const { body } = world.call('updateContact', { path, body: { city: 'Bath', companyName: null, tags: ['Moved'] } });
		const contact = objectAt(body, 'contact');
		expect(contact).toMatchObject({ city: 'Bath', tags: ['moved'], firstName: 'Maya', dateUpdated: NOW });
		expect(contact).not.toHaveProperty('companyName');
	});

	it('changes custom fields one by one, by id or by key', () => {
		const world = testWorld();
		const path = { contactId: MAYA };
		world.call('updateContact', { path, body: { customFields: [{ key: 'last_cleaning', field_value: '2026-03-30' }] } });
		const both = [
			{ id: PREFERRED_DENTIST, value: 'Dr. Amara Osei' },
			{ id: 'cG8xLt4NwR6qPz2VdJ7m', value: '2026-03-30' },
		];
		expect(world.store.get('contact', MAYA)?.customFields).toEqual(both);
		world.call('updateContact', { path, body: { customFields: [{ id: PREFERRED_DENTIST, field_value: '' }] } });
		expect(world.store.get('contact', MAYA)?.customFields).toEqual([both[1]]);
	});

	it('refuses the email address of somebody else, and nothing changes', () => {
		const world = testWorld();
		const before = world.store.get('contact', TOMAS);
		const { status, body } = world.call('updateContact', { path: { contactId: TOMAS }, body: { email: 'maya.lindqvist@example.com' } });
		expect(status).toBe(400);
		expect(body.message).toBe(DUPLICATES_REFUSED);
		expect(world.store.get('contact', TOMAS)).toBe(before);
	});

	it('finds its new email address at once, and the old one no more', () => {
		const world = testWorld();
		world.call('updateContact', { path: { contactId: MAYA }, body: { email: 'maya@new.example.com' } });
		const find = (email: string) => world.call('getDuplicateContact', { query: { locationId: HARBOUR, email } }).body.contact;
		expect(find('maya@new.example.com')).toMatchObject({ id: MAYA });
		expect(find('maya.lindqvist@example.com')).toBeNull();
	});
});

describe('upsertContact', () => {
	it.each([
		['by email', { email: 'Maya.Lindqvist@example.com' }, MAYA],
		['by phone, when the email is nobody’s', { email: 'else@example.com', phone: '555-013-4207' }, MAYA],
	])('changes the contact it finds %s', (_case, identity, id) => {
		const world = testWorld();
		const { body } = world.call('upsertContact', { body: { locationId: HARBOUR, city: 'Bath', ...identity } });
		expect(body).toMatchObject({ new: false, contact: { id } });
		expect(world.store.get('contact', id)?.city).toBe('Bath');
	});

	it('creates one when there is none', () => {
		const { status, body } = testWorld().call('upsertContact', { body: { locationId: HARBOUR, email: 'new@example.com' } });
		expect(status).toBe(200);
		expect(body).toMatchObject({ new: true, contact: { email: 'new@example.com' } });
	});

	it('refuses to make one contact of two', () => {
		const body = { locationId: HARBOUR, email: 'maya.lindqvist@example.com', phone: '+15550187715' };
		expect(testWorld().call('upsertContact', { body })).toMatchObject({ status: 400, body: { meta: { contactId: TOMAS } } });
	});

	it('creates another on request only where duplicates are allowed', () => {
		const again = (locationId: string, email: string) =>
			testWorld().call('upsertContact', { locationId, body: { locationId, email, createNewIfDuplicateAllowed: true } }).body;
		expect(again(LAKESIDE, 'nadia.petrov@example.com').new).toBe(true);
		expect(again(HARBOUR, 'maya.lindqvist@example.com').new).toBe(false);
	});
});

describe('deleteContact', () => {
	it('takes the tasks, notes and appointments with it', () => {
		const world = testWorld();
		expect(world.call('deleteContact', { path: { contactId: MAYA } }).status).toBe(200);
		expect(world.call('getContact', { path: { contactId: MAYA } })).toMatchObject({
			status: 400,
			body: { error: `Contact with id ${MAYA} not found` },
		});
		for (const resource of ['task', 'note', 'appointment']) expect(world.store.by(resource, 'contactId', MAYA), resource).toEqual([]);
		expect(world.store.by('task', 'contactId', TOMAS)).toHaveLength(1);
	});
});

describe('tags', () => {
	it('are added and removed without regard to case, and only changes are told', () => {
		const world = testWorld();
		const path = { contactId: MAYA };
		const add = world.call('addContactTags', { path, body: { tags: ['Whitening', 'Insured', 'insured '] } });
		expect(add.body).toMatchObject({ tags: ['new patient', 'whitening', 'insured'], tagsAdded: ['insured'] });
		const remove = world.call('removeContactTags', { path, body: { tags: ['NEW patient', 'unknown'] } });
		expect(remove.body).toMatchObject({ tags: ['whitening', 'insured'], tagsRemoved: ['new patient'] });
	});

	it('in bulk: each contact gets its own verdict', () => {
		const world = testWorld();
		const gone = 'a'.repeat(20);
		const { body } = world.call('bulkUpdateContactTags', {
			path: { type: 'add' },
			body: { locationId: HARBOUR, contacts: [MAYA, NADIA, gone, 'short'], tags: ['Spring'] },
		});
		expect(body).toMatchObject({ succeded: false, errorCount: 3 });
		expect(listAt(body, 'responses').map(({ contactId, type }) => [contactId, type])).toEqual([
			[MAYA, 'success'],
			[NADIA, 'error'],
			[gone, 'error'],
			['short', 'error'],
		]);
		expect(world.store.get('contact', MAYA)?.tags).toEqual(['new patient', 'whitening', 'spring']);
		expect(world.store.get('contact', NADIA)?.tags).toEqual(['two dogs']);
	});

	it('in bulk: all go at once', () => {
		const world = testWorld();
		const body = { locationId: HARBOUR, contacts: [MAYA], tags: [], removeAllTags: true };
		world.call('bulkUpdateContactTags', { path: { type: 'remove' }, body });
		expect(world.store.get('contact', MAYA)?.tags).toEqual([]);
		expect(world.call('bulkUpdateContactTags', { path: { type: 'add' }, body }).status).toBe(422);
	});
});
