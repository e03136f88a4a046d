import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyChanges } from '../../generator/emit/writer.ts';
import { type Generation, generate } from '../../generator/generate.ts';
import { TARGET_NAMES } from '../../generator/targets/registry.ts';
import { validateMakeApp } from '../unit/make/validateMakeApp.ts';
import { validateApp } from '../unit/zapier/zapierCore.ts';

/**
 * GHL's own documents, unmodified, which know nothing of us: everything we emit for them has to type-check and
 * validate, and every defect in them has to be named.
 */
const repository = fileURLToPath(new URL('../../', import.meta.url));
const published = join(repository, '../shared/reference/ghl/apps');

describe.skipIf(!existsSync(published))('the published contacts.json', () => {
	let out: string;
	let generation: Generation;

	beforeAll(async () => {
		// Inside the repository, so that the packages find their dependencies the way they do in generated/.
		out = mkdtempSync(join(repository, 'node_modules/.cache/foreign-'));
		generation = await generate({ spec: join(published, 'contacts.json'), out, targets: TARGET_NAMES });
		applyChanges(generation.files, generation.changes, out);
	});

	afterAll(() => rmSync(out, { recursive: true, force: true }));

	test('gives a client that type-checks strictly', async () => {
		await expectNoTypeErrors(join(out, 'clients/typescript'));
	});

	test('gives a Zapier app that type-checks strictly and validates', async () => {
		await expectNoTypeErrors(join(out, 'connectors/zapier'));
		const { default: app } = await import(pathToFileURL(join(out, 'connectors/zapier/src/index.ts')).href);
		expect(await validateApp(app)).toEqual([]);
	});

	test('gives a Make app that passes the schemas and the rules', () => {
		expect(validateMakeApp(generation.files, generation.catalog)).toEqual([]);
	});

	test('has an entry for each of its operations in every channel', () => {
		expect(generation.catalog.operations).toHaveLength(32);
		expect(new Set(generation.catalog.entries.map((entry) => entry.operationId)).size).toBe(32);
	});

	test('names each defect, and stops at none', () => {
		const counts = new Map<string, number>();
		for (const { rule, severity } of generation.problems) {
			expect(severity).toBe('warning');
			counts.set(rule, (counts.get(rule) ?? 0) + 1);
		}
		expect(Object.fromEntries(counts)).toEqual({
			'no-2xx-schema': 2,
			'path-parameter-undeclared': 1,
			'security-missing': 2,
			'security-scheme-shape': 5,
			'example-invalid': 8,
		});
	});
});

describe.skipIf(!existsSync(published))('each published document', () => {
	const documents = existsSync(published) ? readdirSync(published).filter((name) => name.endsWith('.json')) : [];
	test.each(documents)('%s generates', async (name) => {
		const out = mkdtempSync(join(tmpdir(), 'ghl-connect-'));
		const { catalog, files } = await generate({ spec: join(published, name), out, targets: TARGET_NAMES });
		rmSync(out, { recursive: true });
		expect(catalog.operations.length).toBeGreaterThan(0);
		expect(files.length).toBeGreaterThan(catalog.operations.length);
	});
});

async function expectNoTypeErrors(folder: string): Promise<void> {
	if (!existsSync(join(folder, 'node_modules'))) symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'));
	const compiler = join(repository, 'node_modules/typescript/bin/tsc');
	const run = await promisify(execFile)(process.execPath, [compiler, '--noEmit', '-p', folder]).catch((error) => error);
	expect(run.stdout).toBe('');
}
