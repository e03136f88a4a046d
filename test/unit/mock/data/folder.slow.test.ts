import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../../generator/contract/json.ts';
import { DataError, type MockServer, startMock } from '../../../../mock/index.ts';
import { send } from '../gatewayFixture.ts';
import { runMockCommand, startMockProcess } from '../mockProcess.ts';

let folder: string;
const file = () => join(folder, 'state.jsonl');
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'ghl-connect-data-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const MAYA = '/contacts/mL4yQ8nRz2TcVw7HsK1d';
const LOCATION = 'hD7sTq2LmX9vKc4RwB1z';
const create = (mock: { url: string }, email: string) =>
	send(mock.url, '/contacts/', { method: 'POST', body: { locationId: LOCATION, email } });

/** Runs a mock on the folder and stops it again. */
async function run<T>(act: (mock: MockServer) => T | Promise<T>, options: Parameters<typeof startMock>[0] = {}): Promise<T> {
	const mock = await startMock({ rateLimit: false, data: folder, ...options });
	try {
		return await act(mock);
	} finally {
		await mock.close();
	}
}

describe('a data folder', () => {
	test('keeps what was created, changed and deleted, in its order, and goes on with new ids', async () => {
		const before = await run(async (mock) => {
			await create(mock, 'one@example.com');
			await send(mock.url, MAYA, { method: 'PUT', body: { city: 'Bath' } });
			await send(mock.url, '/contacts/tO9kFr3BxN6jLp5ZsD8w', { method: 'DELETE' });
			await create(mock, 'two@example.com');
			return mock.state();
		});
		await run(async (mock) => {
			expect(mock.state()).toEqual(before);
			expect((await create(mock, 'three@example.com')).status).toBe(201);
			expect((mock.state() as { contact: JsonObject[] }).contact.at(-1)?.email).toBe('three@example.com');
		});
	});

	test('keeps tokens, used codes and the clock', async () => {
		const exchange = async (mock: MockServer) => {
			const { clientId, clientSecret, code } = mock.credentials.oauth;
			const fields = { client_id: clientId, client_secret: clientSecret, grant_type: 'authorization_code', code };
			const headers = { 'content-type': 'application/x-www-form-urlencoded' };
			return send(mock.url, '/oauth/token', { method: 'POST', headers, body: new URLSearchParams(fields).toString() });
		};
		const headersOf = (token: string) => ({ authorization: `Bearer ${token}`, version: '2021-07-28' });
		const { token, refresh, readOnly } = await run(async (mock) => {
			const { access_token, refresh_token } = (await exchange(mock)).json as Record<string, string>;
			mock.fail({ expireToken: true, times: 1 });
			await send(mock.url, MAYA, { headers: headersOf(mock.credentials.readOnlyToken) });
			mock.clock.set(Date.parse('2026-04-01T12:00:00Z'));
			mock.clock.advance(-3_600_000);
			await send(mock.url, MAYA);
			return { token: String(access_token), refresh: String(refresh_token), readOnly: mock.credentials.readOnlyToken };
		});
		await run(async (mock) => {
			expect(mock.clock.now()).toBe(Date.parse('2026-04-01T11:00:00Z'));
			expect((await send(mock.url, MAYA, { headers: headersOf(token) })).status).toBe(200);
			mock.clock.release();
			expect((await send(mock.url, MAYA, { headers: headersOf(readOnly) })).status).toBe(401);
			expect((await exchange(mock)).status).toBe(401);
			const { clientId, clientSecret } = mock.credentials.oauth;
			const fields = { client_id: clientId, client_secret: clientSecret, grant_type: 'refresh_token', refresh_token: refresh };
			const headers = { 'content-type': 'application/x-www-form-urlencoded' };
			const refreshed = await send(mock.url, '/oauth/token', { method: 'POST', headers, body: new URLSearchParams(fields).toString() });
			expect(refreshed.status, refreshed.text).toBe(200);
		});
	});

	test('follows resets, restores and seeds; the file does not grow from start to start', async () => {
		const start = await run((mock) => mock.state());
		const size = readFileSync(file()).length;
		await run(async (mock) => {
			await create(mock, 'one@example.com');
			mock.snapshot('one');
			await create(mock, 'two@example.com');
			mock.restore('one');
		});
		const state = await run((mock) => mock.state());
		expect(JSON.stringify(state)).toContain('one@example.com');
		expect(JSON.stringify(state)).not.toContain('two@example.com');
		await run((mock) => mock.seed({ contact: [{ id: 'seeded', locationId: LOCATION }] }));
		expect(JSON.stringify(await run((mock) => mock.state()))).toContain('seeded');
		await run((mock) => mock.reset());
		expect(await run((mock) => mock.state())).toEqual(start);
		expect(readFileSync(file()).length).toBeLessThan(size + 100);
	});

	test('stands in place of the seed, to which a reset leads', async () => {
		await run((mock) => create(mock, 'one@example.com'));
		const seed = { contact: [{ id: 'only', locationId: LOCATION }] };
		await run(
			(mock) => {
				expect(JSON.stringify(mock.state())).toContain('one@example.com');
				mock.reset();
				expect(Object.values(mock.state()).flat()).toMatchObject([{ id: 'only' }]);
			},
			{ seed },
		);
	});

	test('waits for the disk when told to', async () => {
		const emails = Array.from({ length: 50 }, (_, index) => `sync.${index}@example.com`);
		await run((mock) => Promise.all(emails.map((email) => create(mock, email))), { dataSync: true });
		const state = JSON.stringify(await run((mock) => mock.state()));
		for (const email of emails) expect(state).toContain(email);
	});

	test('drops a torn last line with a warning', async () => {
		await run((mock) => create(mock, 'whole@example.com'));
		appendFileSync(file(), '{"records":[["contact","torn",99,{"id":"to');
		const warnings: string[] = [];
		const state = await run((mock) => mock.state(), { onWarning: (message) => warnings.push(message) });
		expect(warnings).toEqual([expect.stringContaining('not written whole')]);
		expect(JSON.stringify(state)).toContain('whole@example.com');
		await run((mock) => mock.state(), { onWarning: (message) => warnings.push(message) });
		expect(warnings).toHaveLength(1);
	});
});

describe('a folder that cannot be used', () => {
	const broken: [name: string, content: string, says: RegExp][] = [
		['a foreign file', '{"name":"something else"}\n', /not written by the mock/],
		['an empty file', '', /not written by the mock/],
		['no text', '\u0000\u0001\n', /not written by the mock/],
		['a later version', '{"format":"ghl-connect mock state","version":3}\n', /version 3.*up to 2/],
		['a broken line', '{"format":"ghl-connect mock state","version":1}\n{"records":[["contact"]]}\n', /state\.jsonl:2 is broken: records/],
		['no JSON', '{"format":"ghl-connect mock state","version":1}\nnonsense\n{}\n', /state\.jsonl:2 is broken/],
		['an unknown key', '{"format":"ghl-connect mock state","version":1}\n{"tables":[]}\n', /"tables" is not known/],
	];
	test.each(broken)('%s is refused and left alone', async (_name, content, says) => {
		writeFileSync(file(), content);
		await expect(startMock({ data: folder })).rejects.toThrow(DataError);
		await expect(startMock({ data: folder })).rejects.toThrow(says);
		expect(readFileSync(file(), 'utf8')).toBe(content);
		expect(readdirSync(folder)).toEqual(['state.jsonl']);
	});

	test('is one line and exit 2', async () => {
		writeFileSync(file(), 'something else');
		const mock = runMockCommand(['--data', folder]);
		expect((await mock.ended).code).toBe(2);
		expect(mock.stderr()).toMatch(/^ghl-connect: .*state\.jsonl was not written by the mock[^\n]*\n$/);
	});

	test('may not be a file', async () => {
		writeFileSync(file(), 'text');
		await expect(startMock({ data: file() })).rejects.toThrow(/cannot be the folder for the state/);
		await expect(startMock({ data: join(file(), 'below') })).rejects.toThrow(DataError);
	});

	test('belongs to one mock at a time, in this process and among processes', async () => {
		await run(async () => {
			await expect(startMock({ data: folder })).rejects.toThrow(/in use by process/);
			const other = runMockCommand(['--data', folder]);
			expect((await other.ended).code).toBe(2);
			expect(other.stderr()).toMatch(new RegExp(`^ghl-connect: .* in use by process ${process.pid}[^\n]*\n$`));
		});
		await run(() => {});
		writeFileSync(join(folder, 'state.lock'), 'a note of mine');
		await expect(startMock({ data: folder })).rejects.toThrow(/no lock file of the mock/);
	});

	test('is free again when the port is taken', async () => {
		await run(async (mock) => {
			const other = mkdtempSync(join(tmpdir(), 'ghl-connect-data-'));
			await expect(startMock({ data: other, port: Number(new URL(mock.url).port) })).rejects.toThrow(/in use/);
			expect(readdirSync(other)).toEqual(['state.jsonl']);
			rmSync(other, { recursive: true });
		});
	});
});

describe('kill -9', () => {
	test('loses nothing that was acknowledged', async () => {
		const acknowledged: string[] = [];
		for (const round of [1, 2, 3]) {
			const mock = await startMockProcess(['--data', folder, '--no-rate-limit', '--log', 'none']);
			let running = true;
			const worker = async (number: number) => {
				for (let index = 0; running; index++) {
					const email = `kill.${round}.${number}.${index}@example.com`;
					const answer = await create(mock, email).catch(() => null);
					if (answer?.status === 201) acknowledged.push(email);
				}
			};
			const workers = Array.from({ length: 16 }, (_, number) => worker(number));
			const goal = acknowledged.length + 300;
			while (acknowledged.length < goal) await new Promise((resolve) => setTimeout(resolve, 5));
			mock.child.kill('SIGKILL');
			expect((await mock.ended).signal).toBe('SIGKILL');
			running = false;
			await Promise.all(workers);
		}
		const warnings: string[] = [];
		const state = JSON.stringify(await run((mock) => mock.state(), { onWarning: (message) => warnings.push(message) }));
		expect(acknowledged.length).toBeGreaterThan(900);
		expect(acknowledged.filter((email) => !state.includes(`"${email}"`))).toEqual([]);
	});
});
