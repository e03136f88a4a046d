import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../../generator/catalog/build.ts';
import type { OpenApiDocument } from '../../../../generator/contract/document.ts';
import { openDocument } from '../../../../mock/documents/documents.ts';
import { joinDocuments } from '../../../../mock/documents/served.ts';
import { readGenerated } from '../../../../mock/files/generatedFiles.ts';
import { createMockFetch } from '../../../../mock/index.ts';
import { documentOf, inPath, operation, ref, send } from './serve.ts';

const ours = readGenerated();
const GHL = ours.catalog.baseUrl;
const contact = { type: 'object', properties: { id: { type: 'string' }, email: { type: 'string' }, locationId: { type: 'string' } } };

/** Something GHL has beside the catalog: an operation of ours under other names, one more on its records, and new ones. */
const beside: OpenApiDocument = {
	...documentOf(
		{
			'/contacts': {
				post: operation('postContact', { body: contact, answer: { type: 'object', properties: { contact: ref('Contact') } } }),
			},
			'/contacts/{id}': {
				get: operation('readContact', { parameters: [inPath('id')], answer: { type: 'object', properties: { contact: ref('Contact') } } }),
				patch: operation('patchContact', {
					parameters: [inPath('id')],
					body: contact,
					answer: { type: 'object', properties: { contact: ref('Contact') } },
				}),
			},
			'/gadgets': {
				get: {
					...operation('getContact', { answer: { type: 'array', items: contact } }),
					security: [{ 'Location-Access': ['gadgets.readonly'] }],
				},
				post: { ...operation('makeGadget', { body: contact, answer: contact }), security: [{ 'Agency-Access': ['gadgets.write'] }] },
			},
		},
		{ Contact: contact },
	),
	servers: [{ url: GHL }],
};
beside.components = {
	...beside.components,
	securitySchemes: { 'Location-Access': { type: 'http', scheme: 'bearer' }, 'Agency-Access': { type: 'http', scheme: 'bearer' } },
};
const document = { document: beside, catalog: buildCatalog(beside) };

describe('documents side by side', () => {
	const mock = createMockFetch({ documents: [document] });
	const { privateIntegrationToken, agencyToken, locationId } = mock.credentials;
	const headers = { authorization: `Bearer ${privateIntegrationToken}`, version: '2021-07-28' };

	test('an operation of ours stays ours, whatever the other document calls it and its parameters', async () => {
		expect((await send(mock, 'GET', '/contacts/mL4yQ8nRz2TcVw7HsK1d')).status).toBe(401);
		const { status, body } = await send(mock, 'POST', '/contacts', { locationId, email: 'ann@example.com' }, headers);
		expect(status).toBe(201);
		expect(body).toMatchObject({ contact: { dateAdded: expect.any(String) } });
		expect((await send(mock, 'POST', '/contacts', { locationId, email: 'ann@example.com' }, headers)).status).toBe(400);
	});

	test('an operation of the other document works on our records', async () => {
		const id = 'mL4yQ8nRz2TcVw7HsK1d';
		expect((await send(mock, 'PATCH', `/contacts/${id}`, { email: 'new@example.com' })).body).toEqual({
			contact: { id, email: 'new@example.com', locationId },
		});
		expect((await send(mock, 'GET', `/contacts/${id}`, undefined, headers)).body).toMatchObject({ contact: { email: 'new@example.com' } });
	});

	test('the development tokens have the scopes of all documents', async () => {
		const agency = { authorization: `Bearer ${agencyToken}` };
		expect((await send(mock, 'POST', '/gadgets', { email: 'a@example.com' }, agency)).status).toBe(200);
		expect((await send(mock, 'GET', '/gadgets', undefined, headers)).status).toBe(200);
		expect((await send(mock, 'POST', '/gadgets', { email: 'a@example.com' }, headers)).status).toBe(401);
	});

	test('every operation has a name of its own, by which faults find it', async () => {
		mock.fail({ operation: 'getContact2', status: 503, times: 1 });
		expect((await send(mock, 'GET', '/contacts/mL4yQ8nRz2TcVw7HsK1d', undefined, headers)).status).toBe(200);
		expect((await send(mock, 'GET', '/gadgets', undefined, headers)).status).toBe(503);
	});

	test('nothing but what no document knows is unsupported', async () => {
		expect((await send(mock, 'GET', '/gizmos', undefined, headers)).body).toMatchObject({
			message: expect.stringContaining('not yet supported'),
		});
	});
});

test('the first of two documents wins, and each adds what the others lack', () => {
	const served = joinDocuments(ours, [document, document].map(openDocument));
	const routes = served.catalog.operations.map(({ method, path }) => `${method} ${path}`);
	expect(routes).toHaveLength(ours.catalog.operations.length + 3);
	expect(new Set(served.catalog.operations.map(({ operationId }) => operationId)).size).toBe(routes.length);
	expect(served.catalog.scopes.map(({ name }) => name)).toEqual(
		expect.arrayContaining(['gadgets.readonly', 'gadgets.write', 'contacts.write']),
	);
	expect(served.catalog.resources.map(({ key }) => key)).toEqual([...ours.catalog.resources.map(({ key }) => key), 'gadget']);
	for (const operation of served.catalog.operations)
		expect(served.documentOf(operation).paths[operation.path]?.[operation.method]).toBeDefined();
});

describe('the story of a document beside ours', () => {
	const told = { contact: [{ id: 'c9', email: 'not.ours@example.com' }], gadget: [{ id: 'g1', email: 'dial@example.com' }] };
	const [resource] = document.catalog.resources.filter(({ operations }) => operations.create?.includes('makeGadget'));
	const mock = createMockFetch({ documents: [{ ...document, story: { ...told, [resource?.key ?? '']: told.gadget } }] });

	test('gives its own resources their first records, and ours none', () => {
		const state = mock.state();
		expect(Object.values(state).flat()).toContainEqual(expect.objectContaining({ id: 'g1' }));
		expect(Object.values(state).flat()).not.toContainEqual(expect.objectContaining({ id: 'c9' }));
		expect(state.contact).toHaveLength(ours.story().contact?.length ?? 0);
	});

	test('gives way to a seed', () => {
		const seeded = createMockFetch({ documents: [{ ...document, story: { [resource?.key ?? '']: told.gadget } }], seed: {} });
		expect(Object.values(seeded.state()).flat()).toEqual([]);
	});
});
