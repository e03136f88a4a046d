import { readFileSync } from 'node:fs';
import { replaceFiles } from '../../replaceFiles.ts';
import type { Change } from '../../spec/change.ts';
import { loadSpec } from '../../spec/load.ts';
import { formatPointer, type Path, valueAt } from '../../spec/pointer.ts';
import { type Position, type Problem, sortProblems, uniqueProblems } from '../../spec/problem.ts';
import { readSourceFile, type SourceFile } from '../../spec/sourceFile.ts';
import { type Found, findAll } from '../lint.ts';
import { editText } from './editText.ts';

/** One change that mended a finding. */
export interface Mend {
	/** The rule whose finding it mends. */
	rule: string;
	/** `Added "getCampaign".` */
	message: string;
	/** Absolute path. */
	file: string;
	/** Position of the change in the mended file; for a removal, its former position. */
	position: Position;
	pointer: string;
}

export interface FixResult {
	mends: Mend[];
	/** Findings that are left, sorted by place. */
	problems: Problem[];
}

/** The most rounds: a mended finding can make another one visible. */
const ROUNDS = 20;

/**
 * Mends in the files of a spec whatever needs no author, until nothing of the kind is left. A round is written as a
 * whole.
 * @param file root of the spec.
 * @throws SpecError, UnreadableError as `loadSpec`; the file system's error when a file cannot be written.
 */
export function fixSpec(file: string): FixResult {
	const mends: Mend[] = [];
	const done = new Set<string>();
	for (let round = 0; ; round++) {
		const found = findAll(loadSpec(file));
		const made = round < ROUNDS ? mendFiles(found, done) : [];
		if (made.length === 0) return { mends, problems: sortProblems(uniqueProblems(found.map(({ problem }) => problem))) };
		mends.push(...made);
	}
}

interface Wish {
	rule: string;
	change: Change;
	/** Key of the finding and its change. */
	key: string;
}

/** Makes all possible changes. If a finding is there again after its change, the change did not help and is not made again. */
function mendFiles(found: readonly Found[], done: Set<string>): Mend[] {
	const wishes = new Map<string, Map<string, Wish>>();
	for (const { problem, mends } of found) {
		for (const { file, change } of mends) {
			const key = JSON.stringify([problem.rule, problem.message, file.path, change]);
			if (done.has(key)) continue;
			const ofFile = wishes.get(file.path) ?? new Map<string, Wish>();
			// Operations that share a part have the same finding in it.
			ofFile.set(JSON.stringify(change), { rule: problem.rule, change, key });
			wishes.set(file.path, ofFile);
		}
	}
	const edits = [...wishes].map(([path, ofFile]) => editFile(path, [...ofFile.values()])).filter(({ made }) => made.length > 0);
	replaceFiles(edits);
	for (const { key } of edits.flatMap(({ made }) => made)) done.add(key);
	return edits.flatMap(placed).sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.position.line - b.position.line));
}

interface Edit {
	path: string;
	content: string;
	before: SourceFile;
	made: Wish[];
}

function editFile(path: string, wishes: readonly Wish[]): Edit {
	const changes = wishes.map(({ change }) => change);
	const { text, made } = editText(path, readFileSync(path, 'utf8'), changes);
	return { path, content: text, before: readSourceFile(path), made: wishes.filter((_, index) => made.has(index)) };
}

/** Finds the current positions of the changes in a file. */
function placed({ path, before, made }: Edit): Mend[] {
	const after = readSourceFile(path);
	return made.map(({ rule, change }, index) => {
		const at = movedPath(change, index, made);
		const position = change.kind === 'remove' ? before.locate(change.at) : after.locate(at);
		return { rule, message: says(change, before), file: path, position, pointer: formatPointer(change.kind === 'remove' ? change.at : at) };
	});
}

/** Finds the path of an item of a list after other items were added and removed. */
function movedPath(change: Change, index: number, made: readonly Wish[]): Path {
	const list = formatPointer(change.at.slice(0, -1));
	const place = Number(change.at.at(-1));
	if (change.kind !== 'insert') return change.at;
	const shift = made.reduce((sum, { change: other }, otherIndex) => {
		if (formatPointer(other.at.slice(0, -1)) !== list || other.kind === 'set') return sum;
		const otherPlace = Number(other.at.at(-1));
		const isBefore = otherPlace < place || (otherPlace === place && otherIndex < index);
		return isBefore ? sum + (other.kind === 'insert' ? 1 : -1) : sum;
	}, 0);
	return [...change.at.slice(0, -1), place + shift];
}

/** Describes a change in words. */
function says(change: Change, before: SourceFile): string {
	const key = change.at.at(-1);
	const inList = Array.isArray(valueAt(before.data, change.at.slice(0, -1)));
	const shown = shorten(JSON.stringify(change.kind === 'remove' ? valueAt(before.data, change.at) : change.value));
	if (change.kind === 'remove') return `Removed ${inList ? shown : `"${key}"`}.`;
	return change.kind === 'insert' ? `Added ${shown}.` : `Wrote "${key}": ${shown}.`;
}

function shorten(text: string | undefined): string {
	const whole = text ?? '';
	return whole.length > 120 ? `${whole.slice(0, 119)}…` : whole;
}
