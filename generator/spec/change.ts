import type { JsonValue } from '../contract/json.ts';
import type { Path } from './pointer.ts';

/**
 * One change that mends a document: it sets a value at a path (and creates the objects on the way), inserts an item into
 * a list, or removes a value.
 */
export type Change =
	/** A new key is put before the key `before`, or last. */
	| { kind: 'set'; at: Path; value: JsonValue; before?: string }
	/** `at` ends with the index of the new item; an index past the end puts it last. */
	| { kind: 'insert'; at: Path; value: JsonValue }
	| { kind: 'remove'; at: Path };

type Container = Record<string | number, unknown>;

/** Makes a change in place. If its place does not exist any more, nothing changes. */
export function applyChange(document: object, change: Change): void {
	const parent = parentOf(document, change);
	const key = change.at.at(-1);
	if (!parent || key === undefined) return;
	if (change.kind === 'set') parent[key] = change.value;
	else if (!Array.isArray(parent)) delete parent[key];
	else if (change.kind === 'insert') parent.splice(Number(key), 0, change.value);
	else parent.splice(Number(key), 1);
}

/** Finds the object or list that a change affects. It is created when it is missing, but not for a removal. */
function parentOf(document: object, change: Change): Container | undefined {
	let value = document as Container;
	for (const [index, segment] of change.at.slice(0, -1).entries()) {
		let next = Object.hasOwn(value, segment) ? value[segment] : undefined;
		if (next === undefined || next === null) {
			if (change.kind === 'remove') return undefined;
			const isList = change.kind === 'insert' && index === change.at.length - 2;
			next = isList ? [] : {};
			value[segment] = next;
		}
		if (typeof next !== 'object' || next === null) return undefined;
		value = next as Container;
	}
	return value;
}
