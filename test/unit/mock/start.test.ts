import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lazy } from '../../../mock/files/lazy.ts';
import { createMockFetch } from '../../../mock/index.ts';
import { HEADERS } from './gatewayFixture.ts';

const generated = fileURLToPath(new URL('../../../generated/', import.meta.url));
let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'ghl-connect-start-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a folder without a document is named at the start', () => {
	cpSync(join(generated, 'catalog.json'), join(folder, 'catalog.json'));
	expect(() => createMockFetch({ generated: folder })).toThrow(/openapi\.json cannot be read: there is no such file/);
});

test('the document is read when the first request is validated, and what is wrong with it is said then', async () => {
	cpSync(join(generated, 'catalog.json'), join(folder, 'catalog.json'));
	writeFileSync(join(folder, 'openapi.json'), '{');
	const mock = createMockFetch({ generated: folder });
	const answer = await mock.fetch('http://mock/contacts/x', { headers: HEADERS });
	expect(answer.status).toBe(500);
	expect(((await answer.json()) as { message: string }).message).toMatch(/failed at validate: .*openapi\.json cannot be read/);
});

test('a start loads neither Prism nor what stands before a real API', async () => {
	const code = `
		import { registerHooks } from 'node:module';
		const loaded = [];
		registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context); } });
		const { startMock } = await import(${JSON.stringify(new URL('../../../mock/index.ts', import.meta.url).href)});
		await (await startMock()).close();
		console.log(JSON.stringify(loaded));`;
	const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code]);
	const loaded = JSON.parse(stdout) as string[];
	expect(loaded.length).toBeGreaterThan(50);
	expect(loaded.filter((url) => /@stoplight|\/yaml\/|\/upstream\/|commander|\/typescript\//.test(url))).toEqual([]);
});

test('lazy makes once, and again after a failure', () => {
	let calls = 0;
	const value = lazy(() => {
		calls++;
		if (calls === 1) throw new Error('not yet');
		return undefined;
	});
	expect(value).toThrow('not yet');
	expect([value(), value(), calls]).toEqual([undefined, undefined, 2]);
});
