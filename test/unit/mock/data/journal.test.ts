import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Change } from '../../../../mock/state/journal/change.ts';
import { openJournal } from '../../../../mock/state/journal/journal.ts';
import { readJournal } from '../../../../mock/state/journal/reading.ts';

let folder: string;
let file: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'ghl-connect-journal-'));
	file = join(folder, 'state.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const START: Change[] = [{ records: [['contact', 'one', 0, { id: 'one', name: 'Zoë' }]] }, { complete: ['clock'] }];
const LATER: Change[] = [
	{ records: [['contact', 'two', 1, { id: 'two' }]] },
	{ records: [['contact', 'one']], collections: [['grants', 'a', null]] },
];

test('gives back what was written and appended', () => {
	const journal = openJournal(file, null, () => START);
	for (const change of LATER) journal.append(change);
	journal.close();
	expect(readJournal(file)).toEqual({ changes: [...START, ...LATER], torn: false, isCurrent: true, size: journal.size });
});

test('cut off anywhere, it holds all lines before the cut', () => {
	const journal = openJournal(file, null, () => START);
	for (const change of LATER) journal.append(change);
	journal.close();
	const whole = readFileSync(file);
	const header = whole.indexOf('\n') + 1;
	for (let length = header; length <= whole.length; length++) {
		writeFileSync(file, whole.subarray(0, length));
		const lines = whole.subarray(header, length).filter((byte) => byte === 0x0a).length;
		expect(readJournal(file)).toEqual({
			changes: [...START, ...LATER].slice(0, lines),
			torn: whole[length - 1] !== 0x0a,
			isCurrent: true,
			size: length,
		});
	}
});

test('is written anew at the start when it holds more than its latest compaction, and only then', () => {
	const fail = () => {
		throw new Error('nothing to compact');
	};
	openJournal(file, null, () => START).close();
	const journal = openJournal(file, readJournal(file), fail);
	for (const change of LATER) journal.append(change);
	journal.close();
	expect(() => openJournal(file, readJournal(file), fail)).toThrow('nothing to compact');
	expect(readJournal(file)?.changes).toEqual([...START, ...LATER]);
	openJournal(file, readJournal(file), () => START).close();
	expect(readJournal(file)?.changes).toEqual(START);
});

test('can be compacted while it is in use', async () => {
	const journal = openJournal(file, null, () => []);
	for (const change of [...START, ...LATER]) journal.append(change);
	const synced = journal.synced();
	journal.rewrite(START);
	journal.append(LATER[0] as Change);
	await Promise.all([synced, journal.synced()]);
	journal.close();
	expect(readJournal(file)?.changes).toEqual([...START, LATER[0]]);
});
