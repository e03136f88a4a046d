import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import type { JsonValue } from '../../../generator/contract/json.ts';
import { createMockFetch, RequestError, type RequestFilter } from '../../../mock/index.ts';
import { HEADERS } from './gatewayFixture.ts';

const mock = createMockFetch({ rateLimit: false });
afterEach(() => mock.reset());

const LOCATION = mock.credentials.locationId;
const call = (method: string, path: string, body?: JsonValue, type = 'application/json') =>
	mock.fetch(`http://mock${path}`, {
		method,
		headers: { ...HEADERS, 'content-type': type },
		...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
	});
const create = (email: string, more: object = {}) => call('POST', '/contacts/', { locationId: LOCATION, email, ...more });

function failure(act: () => unknown): RequestError {
	try {
		act();
	} catch (error) {
		if (error instanceof RequestError) return error;
		throw error;
	}
	throw new Error('It did not throw.');
}

describe('expectRequest', () => {
	test.each<RequestFilter>([
		{},
		{ operation: 'createContact' },
		{ method: 'post', path: '/contacts/' },
		{ path: '/cont*' },
		{ path: /^\/contacts\/$/ },
		{ query: { dry: 'yes', page: 2, tag: ['a', 'b'] } },
		{ body: { email: 'one@example.com' } },
		{ body: { email: /^one@/, tags: ['a', /b/], locationId: LOCATION } },
		{ status: 201 },
	])('finds %j', async (filter) => {
		await call('POST', '/contacts/?dry=yes&page=2&tag=a&tag=b', { locationId: LOCATION, email: 'one@example.com', tags: ['a', 'bb'] });
		expect(mock.expectRequest({ ...filter, times: 1 })).toMatchObject([{ operationId: 'createContact', number: 1 }]);
	});

	test.each<[filter: RequestFilter, says: string]>([
		[{ operation: 'listContacts' }, 'operation: expected "listContacts", got "createContact"'],
		[{ method: 'GET' }, 'method: expected "GET", got "POST"'],
		[{ path: '/contacts' }, 'path: expected "/contacts", got "/contacts/"'],
		[{ path: '/c.ntacts/' }, 'path: expected "/c.ntacts/"'],
		[{ query: { page: 1 } }, 'query.page: expected "1", got nothing'],
		[{ body: { email: 'two@example.com' } }, 'body.email: expected "two@example.com", got "one@example.com"'],
		[{ body: { email: /^two/ } }, 'body.email: expected /^two/, got "one@example.com"'],
		[{ body: { tags: ['a'] } }, 'body.tags: expected ["a"], got ["a","b"]'],
		[{ body: { tags: ['a', 'c'] } }, 'body.tags.1: expected "c", got "b"'],
		[{ body: { toString: 'x' } }, 'body.toString: expected "x", got nothing'],
		[{ status: 200 }, 'status: expected 200, got 201'],
	])('tells why %j was not found', async (filter, says) => {
		await create('one@example.com', { tags: ['a', 'b'] });
		const { message } = failure(() => mock.expectRequest(filter));
		expect(message).toContain('#1 POST /contacts/ → 201 createContact');
		expect(message).toContain(says);
	});

	test('lists the nearest first, three of them, and carries what frameworks compare', async () => {
		await call('GET', '/contacts/mL4yQ8nRz2TcVw7HsK1d');
		for (const name of ['a', 'b', 'c']) await create(`${name}@example.com`, { firstName: name });
		await create('near@example.com', { firstName: 'Near' });
		const error = failure(() => mock.expectRequest({ operation: 'createContact', body: { email: 'near@example.com', firstName: 'Far' } }));
		expect(error.message).toMatch(/5 requests came; the nearest 3:/);
		expect(error.message.match(/#\d/g)).toEqual(['#5', '#4', '#3']);
		expect(error).toMatchObject({
			name: 'AssertionError',
			code: 'ERR_ASSERTION',
			expected: { operation: 'createContact', body: { email: 'near@example.com', firstName: 'Far' } },
			actual: { operation: 'createContact', body: { email: 'near@example.com', firstName: 'Near' } },
		});
	});

	test('counts', async () => {
		expect(mock.expectRequest({ times: 0 })).toEqual([]);
		expect(failure(() => mock.expectRequest({})).message).toBe('No request fits {}: none came at all.');
		await create('one@example.com');
		await create('two@example.com');
		expect(mock.expectRequest({ operation: 'createContact' })).toHaveLength(2);
		expect(failure(() => mock.expectRequest({ operation: 'createContact', times: 1 })).message).toMatch(
			/^2 requests fit .*createContact.*, not 1:\n\n {2}#1 POST/,
		);
		expect(() => mock.expectRequest({ operation: 'createContact', times: 0 })).toThrow(RequestError);
		expect(() => mock.expectRequest({ operation: 'makeContact' })).toThrow('There is no operation "makeContact"');
	});

	test('reads forms, and bodies that are no data as text', async () => {
		await call('POST', '/oauth/token', 'grant_type=refresh_token&client_id=x', 'application/x-www-form-urlencoded');
		mock.expectRequest({ body: { grant_type: 'refresh_token' } });
		await call('POST', '/contacts/', '{"a":');
		mock.expectRequest({ body: /^\{"a":$/ });
	});
});

describe('waitForRequest', () => {
	test('takes one that has come, or the next that fits', async () => {
		await create('one@example.com');
		expect(await mock.waitForRequest({ operation: 'createContact' })).toMatchObject({ number: 1 });
		const waiting = mock.waitForRequest({ operation: 'createContact', body: { email: 'three@example.com' } }, { after: 1 });
		await create('two@example.com');
		await create('three@example.com');
		expect(await waiting).toMatchObject({ number: 3, status: 201 });
	});

	test('gives up in time and lists the nearest', async () => {
		await create('one@example.com');
		const waiting = mock.waitForRequest({ operation: 'createContact', body: { email: 'two@example.com' } }, { timeout: 20 });
		await expect(waiting).rejects.toThrow(/In 20 ms no request came that fits [\s\S]*body\.email: expected "two@example\.com"/);
		await expect(mock.waitForRequest({}, { timeout: 10, after: 1 })).rejects.toThrow(RequestError);
		await expect(mock.waitForRequest({ operation: 'nothing' })).rejects.toThrow('no operation "nothing"');
	});
});

test('the example for node:test in the documentation runs, and fails when the request is another one', async () => {
	const docs = readFileSync(new URL('../../../docs/mock.md', import.meta.url), 'utf8');
	const [, example = ''] = /With node:test:\n\n```js\n([\s\S]*?)```/.exec(docs) ?? [];
	expect(example).toContain('expectRequest');
	const folder = mkdtempSync(join(tmpdir(), 'ghl-connect-example-'));
	const source = example.replace("'ghl-connect/mock'", JSON.stringify(new URL('../../../mock/index.ts', import.meta.url).href));
	const run = async (text: string) => {
		writeFileSync(join(folder, 'example.test.mjs'), text);
		// Without the runner's own variables the child reports for itself.
		const env = { PATH: process.env.PATH };
		return promisify(execFile)(process.execPath, ['--test', '--test-reporter=spec', 'example.test.mjs'], { cwd: folder, env });
	};
	try {
		expect((await run(source)).stdout).toMatch(/pass 1\n/);
		await expect(run(source.replace("tags: ['website'] }, times", "tags: ['shop'] }, times"))).rejects.toMatchObject({
			stdout: expect.stringContaining('body.tags.0: expected "shop", got "website"'),
		});
	} finally {
		rmSync(folder, { recursive: true });
	}
});
