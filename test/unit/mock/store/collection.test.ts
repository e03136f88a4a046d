import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, expectTypeOf, test } from 'vitest';
import type { JsonObject } from '../../../../generator/contract/json.ts';
import { createMockFetch } from '../../../../mock/index.ts';
import type { Collection, Plain } from '../../../../mock/state/collection.ts';
import { openPersistence } from '../../../../mock/state/journal/persistence.ts';
import { createSnapshots } from '../../../../mock/state/snapshots/snapshots.ts';
import { State } from '../../../../mock/state/state.ts';
import { catalog } from '../gatewayFixture.ts';

interface Toy {
	name: string;
	/** Epoch milliseconds. */
	due?: number;
	parts: readonly { size: number | null }[];
}

/** A new kind of state: this line is all that it takes. */
const toysOf = (state: State) => state.collection<Toy>('toys');

const TRAIN: Toy = { name: 'train', due: 1000, parts: [{ size: 1 }, { size: null }] };
const BALL: Toy = { name: 'ball', parts: [] };

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'ghl-connect-collection-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function begun() {
	const state = new State();
	const toys = toysOf(state);
	toys.set('train', TRAIN);
	state.begin();
	return { state, toys };
}

function kept<T>(act: (toys: Collection<Toy>, state: State) => T): T {
	const { state, toys } = begun();
	const close = openPersistence({ folder, state, sync: false, warn: expect.unreachable });
	try {
		return act(toys, state);
	} finally {
		close();
	}
}

describe('a new kind of state', () => {
	test('is reset', () => {
		const { state, toys } = begun();
		toys.set('train', BALL);
		toys.set('ball', BALL);
		state.reset();
		expect(toys.keys()).toEqual(['train']);
		expect(toys.get('train')).toBe(TRAIN);
		toys.delete('train');
		state.reset();
		expect(toys.values()).toEqual([TRAIN]);
	});

	test('is in snapshots, in any order, and in none that is exported', () => {
		const { state, toys } = begun();
		const snapshots = createSnapshots(state);
		snapshots.take('train');
		toys.set('ball', BALL);
		snapshots.take('both');
		toys.delete('train');
		snapshots.restore('both');
		expect(toys.keys()).toEqual(['train', 'ball']);
		snapshots.restore('train');
		expect(toys.keys()).toEqual(['train']);
		snapshots.restore('both');
		expect(toys.get('ball')).toEqual(BALL);
		expect(snapshots.export('both')).toEqual({});
		expect(snapshots.list()).toMatchObject([{ records: 0 }, { records: 0 }]);
	});

	test('is undone with what failed', () => {
		const { state, toys } = begun();
		const fail = () => {
			toys.set('ball', BALL);
			toys.delete('train');
			throw new Error('failed');
		};
		expect(() => state.transact(fail)).toThrow('failed');
		expect(toys.values()).toEqual([TRAIN]);
	});

	test('is journalled and read back; a reset still leads to its start', () => {
		kept((toys) => {
			toys.set('ball', BALL);
			toys.set('train', { ...TRAIN, due: 2000 });
			expect(readFileSync(join(folder, 'state.jsonl'), 'utf8')).toContain('["toys","train",0,');
		});
		kept((toys, state) => {
			expect(toys.keys()).toEqual(['train', 'ball']);
			expect(toys.get('train')).toEqual({ ...TRAIN, due: 2000 });
			state.reset();
			expect(toys.values()).toEqual([TRAIN]);
			toys.delete('train');
		});
		kept((toys) => expect(toys.values()).toEqual([]));
	});

	test('begins as it begins where a folder was written before there was any, and is kept by mocks that do not know it', () => {
		const before = new State();
		before.begin();
		openPersistence({ folder, state: before, sync: false, warn: expect.unreachable })();
		kept((toys) => {
			expect(toys.values()).toEqual([TRAIN]);
			toys.set('ball', BALL);
		});
		const without = new State();
		without.begin();
		openPersistence({ folder, state: without, sync: false, warn: expect.unreachable })();
		kept((toys) => expect(toys.keys()).toEqual(['train', 'ball']));
	});

	test('tells who follows it of every change, of those too that take another one back', () => {
		const { state, toys } = begun();
		const told: unknown[] = [];
		toys.follow((key, toy) => told.push([key, toy?.name]));
		const mark = state.mark();
		toys.set('ball', BALL);
		state.restore(mark);
		expect(() =>
			state.transact(() => {
				toys.delete('train');
				throw new Error('failed');
			}),
		).toThrow('failed');
		state.reset();
		expect(told).toEqual([
			['ball', 'ball'],
			['ball', undefined],
			['train', undefined],
			['train', 'train'],
		]);
	});

	test('holds what JSON can say, and nothing else', () => {
		expectTypeOf<Plain<Toy>>().toEqualTypeOf<Toy>();
		expectTypeOf<Plain<{ when: Date }>['when']>().not.toEqualTypeOf<Date>();
		expectTypeOf<Plain<{ names: Set<string> }>['names']>().not.toEqualTypeOf<Set<string>>();
		expectTypeOf<Plain<{ act: () => void }>['act']>().toBeNever();
		expect(Object.isFrozen(begun().toys.get('train'))).toBe(true);
	});
});

describe('entries that each start brings', () => {
	const STANDING = [
		['train', TRAIN],
		['ball', BALL],
	] as const;
	const run = (standing: Iterable<readonly [string, Toy]>, act: (toys: Collection<Toy>, state: State) => void) => {
		const state = new State();
		const toys = state.collection<Toy>('toys', { standing });
		state.begin();
		const close = openPersistence({ folder, state, sync: false, warn: expect.unreachable });
		act(toys, state);
		close();
	};

	test('are kept where they differ: a later start may bring others', () => {
		run(STANDING, (toys) => toys.delete('ball'));
		expect(readFileSync(join(folder, 'state.jsonl'), 'utf8')).not.toContain('"train"');
		const newer = { ...TRAIN, name: 'a newer train' };
		run([['train', newer], STANDING[1], ['kite', BALL]], (toys) => {
			expect(toys.keys()).toEqual(['train', 'kite']);
			expect(toys.get('train')).toEqual(newer);
			toys.set('train', TRAIN);
		});
		run(STANDING, (toys, state) => {
			expect(toys.get('train')).toEqual(TRAIN);
			state.reset();
			expect(toys.keys()).toEqual(['train', 'ball']);
		});
		run([['train', newer]], (toys) => expect(toys.values()).toEqual([newer]));
	});
});

test('nobody sees the mock’s own collections among the records, and no seed gets at them', async () => {
	const mock = createMockFetch({ rateLimit: false });
	const { oauth, privateIntegrationToken, locationId } = mock.credentials;
	const { clientId: client_id, clientSecret: client_secret, code } = oauth;
	const ask = async (method: string, path: string, init: RequestInit = {}) => {
		const answer = await mock.fetch(`http://mock${path}`, { method, ...init });
		return { status: answer.status, json: (await answer.json()) as JsonObject };
	};
	const body = new URLSearchParams({ client_id, client_secret, grant_type: 'authorization_code', code });
	expect((await ask('POST', '/oauth/token', { body })).status).toBe(200);
	mock.clock.set(0);
	mock.snapshot('all');

	const known = new Set(catalog.resources.map(({ key }) => key));
	const names = {
		state: Object.keys(mock.state()),
		resources: mock.records.resources().map(({ resource }) => resource),
		export: Object.keys(mock.snapshots.export('all')),
	};
	for (const [where, shown] of Object.entries(names))
		expect(
			shown.filter((name) => !known.has(name)),
			where,
		).toEqual([]);
	for (const name of ['grants', 'codes', 'refreshTokens', 'installs', 'ids', 'clock', 'rateWindows']) {
		expect((await ask('GET', `/_mock/state/${name}`)).status, name).toBe(404);
		expect((await ask('PUT', `/_mock/state/${name}/x`, { body: '{}' })).status, name).toBe(404);
	}

	const seed = { grants: [{ id: privateIntegrationToken, scopes: [] }], clock: [{ id: 'setting', stopped: 1, offset: 1 }] };
	expect(() => mock.seed(seed)).toThrow(/grants: there is no such resource.*\n- clock: there is no such resource/);
	expect(mock.clock.now()).toBe(0);
	const headers = { authorization: `Bearer ${privateIntegrationToken}`, version: '2021-07-28' };
	expect((await ask('GET', `/locations/${locationId}`, { headers })).status).toBe(200);
});
