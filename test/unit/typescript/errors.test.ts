import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../templates/typescript/runtime/answer.ts';
import { openConnection } from '../../../templates/typescript/runtime/connection.ts';
import { messagesOf } from '../../../templates/typescript/runtime/error-body.ts';
import {
	BadRequestError,
	ForbiddenError,
	GhlError,
	isCallError,
	NotFoundError,
	RateLimitError,
	ScopeMissingError,
	ServerError,
	UnauthorizedError,
	UnprocessableError,
} from '../../../templates/typescript/runtime/errors.ts';
import { connect, createContact, fakeApi, getContact, json, TOKEN } from './fakeApi.ts';

const input = { contactId: 'mL4yQ8nRz2TcVw7HsK1d' };

async function failureOf(answer: Response | Error, operation = getContact, options = {}): Promise<unknown> {
	const connection = connect(fakeApi(answer).fetch, { retry: false, locationId: 'hD7s', ...options });
	return answerOf(connection, operation, operation === getContact ? input : {}).catch((error: unknown) => error);
}

describe('the class of an error', () => {
	const cases: [number, unknown, new (...args: never[]) => GhlError][] = [
		[400, { statusCode: 400, message: 'Contact with id X not found' }, BadRequestError],
		[401, { statusCode: 401, message: 'Invalid JWT' }, UnauthorizedError],
		[401, { statusCode: 401, message: 'The token is not authorized for this scope.' }, ScopeMissingError],
		[401, { message: 'This authClass type is not allowed to access this scope.' }, ScopeMissingError],
		[403, { message: 'The token does not have access to this location.' }, ForbiddenError],
		[404, { message: 'Not Found' }, NotFoundError],
		[422, { message: ['email must be an email'] }, UnprocessableError],
		[429, { message: 'Too Many Requests' }, RateLimitError],
		[500, { message: 'Internal' }, ServerError],
		[503, '<html>', ServerError],
		[409, { message: 'Conflict' }, GhlError],
	];
	it.each(cases)('%s %j', async (status, body, expected) => {
		const error = await failureOf(json(body, status));
		expect(error).toBeInstanceOf(expected);
		expect(error).toMatchObject({ name: expected.name, status, operationId: 'getContact', body });
		expect(isCallError(error)).toBe(expected !== GhlError);
	});

	it('carries messages, trace id and body', async () => {
		const body = {
			statusCode: 422,
			message: ['email must be an email', 'phone is too long'],
			error: 'Unprocessable Entity',
			traceId: 'tr-1',
		};
		const error = await failureOf(json(body, 422));
		expect(error).toMatchObject({ messages: ['email must be an email', 'phone is too long'], traceId: 'tr-1', body });
		expect(String(error)).toBe('UnprocessableError: getContact failed with 422: email must be an email; phone is too long');
	});

	it('names the scopes that are needed', async () => {
		const error = await failureOf(json({ message: 'The token is not authorized for this scope.' }, 401), createContact);
		expect(error).toMatchObject({ requiredScopes: ['contacts.write'] });
		expect(String(error)).toContain('(needed: contacts.write)');
	});

	it('tells the limit of the day from the short one', async () => {
		expect(await failureOf(json({}, 429, { 'x-ratelimit-daily-remaining': '0' }))).toMatchObject({ daily: true });
		expect(await failureOf(json({}, 429))).toMatchObject({ daily: false });
	});

	it('says so when a success is not JSON', async () => {
		const error = await failureOf(new Response('<html>', { status: 200 }));
		expect(String(error)).toBe('GhlError: getContact succeeded, but its answer is not JSON.');
	});
});

describe('messages of an error body', () => {
	const cases: [string, unknown, string[]][] = [
		['a text', { message: 'no' }, ['no']],
		['a list', { message: ['a', 'b'], error: 'Bad Request' }, ['a', 'b']],
		['error where there is no message', { error: 'Contact with id X not found', status: 400 }, ['Contact with id X not found']],
		['OAuth', { error: 'invalid_grant', error_description: 'Authorization code not found' }, ['Authorization code not found']],
		['objects in a list', { errors: [{ message: 'a' }, { msg: 'b' }] }, ['a', 'b']],
		['plain text', ' upstream failed ', ['upstream failed']],
		['nothing', {}, []],
		['null', null, []],
		['a number', 7, []],
		['a message that is empty', { message: '', error: 'x' }, ['x']],
	];
	it.each(cases)('%s', (_, body, messages) => expect(messagesOf(body)).toEqual(messages));
});

describe('the token', () => {
	it.each([
		['echoed in a JSON body', json({ message: `Invalid token ${TOKEN}`, seen: { header: `Bearer ${TOKEN}` } }, 401)],
		['echoed in a text', new Response(`bad ${TOKEN}`, { status: 500 })],
		['in no answer at all', new TypeError('fetch failed')],
	])('is in no error: %s', async (_, answer) => {
		const error = await failureOf(answer);
		expect(error).toBeInstanceOf(GhlError);
		expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(TOKEN);
		expect(JSON.stringify(error)).not.toContain(TOKEN);
	});

	it.each(['', 'pit-with space', 'pit-line\nbreak', 'pit-ünïcode'])('is refused without being quoted: %j', async (token) => {
		const api = fakeApi();
		const connection = openConnection({ accessToken: () => token, baseUrl: 'https://api.example.test', fetch: api.fetch });
		const error = await answerOf(connection, getContact, input).catch((thrown: unknown) => thrown);
		expect(String(error)).toContain('getContact was not sent: the token is empty or malformed');
		if (token) expect(inspect(error)).not.toContain(token);
		expect(api.requests).toHaveLength(0);
	});

	it('is in no log line and no property of the connection', async () => {
		const lines: unknown[] = [];
		const logger = { debug: (...line: unknown[]) => lines.push(line), warn: (...line: unknown[]) => lines.push(line) };
		const api = fakeApi(json({ message: TOKEN }, 429), json({}));
		const connection = connect(api.fetch, { logger, retry: { baseDelay: 1 } });
		await answerOf(connection, getContact, input);
		expect(lines).toHaveLength(2);
		expect(lines[0]).toEqual(['getContact 429', expect.objectContaining({ path: '/contacts/{contactId}', attempt: 1, status: 429 })]);
		expect(inspect([lines, connection], { depth: 20, showHidden: true })).not.toContain(TOKEN);
		expect(JSON.stringify(lines)).not.toContain(input.contactId);
	});

	it('has to be given', () => {
		expect(() => openConnection({ token: '', baseUrl: 'https://api.example.test' })).toThrow('Give the client a `token`');
	});
});
