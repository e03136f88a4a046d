import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startMock } from '../../../../mock/index.ts';
import { crowd } from '../../../../mock/world/crowd.ts';
import { readSeed } from '../../../../mock/world/seedFile.ts';
import { runCli, temporaryFolder } from '../../generator/sandbox.ts';
import { send } from '../gatewayFixture.ts';

describe('a crowd', () => {
	test('is the same each time, and nobody is in it twice', () => {
		const people = crowd(2000, 'here');
		expect(crowd(2000, 'here')).toEqual(people);
		for (const key of ['id', 'email', 'phone']) expect(new Set(people.map((person) => person[key])).size, key).toBe(2000);
	});

	test('can be searched and paged in the mock, and stays after a reset', async () => {
		const mock = await startMock({ contacts: 5000, rateLimit: false });
		try {
			const total = async () =>
				((await send(mock.url, `/contacts/?locationId=${mock.credentials.locationId}&query=lindqvist`)).json as { count: number }).count;
			const found = await total();
			expect(found).toBeGreaterThan(100);
			mock.reset();
			expect(await total()).toBe(found);
		} finally {
			await mock.close();
		}
	});
});

describe('a seed file', () => {
	test('is YAML or JSON', () => {
		const path = join(temporaryFolder(), 'seed.yaml');
		writeFileSync(path, 'contact:\n  - { id: c1, locationId: l1 }\n');
		expect(readSeed(path)).toEqual({ contact: [{ id: 'c1', locationId: 'l1' }] });
	});

	test.each([
		['- a list', 'mapping'],
		['contact: [', 'cannot be read'],
		['contact:\n  - { id: c1 }', 'must have a locationId'],
	])('%j is one message and exit 2', async (text, says) => {
		const path = join(temporaryFolder(), 'seed.yaml');
		writeFileSync(path, text);
		const run = await runCli(['mock', '--port', '0', '--seed', path]);
		expect(run.code).toBe(2);
		expect(run.stderr).toContain(says);
	});
});
