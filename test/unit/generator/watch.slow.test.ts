import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { watchAndGenerate, watchAndRun } from '../../../generator/commands/watch.ts';
import { copyOfFixtureSpec, repository, temporaryFolder } from './sandbox.ts';

const summaryIn = (out: string) => JSON.parse(readFileSync(join(out, 'openapi.json'), 'utf8')).paths['/books'].get.summary;
const summarise = (words: string) => (text: string) => text.replace(/summary: .*/, `summary: ${words}`);

test('generates on each save; a save with an error writes nothing, and the next one goes on', async () => {
	const spec = copyOfFixtureSpec();
	const out = temporaryFolder();
	const codes: number[] = [];
	const watch = await watchAndGenerate({ spec: spec.root, out, target: ['openapi'] }, (code) => codes.push(code));
	onTestFinished(() => watch.close());
	expect(codes).toEqual([0]);

	spec.edit('paths/books.yaml', summarise('Once changed.'));
	await expect.poll(() => summaryIn(out)).toBe('Once changed.');

	spec.edit('paths/books.yaml', (text) => text.replace('tags: [Books]', 'tags: [Books'));
	await expect.poll(() => codes.at(-1)).toBe(1);
	expect(summaryIn(out)).toBe('Once changed.');

	spec.edit('paths/books.yaml', (text) => summarise('Mended.')(text.replace('tags: [Books', 'tags: [Books]')));
	await expect.poll(() => summaryIn(out)).toBe('Mended.');
});

test('runs never overlap, and what changes during one is not missed', async () => {
	const folder = temporaryFolder();
	const file = join(folder, 'file');
	writeFileSync(file, '0');
	const seen: string[] = [];
	let underWay = 0;
	const watch = await watchAndRun([folder], async () => {
		expect(++underWay).toBe(1);
		const content = readFileSync(file, 'utf8');
		await new Promise((resolve) => setTimeout(resolve, 100));
		seen.push(content);
		underWay--;
	});
	onTestFinished(() => watch.close());
	for (let round = 1; round <= 5; round++) {
		writeFileSync(file, String(round));
		await new Promise((resolve) => setTimeout(resolve, 60));
	}
	await expect.poll(() => seen.at(-1)).toBe('5');
});

test('dev serves what was saved, and the mock keeps its state', async () => {
	const spec = copyOfFixtureSpec();
	const out = temporaryFolder();
	const args = ['generator/cli.ts', 'dev', '--spec', spec.root, '--out', out, '--', '--port', '0', '--log', 'json'];
	const dev = spawn(process.execPath, args, { cwd: repository });
	let output = '';
	dev.stdout.on('data', (chunk: Buffer) => {
		output += chunk.toString();
	});
	const addresses = () => [...output.matchAll(/"url":"([^"]+)"/g)].map(([, url]) => url ?? '');
	await expect.poll(() => addresses().length).toBe(1);
	const control = (path: string, init?: RequestInit) => fetch(`${addresses().at(-1)}/_mock/${path}`, init).then((answer) => answer.json());
	await control('clock', { method: 'PUT', body: '{"set": "2026-04-01T12:00:00Z"}', headers: { 'content-type': 'application/json' } });

	spec.edit('paths/books.yaml', summarise('Served anew.'));
	await expect.poll(() => addresses().length).toBe(2);
	expect(summaryIn(out)).toBe('Served anew.');
	expect(await control('clock')).toEqual({ now: '2026-04-01T12:00:00.000Z', isStopped: true });

	const ended = once(dev, 'exit');
	dev.kill('SIGINT');
	expect(await ended).toEqual([0, null]);
	await expect(control('health')).rejects.toThrow();
});
