import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../../generator/contract/catalog.ts';
import type { JsonValue } from '../../../../generator/contract/json.ts';
import { createValidator } from '../../../../mock/gateway/stages/validate.ts';
import { catalog, document, operationOf, refusalOf } from '../gatewayFixture.ts';

const validator = createValidator(document, catalog);

/** What the stage says to the sample of an operation with some of its query in place of the sample's. */
function check(operation: Operation, query: Record<string, string>, body?: JsonValue) {
	const path = Object.fromEntries(operation.parameters.filter(({ in: place }) => place === 'path').map(({ name }) => [name, 'id']));
	return refusalOf(() => validator.check(operation, { path, query, body: body ?? null }, body !== undefined));
}

describe('required query parameters', () => {
	it('are missed also where the document knows a default for them', () => {
		const operation = operationOf('listAppointmentNotes');
		expect(check(operation, { limit: '10', offset: '0' })).toBeNull();
		expect(check(operation, { limit: '10' })?.body.message).toEqual(['offset should not be empty']);
	});

	it('are missed when they are empty', () => {
		const operation = operationOf('listPipelines');
		expect(check(operation, { locationId: 'hD7sTq2LmX9vKc4RwB1z' })).toBeNull();
		expect(check(operation, { locationId: '' })).toMatchObject({ status: 422, body: { message: ['locationId should not be empty'] } });
	});

	it('leave optional ones their defaults', () => {
		const query: Record<string, string> = { locationId: 'hD7sTq2LmX9vKc4RwB1z' };
		expect(check(operationOf('listContacts'), query)).toBeNull();
		expect(query).toHaveProperty('limit', 20);
	});
});

describe('a body', () => {
	const operation = operationOf('updateContact');

	it('that is missing is an empty one', () => {
		expect(check(operation, {})).toBeNull();
		expect(check(operationOf('createContact'), {})?.body.message).toEqual(['locationId should not be empty']);
	});

	it.each([[null], [[]], ['text'], [false]])('%j is none', (body) => {
		expect(check(operation, {}, body)?.body.message).toEqual(['body must be an object']);
	});
});
