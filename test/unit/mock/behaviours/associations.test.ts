import { beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../generator/contract/json.ts';
import { HARBOUR, LAKESIDE, listAt, MAYA, type TestWorld, TOMAS, testWorld } from './harness.ts';

const REFERRER = '66d5f1a3c6e97b42aa08d936';
const INPUT = {
	locationId: HARBOUR,
	key: 'contact_employer',
	firstObjectLabel: 'Employer',
	firstObjectKey: 'business',
	secondObjectLabel: 'Employee',
	secondObjectKey: 'contact',
};

let world: TestWorld;
beforeEach(() => {
	world = testWorld();
});
const relate = (more: JsonObject = {}) =>
	world.call('createRelation', {
		body: { locationId: HARBOUR, associationId: REFERRER, firstRecordId: MAYA, secondRecordId: TOMAS, ...more },
	});
const relations = (recordId: string, query: JsonObject = {}) =>
	world.call('listRelations', { path: { recordId }, query: { locationId: HARBOUR, skip: 0, limit: 20, ...query } }).body;

describe('associations', () => {
	it('have one key each, by which and by whose objects they are read', () => {
		const { body } = world.call('createAssociation', { body: INPUT });
		expect(body).toMatchObject({ associationType: 'USER_DEFINED', key: 'contact_employer' });
		expect(world.call('createAssociation', { body: INPUT }).body.message).toBe(
			'An association with the key contact_employer already exists',
		);
		expect(world.call('getAssociationByKey', { path: { key_name: 'contact_employer' } }).body).toMatchObject({ id: body.id });
		expect(world.call('getAssociationByObjectKey', { path: { objectKey: 'business' } }).body).toMatchObject({ id: body.id });
		expect(world.call('getAssociationByKey', { path: { key_name: 'contact_employer' }, locationId: LAKESIDE }).body).toEqual({
			error: 'Association with key contact_employer not found',
			status: 400,
		});
	});

	it('are deleted with their relations', () => {
		expect(world.call('deleteAssociation', { path: { associationId: REFERRER } }).body).toMatchObject({ deleted: true, id: REFERRER });
		expect(relations(MAYA)).toMatchObject({ total: 0 });
		expect(world.events.map(({ resource, change }) => `${resource} ${change}`)).toEqual(['relation deleted', 'association deleted']);
	});
});

describe('relations', () => {
	it('join two records once, and are listed from either side', () => {
		const { status, body } = relate();
		expect(status).toBe(201);
		expect(relate()).toMatchObject({ status: 400, body: { message: 'The relation already exists' } });
		for (const id of [MAYA, TOMAS]) expect(listAt(relations(id), 'relations').map((one) => one.id)).toContain(body.id);
		expect(relations(MAYA, { limit: 1, skip: 1 })).toMatchObject({ total: 2, relations: [{ id: body.id }] });
		expect(relations(MAYA, { associationIds: 'another' })).toMatchObject({ total: 0 });
		expect(world.call('deleteRelation', { path: { relationId: String(body.id) } }).body).toMatchObject({ deleted: true });
		expect(relations(MAYA)).toMatchObject({ total: 1 });
	});

	it('of kinds that the mock has no records of are taken on trust, whatever they are called', () => {
		const { body } = world.call('createAssociation', { body: { ...INPUT, firstObjectKey: 'constructor', secondObjectKey: '__proto__' } });
		expect(relate({ associationId: body.id ?? '', firstRecordId: 'a', secondRecordId: 'b' }).status).toBe(201);
	});

	it.each([
		[{ associationId: 'none' }, 'Association with id none not found'],
		[{ firstRecordId: 'none' }, 'Contact with id none not found'],
		[{ secondRecordId: 'none' }, 'Contact with id none not found'],
	])('with %j are refused', (more, error) => expect(relate(more)).toMatchObject({ status: 400, body: { error } }));
});
