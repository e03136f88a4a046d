import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { applyChange, type Change } from '../../spec/change.ts';
import { type Path, valueAt } from '../../spec/pointer.ts';
import { editJson } from './editJson.ts';
import { editYaml } from './editYaml.ts';

/**
 * Makes changes in the text of a YAML or JSON file. A change is made only if the text then holds what it held before,
 * with that change and no other; else it is left out.
 * @returns the new text and the indexes of the changes that were made.
 */
export function editText(path: string, text: string, changes: readonly Change[]): { text: string; made: Set<number> } {
	const isJson = path.endsWith('.json');
	const read = (content: string): unknown => (isJson ? JSON.parse(content) : parse(content, { merge: true, maxAliasCount: 10_000 }));
	const made = new Set<number>();
	let current = text;
	let data = read(text);
	for (const { index, change } of inOrder(changes, data)) {
		const next = isJson ? editJson(current, change) : editYaml(current, change);
		if (next === undefined || next === current) continue;
		const wanted: unknown = structuredClone(data) ?? {};
		if (typeof wanted !== 'object' || wanted === null) continue;
		applyChange(wanted, change);
		const said = readOrNothing(next, read);
		if (!isDeepStrictEqual(said, wanted)) continue;
		made.add(index);
		current = next;
		data = said;
	}
	return { text: current, made };
}

function readOrNothing(text: string, read: (text: string) => unknown): unknown {
	try {
		return read(text);
	} catch {
		return undefined;
	}
}

/** Sorts changes: later items of a list come first, so that no change moves the place of another. */
function inOrder(changes: readonly Change[], data: unknown): { index: number; change: Change }[] {
	const numbered = changes.map((change, index) => ({ index, change: { ...change, at: withIndexes(change.at, data) } }));
	return numbered.reverse().sort((a, b) => comparePaths(a.change.at, b.change.at));
}

/** Makes numbers of the indexes of lists in a path: pointers carry them as text. */
function withIndexes(path: Path, data: unknown): Path {
	return path.map((segment, index) => (Array.isArray(valueAt(data, path.slice(0, index))) ? Number(segment) : segment));
}

function comparePaths(a: Path, b: Path): number {
	for (const [index, segment] of a.entries()) {
		const other = b[index];
		if (other === undefined) return -1;
		if (segment === other) continue;
		if (typeof segment === 'number' && typeof other === 'number') return other - segment;
		return String(segment) < String(other) ? -1 : 1;
	}
	return a.length - b.length;
}
