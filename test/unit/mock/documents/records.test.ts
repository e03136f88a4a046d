import { describe, expect, test } from 'vitest';
import { documentOf, inPath, inQuery, operation, ref, serve } from './serve.ts';

/** Records of documents that say nothing of state: what is made is found, listed, changed and deleted. */
const pet = {
	type: 'object',
	required: ['id', 'name', 'createdAt', 'status'],
	properties: {
		id: { type: 'integer' },
		name: { type: 'string' },
		species: { type: 'string' },
		createdAt: { type: 'string', format: 'date-time' },
		status: { type: 'string', enum: ['here', 'gone'], default: 'here' },
	},
};
const newPet = { type: 'object', required: ['name'], properties: { name: { type: 'string' }, species: { type: 'string' } } };

describe('a plain collection', () => {
	const { call, mock } = serve(
		documentOf(
			{
				'/pets': {
					get: operation('listPets', {
						parameters: [
							inQuery('species'),
							inQuery('search'),
							inQuery('sort'),
							inQuery('page', { type: 'integer' }),
							inQuery('limit', { type: 'integer', maximum: 3 }),
						],
						answer: {
							type: 'object',
							properties: {
								items: { type: 'array', items: ref('Pet') },
								meta: {
									type: 'object',
									properties: { total: { type: 'integer' }, hasMore: { type: 'boolean' }, nextPage: { type: 'string' } },
								},
							},
						},
					}),
					post: operation('createPet', { body: newPet, status: 201, answer: ref('Pet') }),
				},
				'/pets/{petId}': {
					get: operation('getPet', { parameters: [inPath('petId', 'integer')], answer: ref('Pet') }),
					put: operation('replacePet', { parameters: [inPath('petId', 'integer')], body: newPet, answer: ref('Pet') }),
					patch: operation('changePet', {
						parameters: [inPath('petId', 'integer')],
						body: { type: 'object', properties: { species: { type: 'string' } } },
						answer: ref('Pet'),
					}),
					delete: operation('deletePet', { parameters: [inPath('petId', 'integer')], status: 204 }),
				},
			},
			{ Pet: pet },
		),
	);

	test('numbers what is made, fills in what the answer needs, and finds it', async () => {
		const made = await call('POST', '/pets', { name: 'Rex', species: 'dog' });
		expect(made).toEqual({ status: 201, body: { id: 1, name: 'Rex', species: 'dog', status: 'here', createdAt: expect.any(String) } });
		expect(await call('GET', '/pets/1')).toEqual({ status: 200, body: made.body });
		expect((await call('POST', '/pets', { name: 'Tom', species: 'cat' })).body).toMatchObject({ id: 2 });
	});

	test('lists it with what is known of the page, by fields, texts, order and page', async () => {
		expect((await call('GET', '/pets')).body).toEqual({
			items: [expect.objectContaining({ id: 1 }), expect.objectContaining({ id: 2 })],
			meta: { total: 2, hasMore: false },
		});
		expect((await call('GET', '/pets?species=cat')).body).toMatchObject({ items: [{ id: 2 }], meta: { total: 1 } });
		expect((await call('GET', '/pets?search=REX')).body).toMatchObject({ items: [{ id: 1 }] });
		expect((await call('GET', '/pets?sort=-name')).body).toMatchObject({ items: [{ name: 'Tom' }, { name: 'Rex' }] });
		expect((await call('GET', '/pets?limit=1&page=1')).body).toMatchObject({ items: [{ id: 1 }], meta: { total: 2, hasMore: true } });
		expect((await call('GET', '/pets?limit=1&page=2')).body).toMatchObject({ items: [{ id: 2 }], meta: { hasMore: false } });
		expect((await call('GET', '/pets?limit=4')).status).toBe(400);
	});

	test('changes the fields that a request names, and no others', async () => {
		expect((await call('PATCH', '/pets/1', { species: 'wolf' })).body).toMatchObject({ id: 1, name: 'Rex', species: 'wolf' });
		expect((await call('PUT', '/pets/1', { name: 'Max' })).body).toMatchObject({ id: 1, name: 'Max', species: 'wolf' });
		expect((await call('GET', '/pets/1')).body).toMatchObject({ name: 'Max', species: 'wolf' });
		expect((await call('PATCH', '/pets/1', { species: 5 })).status).toBe(422);
	});

	test('is held by snapshots, and by the control of the state', async () => {
		mock.snapshot('before');
		expect(mock.records.get('pet', '2').name).toBe('Tom');
		mock.records.put('pet', '7', { name: 'Seven', createdAt: '2026-01-01T00:00:00Z', status: 'here' });
		expect((await call('GET', '/pets/7')).body).toMatchObject({ id: 7, name: 'Seven' });
		expect((await call('POST', '/pets', { name: 'Next' })).body).toMatchObject({ id: 8 });
		mock.restore('before');
		expect((await call('GET', '/pets/7')).status).toBe(404);
	});

	test('deletes, and a reset leads back to nothing', async () => {
		expect(await call('DELETE', '/pets/1')).toEqual({ status: 204, body: null });
		for (const method of ['GET', 'DELETE']) expect((await call(method, '/pets/1')).status).toBe(404);
		expect((await call('PUT', '/pets/1', { name: 'Max' })).status).toBe(404);
		expect((await call('GET', '/pets')).body).toMatchObject({ items: [{ id: 2 }] });
		mock.reset();
		expect((await call('GET', '/pets')).body).toMatchObject({ items: [], meta: { total: 0 } });
		expect((await call('POST', '/pets', { name: 'Rex' })).body).toMatchObject({ id: 1 });
	});
});

describe('records in records', () => {
	const part = {
		type: 'object',
		required: ['part_uuid'],
		properties: { part_uuid: { type: 'string', format: 'uuid' }, thing_id: { type: 'integer' }, label: { type: 'string' } },
	};
	const thing = { type: 'object', properties: { id: { type: 'integer' }, name: { type: 'string' } } };
	const { call } = serve(
		documentOf(
			{
				'/things': {
					post: operation('makeThing', {
						body: { type: 'object', properties: { name: { type: 'string' } } },
						answer: { type: 'object', properties: { thing: ref('Thing') } },
					}),
				},
				'/things/{id}': {
					delete: operation('dropThing', {
						parameters: [inPath('id', 'integer')],
						answer: { type: 'object', properties: { success: { type: 'boolean' } } },
					}),
				},
				'/things/{thingId}/parts': {
					get: operation('listParts', { parameters: [inPath('thingId', 'integer')], answer: { type: 'array', items: ref('Part') } }),
					post: operation('makePart', {
						parameters: [inPath('thingId', 'integer')],
						body: { type: 'object', properties: { label: { type: 'string' } } },
						answer: { type: 'object', properties: { data: ref('Part') } },
					}),
				},
				'/things/{thingId}/parts/{partUuid}': {
					get: operation('getPart', {
						parameters: [inPath('thingId', 'integer'), inPath('partUuid')],
						answer: { type: 'object', properties: { data: ref('Part') } },
					}),
				},
				'/parts/{partUuid}': {
					patch: operation('changePart', {
						parameters: [inPath('partUuid')],
						body: { type: 'object', properties: { label: { type: 'string' } } },
						answer: { type: 'object', properties: { data: ref('Part') } },
					}),
				},
			},
			{ Thing: thing, Part: part },
		),
	);

	test('belong to the record in the path, whatever its parameter is called', async () => {
		for (const name of ['one', 'two']) await call('POST', '/things', { name });
		const { body } = await call('POST', '/things/1/parts', { label: 'wheel' });
		const { data } = body as { data: { part_uuid: string } };
		expect(data).toEqual({ part_uuid: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4/), thing_id: 1, label: 'wheel' });
		expect((await call('GET', '/things/1/parts')).body).toEqual([data]);
		expect((await call('GET', '/things/2/parts')).body).toEqual([]);
		expect((await call('GET', `/things/1/parts/${data.part_uuid}`)).body).toEqual({ data });
		expect((await call('GET', `/things/2/parts/${data.part_uuid}`)).status).toBe(404);
		expect((await call('PATCH', `/parts/${data.part_uuid}`, { label: 'door' })).body).toEqual({ data: { ...data, label: 'door' } });
		expect((await call('POST', '/things/9/parts', { label: 'x' })).status).toBe(404);
	});

	test('go with it', async () => {
		expect(await call('DELETE', '/things/1')).toEqual({ status: 200, body: { success: true } });
		expect((await call('GET', '/things/1/parts')).status).toBe(404);
	});
});

describe('ids', () => {
	const country = { type: 'object', required: ['code'], properties: { code: { type: 'string' }, name: { type: 'string' } } };
	const { call } = serve(
		documentOf(
			{
				'/countries': {
					get: operation('listCountries', {
						answer: { type: 'object', properties: { countries: { type: 'array', items: ref('Country') }, total: { type: 'integer' } } },
					}),
					post: operation('makeCountry', { body: ref('Country'), status: 201, answer: ref('Country') }),
					put: operation('putCountry', { body: ref('Country'), answer: ref('Country') }),
				},
				'/country/{countryCode}': { get: operation('getCountry', { parameters: [inPath('countryCode')], answer: ref('Country') }) },
				'/countries/by-id/{code}': { delete: operation('dropCountry', { parameters: [inPath('code')], answer: ref('Country') }) },
			},
			{ Country: country },
		),
	);

	test('may be given by the request, under any name, in the body too; singular and plural are one', async () => {
		expect((await call('POST', '/countries', { code: 'SE', name: 'Sweden' })).status).toBe(201);
		expect((await call('POST', '/countries', { code: 'SE', name: 'Sweden' })).status).toBe(409);
		expect((await call('GET', '/country/SE')).body).toEqual({ code: 'SE', name: 'Sweden' });
		expect((await call('PUT', '/countries', { code: 'SE', name: 'Sverige' })).body).toEqual({ code: 'SE', name: 'Sverige' });
		expect((await call('PUT', '/countries', { code: 'NO', name: 'Norge' })).status).toBe(404);
		expect((await call('GET', '/countries')).body).toEqual({ countries: [{ code: 'SE', name: 'Sverige' }], total: 1 });
		expect((await call('DELETE', '/countries/by-id/SE')).body).toEqual({ code: 'SE', name: 'Sverige' });
		expect((await call('GET', '/countries')).body).toEqual({ countries: [], total: 0 });
	});
});

describe('scopes of records', () => {
	const board = { type: 'object', properties: { _id: { type: 'string' }, name: { type: 'string' }, team: { type: 'string' } } };
	const { call } = serve(
		documentOf(
			{
				'/boards': {
					post: operation('makeBoard', {
						body: { type: 'object', properties: { name: { type: 'string' }, team: { type: 'string' } } },
						answer: ref('Board'),
					}),
				},
				'/boards/{team}': {
					get: operation('listBoards', {
						parameters: [inPath('team')],
						answer: {
							type: 'object',
							properties: {
								results: { type: 'object', properties: { boards: { type: 'array', items: ref('Board') }, count: { type: 'integer' } } },
							},
						},
					}),
				},
				'/boards/{team}/{id}': { get: operation('getBoard', { parameters: [inPath('team'), inPath('id')], answer: ref('Board') }) },
			},
			{ Board: board },
		),
	);

	test('stand before the id', async () => {
		const { body } = await call('POST', '/boards', { name: 'Plan', team: 'red' });
		const { _id } = body as { _id: string };
		expect((await call('GET', '/boards/red')).body).toEqual({ results: { boards: [{ _id, name: 'Plan', team: 'red' }], count: 1 } });
		expect((await call('GET', '/boards/blue')).body).toEqual({ results: { boards: [], count: 0 } });
		expect((await call('GET', `/boards/red/${_id}`)).status).toBe(200);
		expect((await call('GET', `/boards/blue/${_id}`)).status).toBe(404);
	});
});

describe('what is done to a record', () => {
	const order = {
		type: 'object',
		properties: { id: { type: 'string' }, status: { type: 'string' }, amount: { type: 'number' }, note: { type: 'string' } },
	};
	const { call, catalog } = serve(
		documentOf(
			{
				'/orders': {
					post: operation('makeOrder', { body: { type: 'object', properties: { amount: { type: 'number' } } }, answer: ref('Order') }),
				},
				'/orders/{orderId}': { get: operation('getOrder', { parameters: [inPath('orderId')], answer: ref('Order') }) },
				'/orders/{orderId}/status': {
					post: operation('setStatus', {
						parameters: [inPath('orderId')],
						body: { type: 'object', properties: { status: { type: 'string' } } },
						answer: ref('Order'),
					}),
				},
				'/orders/late': { get: operation('lateOrders', { answer: { type: 'array', items: ref('Order') } }) },
				'/orders/{orderId}/ship': {
					post: operation('ship', {
						parameters: [inPath('orderId')],
						body: { type: 'object', properties: { label: { type: 'string' } } },
						answer: { type: 'object', properties: { parcels: { type: 'integer' } } },
					}),
				},
				'/orders/statistics': { get: operation('statistics', { answer: { type: 'object', properties: { orders: { type: 'integer' } } } }) },
				'/reports': {
					post: operation('makeReport', {
						body: { type: 'object', properties: { from: { type: 'string' } } },
						answer: { type: 'object', properties: { jobId: { type: 'string' } } },
					}),
				},
			},
			{ Order: order },
		),
	);

	test('changes it where the answer shows the record', async () => {
		const { id } = (await call('POST', '/orders', { amount: 5 })).body as { id: string };
		expect((await call('POST', `/orders/${id}/status`, { status: 'paid' })).body).toEqual({ id, amount: 5, status: 'paid' });
		expect((await call('GET', '/orders/late')).body).toEqual([{ id, amount: 5, status: 'paid' }]);
	});

	test('what says nothing of records keeps no state and is answered from its schema', async () => {
		const stateless = catalog.operations.filter(({ resource }) => resource === null).map(({ operationId }) => operationId);
		expect(stateless).toEqual(['ship', 'statistics', 'makeReport']);
		expect((await call('GET', '/orders/statistics')).body).toEqual({ orders: expect.any(Number) });
		expect((await call('POST', '/orders/nobody/ship', { label: 'x' })).body).toEqual({ parcels: expect.any(Number) });
	});
});

describe('examples', () => {
	const book = { type: 'object', properties: { id: { type: 'string' }, title: { type: 'string' } } };
	const { call, mock } = serve(
		documentOf(
			{
				'/books': {
					get: operation('listBooks', {
						answer: { type: 'array', items: ref('Book') },
						example: [
							{ id: 'b1', title: 'One' },
							{ id: 'b2', title: 'Two' },
						],
					}),
				},
				'/books/{bookId}': {
					get: operation('getBook', { parameters: [inPath('bookId')], answer: ref('Book'), example: { id: 'b3', title: 'Three' } }),
					delete: operation('dropBook', { parameters: [inPath('bookId')], status: 204 }),
				},
			},
			{ Book: book },
		),
	);

	test('are the first records, and come back with a reset', async () => {
		expect((await call('GET', '/books/b3')).body).toEqual({ id: 'b3', title: 'Three' });
		await call('DELETE', '/books/b1');
		expect((await call('GET', '/books')).body).toEqual([
			{ id: 'b3', title: 'Three' },
			{ id: 'b2', title: 'Two' },
		]);
		mock.reset();
		expect((await call('GET', '/books/b1')).status).toBe(200);
	});
});
