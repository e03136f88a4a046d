import { afterEach, describe, expect, test } from 'vitest';
import { act } from '../../../templates/zapier/runtime/create.ts';
import { messageOf } from '../../../templates/zapier/runtime/errors.ts';
import type { JsonValue } from '../../../templates/zapier/runtime/operation.ts';
import { account, type FakeApi, operation, run, startFakeApi } from './fakeApi.ts';

let api: FakeApi | undefined;
afterEach(async () => {
	await api?.close();
	api = undefined;
});

async function failure(status: number, body: JsonValue, headers: Record<string, string> = {}, authData = account): Promise<Error> {
	api = await startFakeApi(() => ({ status, body, headers }));
	const error = await run(api.url, act(operation({ method: 'POST' })), { authData }).then(
		() => undefined,
		(reason: unknown) => reason,
	);
	if (!(error instanceof Error)) throw new Error(`Status ${status} did not fail.`);
	return error;
}

describe('an error status becomes an error that Zapier and people understand', () => {
	test.each<[status: number, body: JsonValue, name: string, message: string]>([
		[
			400,
			{ message: 'This location does not allow duplicated contacts.', meta: { matchingField: 'email' } },
			'AppError',
			'duplicated contacts. (field: email)',
		],
		[
			422,
			{ message: ['email must be an email', 'property x should not exist'] },
			'AppError',
			'email must be an email; property x should not exist',
		],
		[401, { message: 'Invalid Private Integration token' }, 'ExpiredAuthError', 'Invalid Private Integration token'],
		[401, { message: 'The token is not authorized for this scope.' }, 'AppError', 'The token may not do this'],
		[403, { message: 'The token does not have access to this location.' }, 'AppError', 'no access'],
		[404, { message: 'Not Found' }, 'AppError', 'There is no such record'],
		[500, {}, 'AppError', 'a problem of its own (status 500)'],
		[502, 'Bad Gateway', 'AppError', 'status 502'],
	])('%i %j', async (status, body, name, message) => {
		const error = await failure(status, body);
		expect(error.name).toBe(name);
		expect(error.message).toContain(message);
		expect(error.message).not.toContain(account.access_token);
	});

	test('401 asks for a new token where the connection can renew it', async () => {
		const error = await failure(401, { message: 'Invalid JWT' }, {}, { ...account, refresh_token: 'r' } as typeof account);
		expect(error.name).toBe('RefreshAuthError');
	});

	test.each<[headers: Record<string, string>, seconds: number]>([
		[{ 'x-ratelimit-remaining': '0', 'x-ratelimit-interval-milliseconds': '10000' }, 10],
		[{ 'x-ratelimit-daily-remaining': '0', 'x-ratelimit-daily-reset': '7200500' }, 7201],
		[{ 'retry-after': '3' }, 3],
		[{}, 10],
	])('429 tells Zapier how long to wait (%j)', async (headers, seconds) => {
		const error = await failure(429, { statusCode: 429, message: 'Too Many Requests' }, headers);
		expect(error.name).toBe('ThrottledError');
		expect(JSON.parse(error.message)).toMatchObject({ delay: seconds });
	});
});

test.each<[JsonValue | undefined, string]>([
	[undefined, ''],
	['plain text', 'plain text'],
	[{ error: 'Contact with id X not found' }, 'Contact with id X not found'],
	[{ error: 'UnAuthorized!', error_description: 'Authorization code not found' }, 'Authorization code not found'],
	[{ errors: [{ field: 'email', message: 'is taken' }] }, 'email: is taken'],
	[{ message: { message: 'nested' } }, 'nested'],
])('messageOf(%j)', (body, wanted) => {
	expect(messageOf(body)).toBe(wanted);
});
