import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyChanges, compareWithFolder, isUnchanged } from '../../../generator/emit/writer.ts';
import { filesBelow, temporaryFolder } from './sandbox.ts';

const file = (path: string, content: string) => ({ path, content });

function write(folder: string, files: { path: string; content: string }[], owned = ['client']) {
	const changes = compareWithFolder(files, folder, owned);
	applyChanges(files, changes, folder);
	return changes;
}

describe('the writer', () => {
	test('writes what is new or different, and removes what is gone from folders it owns', () => {
		const folder = temporaryFolder();
		write(folder, [file('client/a.ts', 'a'), file('client/deep/b.ts', 'b'), file('top.json', '{}')]);
		writeFileSync(join(folder, 'mine.txt'), 'kept');
		const changes = write(folder, [file('client/a.ts', 'A'), file('client/c.ts', 'c'), file('top.json', '{}')]);
		expect(changes).toEqual({ added: ['client/c.ts'], changed: ['client/a.ts'], removed: ['client/deep/b.ts'] });
		expect(filesBelow(folder)).toEqual({ 'client/a.ts': 'A', 'client/c.ts': 'c', 'mine.txt': 'kept', 'top.json': '{}' });
		expect(existsSync(join(folder, 'client/deep'))).toBe(false);
	});

	test('has nothing to do the second time', () => {
		const folder = temporaryFolder();
		const files = [file('client/a.ts', 'a')];
		expect(isUnchanged(write(folder, files))).toBe(false);
		expect(isUnchanged(write(folder, files))).toBe(true);
	});

	test('leaves alone what people and tools put beside generated files', () => {
		const folder = temporaryFolder();
		const theirs = [
			'client/node_modules/x/index.js',
			'client/.env',
			'client/.zapierapp.json',
			'client/dist/index.js',
			'client/.secrets/token',
		];
		for (const path of theirs) {
			mkdirSync(join(folder, path, '..'), { recursive: true });
			writeFileSync(join(folder, path), 'theirs');
		}
		write(folder, [file('client/a.ts', 'a')]);
		expect(Object.keys(filesBelow(folder)).sort()).toEqual([...theirs, 'client/a.ts'].sort());
	});

	test.each(['../outside.ts', 'client/../../outside.ts', '/etc/outside.ts', ''])('never leaves its folder: "%s"', (path) => {
		expect(() => compareWithFolder([file(path, '')], temporaryFolder(), [])).toThrow('leaves the output folder');
	});

	test('two files on one path are a mistake of a target, not a lottery', () => {
		expect(() => compareWithFolder([file('a', '1'), file('a', '2')], temporaryFolder(), [])).toThrow('a');
	});

	test('when one file cannot be written, none is', () => {
		const folder = temporaryFolder();
		const before = [file('client/a.ts', 'old')];
		write(folder, before);
		writeFileSync(join(folder, 'client/blocked'), 'a file where a folder has to be');
		const files = [file('client/a.ts', 'new'), file('client/blocked/b.ts', 'b')];
		expect(() => applyChanges(files, { added: ['client/blocked/b.ts'], changed: ['client/a.ts'], removed: [] }, folder)).toThrow();
		expect(filesBelow(folder)).toEqual({ 'client/a.ts': 'old', 'client/blocked': 'a file where a folder has to be' });
	});
});
