import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Operation } from '../../../../generator/contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../../../generator/contract/json.ts';
import { type MockServer, type StateEvent, startMock } from '../../../../mock/index.ts';
import { tokenFor } from '../../../contract/tokens.ts';
import { catalog, HEADERS, pathOf, queryOf, send } from '../gatewayFixture.ts';
import { disk } from './disk.ts';

let folder: string;
const file = () => join(folder, 'state.jsonl');
const events: StateEvent[] = [];
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'ghl-connect-refused-'));
	events.length = 0;
});
afterEach(() => {
	disk.mend();
	rmSync(folder, { recursive: true, force: true });
});

const LOCATION = 'hD7sTq2LmX9vKc4RwB1z';
const MAYA = '/contacts/mL4yQ8nRz2TcVw7HsK1d';
/** Nobody listens there; what would be sent is in the log of deliveries all the same. */
const NOWHERE = 'http://127.0.0.1:9/';
const REFUSED = {
	statusCode: 500,
	message: expect.stringMatching(/^The mock could not write its state, so nothing was changed: (ENOSPC|EIO)/),
};

async function run<T>(act: (mock: MockServer) => T | Promise<T>, options: Parameters<typeof startMock>[0] = {}): Promise<T> {
	const mock = await startMock({
		rateLimit: false,
		data: folder,
		clock: '2026-03-05T12:00:00Z',
		webhooks: [{ url: NOWHERE }],
		onChange: (event) => events.push(event),
		onWarning: expect.unreachable,
		...options,
	});
	try {
		return await act(mock);
	} finally {
		disk.mend();
		await mock.close();
	}
}

const create = (mock: MockServer, email: string) => send(mock.url, '/contacts/', { method: 'POST', body: { locationId: LOCATION, email } });

/** Everything that a user of the mock can find out about its state. */
function everything(mock: MockServer): JsonValue {
	const state = JSON.parse(JSON.stringify({ records: mock.state(), installs: mock.installs.list() })) as JsonObject;
	return { ...state, isStopped: mock.clock.isStopped, resources: JSON.parse(JSON.stringify(mock.records.resources())) as JsonValue };
}

/** Sends an operation as its sample has it. */
function ask(mock: MockServer, operation: Operation) {
	const { body, sample, method } = operation;
	const isForm = body !== null && body.contentType !== 'application/json' && !body.raw;
	const headers = {
		authorization: `Bearer ${tokenFor(operation, mock.credentials)}`,
		version: '2021-07-28',
		...(isForm ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
	};
	const sent = isForm ? new URLSearchParams(sample.body as Record<string, string>).toString() : sample.body;
	return send(mock.url, `${pathOf(operation)}${queryOf(operation)}`, {
		method: method.toUpperCase(),
		headers,
		...(body ? { body: sent } : {}),
	});
}

test('no operation does what it refuses when the disk is full, and those that only read go on', async () => {
	const healthy = new Map<string, number>();
	const changing = new Set<string>();
	await run(async (mock) => {
		for (const operation of catalog.operations) {
			mock.reset();
			const { size } = statSync(file());
			healthy.set(operation.operationId, (await ask(mock, operation)).status);
			if (statSync(file()).size > size) changing.add(operation.operationId);
		}
		mock.reset();
	});
	expect(changing.size).toBeGreaterThan(60);
	const known = await run(async (mock) => {
		events.length = 0;
		const before = everything(mock);
		for (const [index, operation] of catalog.operations.entries()) {
			const { operationId } = operation;
			// Where a part of the line fits, that must not be there later either.
			disk.fill(index % 2 === 0 ? 0 : 40);
			const { status, json } = await ask(mock, operation);
			if (changing.has(operationId))
				expect({ operationId, status, json }).toEqual({ operationId, status: 500, json: expect.objectContaining(REFUSED) });
			else expect({ operationId, status }).toEqual({ operationId, status: healthy.get(operationId) });
			expect(everything(mock), operationId).toEqual(before);
		}
		expect(mock.webhooks.deliveries()).toEqual([]);
		expect(events).toEqual([]);
		return before;
	});
	await run((mock) => expect(everything(mock)).toEqual(known));
});

describe('with a full disk', () => {
	test('reads answer, writes are refused, and none of them is there later', async () => {
		const known = await run(async (mock) => {
			expect((await create(mock, 'kept@example.com')).status).toBe(201);
			const before = everything(mock);
			const told = events.length;
			for (const room of [0, 1, 30, 200]) {
				disk.fill(room);
				const refused = await create(mock, `refused.${room}@example.com`);
				expect(refused).toMatchObject({ status: 500, json: REFUSED });
				expect((await send(mock.url, MAYA)).status).toBe(200);
				expect((await send(mock.url, `/contacts/?locationId=${LOCATION}`)).text).not.toContain('refused');
			}
			expect(everything(mock)).toEqual(before);
			expect(events).toHaveLength(told);
			disk.mend();
			expect((await create(mock, 'later@example.com')).status).toBe(201);
			return mock.state();
		});
		await run((mock) => {
			expect(mock.state()).toEqual(known);
			expect(JSON.stringify(known)).toMatch(/kept@example\.com.*later@example\.com/s);
		});
	});

	test('a file that cannot even be cut off holds no more than was acknowledged', async () => {
		const known = await run(async (mock) => {
			disk.fill(30);
			disk.refuseCuts();
			expect((await create(mock, 'refused@example.com')).status).toBe(500);
			disk.mend();
			expect((await create(mock, 'a@b.example')).status).toBe(201);
			return mock.state();
		});
		await run((mock) => expect(mock.state()).toEqual(known), { onWarning: () => {} });
	});

	test('a code, a refresh token and a token are as good as before the request that would have ended them', async () => {
		const exchange = (mock: MockServer, fields: Record<string, string>) => {
			const { clientId, clientSecret } = mock.credentials.oauth;
			const body = new URLSearchParams({ client_id: clientId, client_secret: clientSecret, ...fields }).toString();
			return send(mock.url, '/oauth/token', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body });
		};
		await run(async (mock) => {
			const code = { grant_type: 'authorization_code', code: mock.credentials.oauth.code };
			disk.fill();
			expect(await exchange(mock, code)).toMatchObject({ status: 500, json: REFUSED });
			expect(mock.installs.list()).toEqual([]);
			disk.mend();
			const { refresh_token } = (await exchange(mock, code)).json as { refresh_token: string };
			const refresh = { grant_type: 'refresh_token', refresh_token };
			disk.fill();
			expect((await exchange(mock, refresh)).status).toBe(500);
			const ending = { ...HEADERS, 'x-mock-fault': 'expireToken' };
			expect((await send(mock.url, MAYA, { headers: ending })).status).toBe(500);
			expect((await send(mock.url, MAYA)).status).toBe(200);
			disk.mend();
			expect((await exchange(mock, refresh)).status).toBe(200);
			expect((await send(mock.url, MAYA, { headers: ending })).status).toBe(401);
			expect((await send(mock.url, MAYA)).status).toBe(401);
		});
	});

	const CALLS: [name: string, call: (mock: MockServer) => unknown, method: string, path: string, body?: JsonValue][] = [
		[
			'seed',
			(mock) => mock.seed({ contact: [{ id: 'new', locationId: LOCATION }] }),
			'POST',
			'seed',
			{ contact: [{ id: 'new', locationId: LOCATION }] },
		],
		['reset', (mock) => mock.reset(), 'POST', 'reset'],
		['restore', (mock) => mock.restore('start'), 'POST', 'snapshots/restore', { name: 'start' }],
		['put', (mock) => mock.records.put('contact', 'new', { locationId: LOCATION }), 'PUT', 'state/contact/new', { locationId: LOCATION }],
		['delete', (mock) => mock.records.delete('location', LOCATION), 'DELETE', `state/location/${LOCATION}`],
		['clock.set', (mock) => mock.clock.set(0), 'PUT', 'clock', { set: '1970-01-01T00:00:00Z' }],
		['clock.advance', (mock) => mock.clock.advance(60_000), 'PUT', 'clock', { advance: 60_000 }],
		['clock.release', (mock) => mock.clock.release(), 'PUT', 'clock', { release: true }],
		['installs.remove', (mock) => mock.installs.remove(), 'DELETE', 'installs'],
	];
	test.each(CALLS)('%s of the library and of the control API changes nothing, and says so', async (_, call, method, path, body) => {
		const control = (mock: MockServer) =>
			send(mock.url, `/_mock/${path}`, { method, headers: {}, ...(body === undefined ? {} : { body }) });
		const known = await run(async (mock) => {
			mock.snapshot('start');
			await create(mock, 'kept@example.com');
			mock.clock.set(Date.parse('2026-04-01T12:00:00Z'));
			const requests = mock.requests().length;
			const [before, told] = [everything(mock), events.length];
			const sent = mock.webhooks.deliveries().length;
			disk.fill(20);
			expect(() => call(mock)).toThrow(/could not write its state, so nothing was changed: ENOSPC/);
			expect(await control(mock)).toMatchObject({ status: 500, json: REFUSED });
			expect(everything(mock)).toEqual(before);
			expect(mock.clock.now()).toBe(Date.parse('2026-04-01T12:00:00Z'));
			expect(events).toHaveLength(told);
			expect(mock.webhooks.deliveries()).toHaveLength(sent);
			expect(mock.requests()).toHaveLength(requests);
			return before;
		});
		await run((mock) => expect(everything(mock)).toEqual(known));
	});

	test('those who watch hear of nothing that was undone', async () => {
		await run(async (mock) => {
			const leave = new AbortController();
			const { body } = await fetch(`${mock.url}/_mock/events`, { signal: leave.signal });
			if (!body) throw new Error('There is no stream.');
			let heard = '';
			const hear = (chunk: Uint8Array) => {
				heard += Buffer.from(chunk).toString('utf8');
			};
			const listening = body.pipeTo(new WritableStream({ write: hear })).catch(() => {});
			disk.fill();
			await create(mock, 'refused@example.com');
			expect(() => mock.clock.set(0)).toThrow('ENOSPC');
			expect(() => mock.reset()).toThrow('ENOSPC');
			disk.mend();
			mock.fail({ status: 503, times: 1 });
			await expect.poll(() => heard).toContain('event: change');
			expect(heard.match(/^event: (reset|change)\n(id: .*\n)?data: .*$/gm)?.map((text) => text.replace(/\nid: .*/, ''))).toEqual([
				'event: reset\ndata: null',
				'event: change\ndata: ["faults"]',
			]);
			leave.abort();
			await listening;
		});
	});
});

describe('with a disk that loses what it was given', () => {
	const FAILURES: [name: string, fail: () => void, answers: number[]][] = [
		['it can be cut off', () => {}, [500]],
		['it cannot be cut off: then the file is written anew, which lasts', () => disk.refuseCuts(), [201, 500]],
		[
			'it cannot be cut off or written anew',
			() => {
				disk.refuseCuts();
				disk.refuseFiles();
			},
			[500],
		],
	];
	test.each(FAILURES)('what was refused is not there later, and what was acknowledged is: %s', async (_, fail, answers) => {
		const warnings: string[] = [];
		const options = { dataSync: true, onWarning: (message: string) => warnings.push(message) };
		const known = await run(async (mock) => {
			expect((await create(mock, 'kept@example.com')).status).toBe(201);
			const [state, told, sent] = [JSON.stringify(mock.state()), events.length, mock.webhooks.deliveries().length];
			disk.loseWrites();
			fail();
			const emails = Array.from({ length: 20 }, (_, index) => `sent.${index}@example.com`);
			const answered = await Promise.all(emails.map(async (email) => ({ email, ...(await create(mock, email)) })));
			for (const { status, json } of answered) if (status !== 201) expect({ status, json }).toMatchObject({ status: 500, json: REFUSED });
			expect([...new Set(answered.map(({ status }) => status))].sort()).toEqual(answers);
			const acknowledged = answered.filter(({ status }) => status === 201).map(({ email }) => email);
			const there = JSON.stringify(mock.state());
			expect(emails.filter((email) => there.includes(`"${email}"`))).toEqual(acknowledged);
			if (acknowledged.length === 0) {
				expect(there).toBe(state);
				expect(events).toHaveLength(told);
				expect(mock.webhooks.deliveries()).toHaveLength(sent);
			}
			const heard = events.slice(told).filter(({ resource }) => resource === 'contact');
			expect(heard.map(({ record }) => record.email).sort()).toEqual([...acknowledged].sort());
			expect(warnings.length).toBeGreaterThan(0);
			for (const warning of warnings) expect(warning).toMatch(/state\.jsonl: .*undone: EIO/);
			expect((await send(mock.url, MAYA)).status).toBe(200);
			disk.mend();
			expect((await create(mock, 'later@example.com')).status).toBe(201);
			return mock.state();
		}, options);
		await run((mock) => expect(mock.state()).toEqual(known), options);
	});
});
