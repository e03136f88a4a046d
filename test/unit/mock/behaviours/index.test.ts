import { describe, expect, it } from 'vitest';
import { findBehaviour } from '../../../../mock/behaviours/index.ts';
import { catalog, operationNamed } from './harness.ts';

describe('findBehaviour', () => {
	const getContact = operationNamed('getContact');

	it('takes the behaviour that an operation names, or that its role implies', () => {
		for (const operation of catalog.operations) {
			const { resource, role, state = {} } = operation;
			const isPlain = resource !== null && ['create', 'read', 'list', 'search', 'update', 'delete'].includes(role);
			const isGeneric = isPlain || state.list !== undefined || state.match !== undefined;
			const isExpected = operation.behaviour !== null || isGeneric;
			expect(findBehaviour(operation, catalog) !== undefined, operation.operationId).toBe(isExpected);
		}
	});

	it.each(['search', 'upsert', 'link', 'unlink', 'other'] as const)('leaves the role %s to Prism when no behaviour is named', (role) => {
		expect(findBehaviour({ ...getContact, role }, catalog)).toBeUndefined();
	});

	it('leaves operations without a resource to Prism', () => {
		expect(findBehaviour({ ...getContact, resource: null }, catalog)).toBeUndefined();
	});

	it.each(['contacts.lst', '__proto__', 'toString'])('refuses the unknown behaviour %s and names the known ones', (behaviour) => {
		expect(() => findBehaviour({ ...getContact, behaviour }, catalog)).toThrow(/getContact: there is no mock behaviour .*contacts\.list/);
	});

	it('refuses a resource that the catalog does not have', () => {
		expect(() => findBehaviour({ ...getContact, resource: 'gadget' }, catalog)).toThrow(/getContact: the catalog has no resource "gadget"/);
	});
});
