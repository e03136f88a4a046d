import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Generation, generate } from '../../../generator/generate.ts';
import { TARGET_NAMES } from '../../../generator/targets/registry.ts';
import { validateMakeApp } from '../make/validateMakeApp.ts';
import { copyOfFixtureSpec, filesBelow, repository, runCli, temporaryFolder } from './sandbox.ts';

const spec = join(repository, 'spec/openapi.yaml');
const generated = join(repository, 'generated');

describe('our spec', () => {
	let generation: Generation;
	beforeAll(async () => {
		generation = await generate({ spec, out: generated, targets: TARGET_NAMES });
	});

	test('has no findings, and what is committed is what it gives', () => {
		expect(generation.problems).toEqual([]);
		expect(generation.changes).toEqual({ added: [], changed: [], removed: [] });
	});

	test('gives the same bytes again', async () => {
		const again = await generate({ spec, out: temporaryFolder(), targets: TARGET_NAMES });
		const bytes = ({ files }: Generation) => files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]);
		expect(bytes(again)).toEqual(bytes(generation));
	});

	test('gives nothing that tells of the machine or the day', () => {
		const today = new Date().toISOString().slice(0, 10);
		for (const { path, content } of generation.files) {
			const text = Buffer.from(content).toString('utf8');
			expect(text.includes(repository.replace(/\/$/, '')), path).toBe(false);
			expect(text.includes(today), path).toBe(false);
		}
	});

	test('gives a Make app that passes Make’s schemas and rules', () => {
		expect(validateMakeApp(generation.files, generation.catalog)).toEqual([]);
	});

	test('gives files that end in one line feed and hold no line of spaces', () => {
		for (const { path, content } of generation.files) {
			const text = Buffer.from(content).toString('utf8');
			expect(text, path).toMatch(/\S\n$/);
			expect(text, path).not.toMatch(/[ \t]+\n/);
			expect(text, path).not.toContain('\r');
		}
	});
});

describe('an edit of one operation', () => {
	test('changes the files of that operation and those that list all of them', async () => {
		const copy = temporaryFolder();
		cpSync(join(repository, 'spec'), copy, { recursive: true });
		const file = join(copy, 'paths/businesses.yaml');
		const text = readFileSync(file, 'utf8');
		const edited = text.replace('Sets the business of many contacts at once.', 'Sets the business of some contacts at once.');
		expect(edited).not.toBe(text);
		writeFileSync(file, edited);
		const { changes } = await generate({ spec: join(copy, 'openapi.yaml'), out: generated, targets: TARGET_NAMES });
		expect(changes.added).toEqual([]);
		expect(changes.removed).toEqual([]);
		for (const path of changes.changed) {
			const isOwn = /bulk.?update.?contact.?business/i.test(path);
			const listsAll = ['catalog.json', 'openapi.json'].includes(path) || path.startsWith('clients/typescript/') || /README/.test(path);
			expect(isOwn || listsAll, path).toBe(true);
		}
	});
});

describe('the command', () => {
	const command = (root: string, out: string, ...more: string[]) => runCli(['generate', '--spec', root, '--out', out, ...more]);

	test('writes, has nothing to do the second time, and --check agrees', async () => {
		const { root } = copyOfFixtureSpec();
		const out = temporaryFolder();
		const first = await command(root, out);
		expect(first.code, first.stderr).toBe(0);
		const before = filesBelow(out);
		expect(Object.keys(before)).toEqual(expect.arrayContaining(['openapi.json', 'catalog.json']));
		const second = await command(root, out);
		expect(second).toMatchObject({ code: 0 });
		expect(second.stdout + second.stderr).toMatch(/up to date/);
		expect(filesBelow(out)).toEqual(before);
		expect((await command(root, out, '--check')).code).toBe(0);
	});

	test('--check names what is stale, exits 1 and writes nothing', async () => {
		const { root, edit } = copyOfFixtureSpec();
		const out = temporaryFolder();
		await command(root, out);
		edit('paths/books.yaml', (text) => text.replace('Books on a page.', 'Books on one page.'));
		const before = filesBelow(out);
		const check = await command(root, out, '--check');
		expect(check.code).toBe(1);
		expect(check.stdout + check.stderr).toContain('openapi.json');
		expect(filesBelow(out)).toEqual(before);
	});

	test('mends what was changed or removed by hand', async () => {
		const { root } = copyOfFixtureSpec();
		const out = temporaryFolder();
		await command(root, out);
		const before = filesBelow(out);
		writeFileSync(join(out, 'catalog.json'), 'edited');
		rmSync(join(out, 'openapi.json'));
		await command(root, out);
		expect(filesBelow(out)).toEqual(before);
	});

	test('--json reports as data', async () => {
		const { root } = copyOfFixtureSpec();
		const run = await command(root, temporaryFolder(), '--json');
		expect(JSON.parse(run.stdout)).toMatchObject({ ok: true, operations: 2, entries: 2 });
	});

	test('--target limits what is written', async () => {
		const { root } = copyOfFixtureSpec();
		const out = temporaryFolder();
		await command(root, out, '--target', 'openapi');
		expect(Object.keys(filesBelow(out)).sort()).toEqual(['catalog.json', 'openapi.json', 'story.json']);
		expect(existsSync(join(out, 'connectors'))).toBe(false);
	});
});
