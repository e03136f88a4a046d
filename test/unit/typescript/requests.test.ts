import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../templates/typescript/runtime/answer.ts';
import type { OperationInfo } from '../../../templates/typescript/runtime/operation.ts';
import { bindPathCalls } from '../../../templates/typescript/runtime/path-client.ts';
import { connect, createContact, fakeApi, getContact, json } from './fakeApi.ts';

const contactId = 'mL4yQ8nRz2TcVw7HsK1d';

describe('what a named call sends', () => {
	it('puts path, query, header and body in their places', async () => {
		const api = fakeApi();
		const operation: OperationInfo = { ...getContact, method: 'POST', headers: ['x-trace'] };
		const input = { contactId: 'a/b', 'filter[]': ['x', 'y & z'], limit: 5, none: undefined, 'x-trace': 't', body: { firstName: 'Maya' } };
		await answerOf(connect(api.fetch), operation, input);
		const [request] = api.requests;
		expect(request?.url.href).toBe('https://api.example.test/contacts/a%2Fb?filter[]=x&filter[]=y%20%26%20z&limit=5');
		expect(request?.headers.get('x-trace')).toBe('t');
		expect(request?.headers.get('content-type')).toBe('application/json');
		expect(request?.body).toEqual({ firstName: 'Maya' });
	});

	it('sends parameters of one name where each belongs', async () => {
		const api = fakeApi();
		const operation: OperationInfo = {
			...getContact,
			renamed: { contactIdQuery: { in: 'query', name: 'contactId' }, bodyQuery: { in: 'query', name: 'body' } },
		};
		await answerOf(connect(api.fetch), operation, { contactId: 'a', contactIdQuery: 'b', bodyQuery: 'c' });
		expect(api.requests[0]?.url.href).toBe('https://api.example.test/contacts/a?contactId=b&body=c');
		expect(api.requests[0]?.body).toBeNull();
	});

	it.each([
		['JSON of another name', 'application/merge-patch+json', { a: 1 }, { a: 1 }],
		['a form', 'application/x-www-form-urlencoded', { a: '1', b: 'x y' }, 'a=1&b=x+y'],
		['text', 'text/plain', 'hello', 'hello'],
	])('sends %s as its content type says', async (_, contentType, body, sent) => {
		const api = fakeApi();
		await answerOf(connect(api.fetch), { ...createContact, supplied: [], contentType }, { body });
		expect(api.requests[0]?.headers.get('content-type')).toBe(contentType);
		expect(api.requests[0]?.body).toEqual(sent);
	});

	it('leaves form data to fetch, which knows the boundary', async () => {
		const api = fakeApi();
		const form = new FormData();
		await answerOf(connect(api.fetch), { ...createContact, supplied: [] }, { body: form });
		expect(api.requests[0]?.headers.get('content-type')).toBeNull();
		expect(api.requests[0]?.body).toBe(form);
	});

	it.each(['', '.', '..', undefined, null])('refuses %j as an id, which would reach another path', async (id) => {
		const api = fakeApi();
		await expect(answerOf(connect(api.fetch), getContact, { contactId: id })).rejects.toThrow('getContact needs contactId');
		expect(api.requests).toHaveLength(0);
	});

	it('reads an answer of unknown type as JSON, else as text', async () => {
		const operation: OperationInfo = { ...getContact, parseAs: 'any' };
		const dataOf = async (answer: Response) => (await answerOf(connect(fakeApi(answer).fetch), operation, { contactId })).data;
		expect(await dataOf(json({ a: 1 }))).toEqual({ a: 1 });
		expect(await dataOf(new Response('accepted'))).toBe('accepted');
		expect(await dataOf(new Response('', { status: 200 }))).toBeUndefined();
	});
});

describe('the Version header', () => {
	it('is that of the operation', async () => {
		const api = fakeApi();
		await answerOf(connect(api.fetch), { ...getContact, version: 'v3' }, { contactId });
		expect(api.requests[0]?.headers.get('version')).toBe('v3');
	});

	it('is not sent where there is none', async () => {
		const api = fakeApi();
		await answerOf(connect(api.fetch), { id: 'a', method: 'GET', path: '/a' });
		expect(api.requests[0]?.headers.has('version')).toBe(false);
	});

	it('can be overridden for a call', async () => {
		const api = fakeApi();
		await answerOf(connect(api.fetch), getContact, { contactId }, { headers: { Version: 'v3' } });
		expect(api.requests[0]?.headers.get('version')).toBe('v3');
	});
});

describe('ids that the connection supplies', () => {
	const listed: OperationInfo = {
		id: 'list',
		method: 'GET',
		path: '/list',
		supplied: [{ in: 'query', name: 'locationId', from: 'locationId', required: true }],
	};

	it('fill in what a call leaves out', async () => {
		const api = fakeApi();
		const connection = connect(api.fetch, { locationId: 'ours' });
		await answerOf(connection, listed);
		await answerOf(connection, createContact, { body: { firstName: 'Maya' } });
		await answerOf(connection, createContact);
		expect(api.requests[0]?.url.search).toBe('?locationId=ours');
		expect(api.requests[1]?.body).toEqual({ firstName: 'Maya', locationId: 'ours' });
		expect(api.requests[2]?.body).toEqual({ locationId: 'ours' });
	});

	it('give way to what a call says', async () => {
		const api = fakeApi();
		const connection = connect(api.fetch, { locationId: 'ours' });
		const body = { locationId: 'theirs' };
		await answerOf(connection, listed, { locationId: 'theirs' });
		await answerOf(connection, createContact, { body });
		expect(api.requests[0]?.url.search).toBe('?locationId=theirs');
		expect(api.requests[1]?.body).toEqual({ locationId: 'theirs' });
		expect(body).toEqual({ locationId: 'theirs' });
	});

	it('are asked for when nobody knows them', async () => {
		const api = fakeApi();
		await expect(answerOf(connect(api.fetch), listed)).rejects.toThrow('list needs locationId: give it in the call');
		expect(api.requests).toHaveLength(0);
	});
});

describe('calls by path', () => {
	interface Paths {
		'/contacts/{contactId}': {
			get: {
				parameters: { query?: never; header?: never; path: { contactId: string }; cookie?: never };
				requestBody?: never;
				responses: { 200: { headers: object; content: { 'application/json': { id: string } } } };
			};
		};
	}
	const paths = (...answers: Parameters<typeof fakeApi>) => {
		const api = fakeApi(...answers);
		return { api, client: bindPathCalls<Paths>(connect(api.fetch), () => [getContact]) };
	};

	it('go through the same core', async () => {
		const { api, client } = paths(json({ id: contactId }));
		const { data } = await client.GET('/contacts/{contactId}', { params: { path: { contactId } } });
		expect(data).toEqual({ id: contactId });
		expect(api.requests[0]?.headers.get('version')).toBe('2021-07-28');
	});

	it('return the error of the API', async () => {
		const { client } = paths(json({ message: 'no' }, 404));
		const { data, error, response } = await client.request('get', '/contacts/{contactId}', { params: { path: { contactId } } });
		expect([data, error, response.status]).toEqual([undefined, { message: 'no' }, 404]);
	});
});

describe('middleware', () => {
	it('sees the request once, whatever the number of attempts, and may change it', async () => {
		const api = fakeApi(json({}, 429), json({ ok: true }));
		let seen = 0;
		const connection = connect(api.fetch, {
			retry: { baseDelay: 1 },
			middleware: [
				{
					onRequest({ request }) {
						seen++;
						request.headers.set('x-added', 'yes');
						return new Request(request);
					},
				},
			],
		});
		await answerOf(connection, { ...createContact, supplied: [] }, { body: { firstName: 'Maya' } });
		expect(seen).toBe(1);
		expect(api.requests.map(({ body, headers }) => [body, headers.get('x-added')])).toEqual([
			[{ firstName: 'Maya' }, 'yes'],
			[{ firstName: 'Maya' }, 'yes'],
		]);
	});
});
