import { describe, expect, test } from 'vitest';
import type { Input } from '../../../templates/zapier/runtime/operation.ts';
import { planRequest } from '../../../templates/zapier/runtime/request.ts';
import { account, operation, value } from './fakeApi.ts';

const lines: Input = {
	kind: 'lines',
	key: 'items',
	label: 'Items',
	in: 'body',
	to: ['items'],
	columns: [
		{ kind: 'value', key: 'items__name', label: 'Name', to: ['name'], type: 'string', required: true },
		{ kind: 'value', key: 'items__count', label: 'Count', to: ['count'], type: 'integer' },
	],
};
const slots: Input = {
	kind: 'slots',
	key: 'custom_field',
	in: 'body',
	to: ['customFields'],
	count: 10,
	idProperty: 'id',
	keyProperty: 'key',
	valueProperty: 'field_value',
};

function bodyFor(inputs: Input[], inputData: Record<string, unknown>): unknown {
	return planRequest(operation({ method: 'POST', contentType: 'application/json', inputs }), { authData: account, inputData }).body;
}

describe('planRequest', () => {
	test('puts each value where it belongs', () => {
		const inputs = [
			value('bookId', { in: 'path' }),
			value('tags', { list: true }),
			value('count', { type: 'integer' }),
			value('channel', { in: 'header' }),
			value('title', { in: 'body' }),
		];
		const inputData = { bookId: 'a b/c', tags: ['x', 'y'], count: '3', channel: 'web', title: 'Harbour' };
		const planned = planRequest(operation({ method: 'PUT', path: '/books/{bookId}', contentType: 'application/json', inputs }), {
			authData: {},
			inputData,
		});
		expect(planned).toEqual({
			method: 'PUT',
			url: '/books/a%20b%2Fc',
			headers: { Version: '2021-07-28', channel: 'web' },
			params: { tags: ['x', 'y'], count: '3' },
			body: { title: 'Harbour' },
		});
	});

	test('sends nothing that is empty', () => {
		const inputs = [
			value('title', { in: 'body' }),
			value('author__name', { in: 'body', to: ['author', 'name'] }),
			lines,
			slots,
			value('q'),
		];
		const inputData = { title: '', author__name: null, items: [{ items__name: '' }], custom_field_1_key: 'contact.a', q: '' };
		const planned = planRequest(operation({ contentType: 'application/json', inputs }), { authData: {}, inputData });
		expect(planned.body).toEqual({});
		expect(planned.params).toEqual({});
	});

	test('sends no body and no Version where the operation takes none', () => {
		expect(planRequest(operation({ version: null }), { authData: {}, inputData: {} })).toMatchObject({ headers: {}, body: undefined });
	});

	test('rebuilds objects from flat fields', () => {
		const inputs = ['Call', 'SMS'].flatMap((channel) =>
			['status', 'code'].map((name) => value(`dnd__${channel}__${name}`, { in: 'body', to: ['dnd', channel, name] })),
		);
		expect(bodyFor(inputs, { dnd__Call__status: 'active', dnd__SMS__code: '1' })).toEqual({
			dnd: { Call: { status: 'active' }, SMS: { code: '1' } },
		});
	});

	test.each([
		['grouped', { items: [{ items__name: 'a', items__count: '1' }, { items__name: 'b' }] }],
		['as lists beside each other', { items__name: ['a', 'b'], items__count: ['1'] }],
	])('sends line items that come %s', (_name, inputData) => {
		expect(bodyFor([lines], inputData)).toEqual({ items: [{ name: 'a', count: 1 }, { name: 'b' }] });
	});

	test('names the column that a line lacks', () => {
		expect(() => bodyFor([lines], { items: [{ items__count: 2 }] })).toThrow('Name is needed in every line of Items.');
	});

	test('sends custom fields by id where it looks like one, else by key', () => {
		const inputData = {
			custom_field_1_key: 'cF1vBn7QmK3xTz5LdW8r',
			custom_field_1_value: 'Dr. Okafor',
			custom_field_2_key: 'contact.visits',
			custom_field_2_value: 3,
			custom_field_3_key: 'contact.empty',
			custom_field_3_value: '',
		};
		expect(bodyFor([slots], inputData)).toEqual({
			customFields: [
				{ id: 'cF1vBn7QmK3xTz5LdW8r', field_value: 'Dr. Okafor' },
				{ key: 'contact.visits', field_value: 3 },
			],
		});
	});

	test('takes from the connection what it knows, and sends what is always the same', () => {
		const inputs: Input[] = [
			{ kind: 'connection', from: 'locationId', in: 'body', to: ['locationId'], required: true },
			{ kind: 'connection', from: 'companyId', in: 'body', to: ['companyId'] },
			{ kind: 'constant', in: 'body', to: ['sort'], value: [{ field: 'dateAdded', direction: 'desc' }] },
		];
		expect(bodyFor(inputs, { locationId: 'somewhere else' })).toEqual({
			locationId: account.locationId,
			sort: [{ field: 'dateAdded', direction: 'desc' }],
		});
	});

	test.each<[string, Input, string]>([
		['a field', value('title', { label: 'Title', required: true }), 'Title is needed, and nothing was entered.'],
		['a part of the path', value('bookId', { label: 'Book', in: 'path' }), 'Book is needed, and nothing was entered.'],
		[
			'the sub-account',
			{ kind: 'connection', from: 'locationId', in: 'query', to: ['locationId'], required: true },
			'does not know its sub-account',
		],
	])('says that %s is missing', (_name, input, message) => {
		expect(() => planRequest(operation({ inputs: [input] }), { authData: {}, inputData: {} })).toThrow(message);
	});
});
