import { beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../generator/contract/json.ts';
import { HARBOUR, LAKESIDE, listAt, type TestWorld, testWorld } from './harness.ts';

const AGENCY = 'nWaGq83JtZ5xYb6PeK2m';
const PRIYA = 'pR5mNv7XdC2hQz9TsJ4b';
const INES = {
	companyId: AGENCY,
	firstName: 'Ines',
	lastName: 'Delgado',
	email: 'ines.delgado@example.com',
	password: 'Invented-Passw0rd!',
	type: 'account',
	role: 'user',
	locationIds: [HARBOUR, LAKESIDE],
};

let world: TestWorld;
beforeEach(() => {
	world = testWorld();
});
const names = (operationId: string, call: { query?: JsonObject; body?: JsonObject; locationId?: string }) =>
	listAt(world.call(operationId, call).body, 'users').map(({ firstName }) => firstName);

describe('users', () => {
	it('work in all sub-accounts that they are given, and are seen in no other', () => {
		const { status, body } = world.call('createUser', { body: INES });
		expect(status).toBe(201);
		expect(body).toMatchObject({ name: 'Ines Delgado', roles: { type: 'account', role: 'user', locationIds: [HARBOUR, LAKESIDE] } });
		expect(names('listUsersByLocation', {})).toEqual(['Priya', 'Owen', 'Ines']);
		expect(names('listUsersByLocation', { locationId: LAKESIDE })).toEqual(['Ines']);
		expect(world.call('getUser', { path: { userId: PRIYA }, locationId: LAKESIDE }).status).toBe(400);
		expect(world.events).toMatchObject([{ resource: 'user', change: 'created' }]);
	});

	it('have passwords that are kept nowhere', () => {
		world.call('createUser', { body: INES });
		world.call('updateUser', { path: { userId: PRIYA }, body: { password: 'Another-1' } });
		expect(JSON.stringify([...world.store.all('user')])).not.toMatch(/Passw0rd|Another-1/);
	});

	it('have an email address of their own', () => {
		const taken = { status: 400, body: { message: 'A user with the email PRIYA.RAMAN@example.com already exists' } };
		expect(world.call('createUser', { body: { ...INES, email: 'PRIYA.RAMAN@example.com' } })).toMatchObject(taken);
		expect(world.call('updateUser', { path: { userId: PRIYA }, body: { email: 'PRIYA.RAMAN@example.com' } }).status).toBe(200);
	});

	it('of another agency cannot be written', () => {
		const foreign = { status: 403, body: { message: 'The token does not have access to this company.' } };
		expect(world.call('createUser', { body: { ...INES, companyId: 'another' } })).toMatchObject(foreign);
		expect(world.call('updateUser', { path: { userId: PRIYA }, body: { companyId: 'another' } })).toMatchObject(foreign);
		expect(world.events).toEqual([]);
	});

	it('have a list of scopes', () => {
		const { body } = world.call('createUser', { body: { ...INES, scopes: ['contacts.write', 'calendars.readonly'] } });
		expect(body.scopes).toEqual(['contacts.write', 'calendars.readonly']);
	});

	it('change their role and name, and keep the rest', () => {
		const { body } = world.call('updateUser', { path: { userId: PRIYA }, body: { lastName: 'Rao', role: 'user' } });
		expect(body).toMatchObject({ name: 'Priya Rao', roles: { type: 'account', role: 'user', locationIds: [HARBOUR] } });
		expect(world.call('deleteUser', { path: { userId: PRIYA } }).status).toBe(200);
		expect(world.call('getUser', { path: { userId: PRIYA } }).status).toBe(400);
	});

	it.each([
		[{ query: 'RAMAN' }, ['Priya']],
		[{ role: 'user' }, ['Owen']],
		[{ ids: `${PRIYA},none` }, ['Priya']],
		[{ sort: 'firstName', sortDirection: 'asc' }, ['Owen', 'Priya']],
		[{ sort: 'firstName', sortDirection: 'desc' }, ['Priya', 'Owen']],
		[{ skip: '1', limit: '1' }, ['Owen']],
		[{ type: 'agency' }, []],
	])('are found by %j', (query, expected) => expect(names('searchUsers', { query: { companyId: AGENCY, ...query } })).toEqual(expected));

	it('of another agency are not found', () => expect(names('searchUsers', { query: { companyId: 'another' } })).toEqual([]));

	it('are found by several email addresses at once', () => {
		const emails = 'PRIYA.raman@example.com, owen.whitford@example.com,nobody@example.com';
		const found = (more: JsonObject) =>
			listAt(world.call('filterUsersByEmail', { body: { companyId: AGENCY, emails, ...more }, locationId: '' }).body, 'users');
		const both = [{ id: PRIYA, email: 'priya.raman@example.com' }, { email: 'owen.whitford@example.com' }];
		expect(found({})).toMatchObject(both);
		expect(Object.keys(found({})[0] ?? {})).toEqual(['id', 'email']);
		expect(found({ projection: 'firstName, phone' })).toEqual([
			{ firstName: 'Priya', phone: '+15550170031' },
			{ firstName: 'Owen', phone: '+15550170032' },
		]);
		expect(found({ projection: 'all' })).toMatchObject([{ firstName: 'Priya', roles: { role: 'admin' } }, { firstName: 'Owen' }]);
		expect(found({ deleted: true })).toEqual([]);
	});
});
