import { isAlias, isMap, isNode, isScalar, isSeq, type Pair, parseDocument } from 'yaml';
import type { JsonValue } from '../../contract/json.ts';
import type { Change } from '../../spec/change.ts';
import type { Path } from '../../spec/pointer.ts';
import { type Collection, YamlText } from './yamlText.ts';
import { pairText, valueText } from './yamlValue.ts';

/** Replaces the text from one offset to another. */
interface Splice {
	from: number;
	to: number;
	text: string;
}

/**
 * Makes one change in the text of a YAML file and keeps every other byte: comments, quotes, indentation.
 * @returns undefined when the text cannot be changed alone: it lies behind an alias, or inside a value that is no object
 * or list.
 */
export function editYaml(text: string, change: Change): string | undefined {
	const document = parseDocument(text);
	if (document.errors.length > 0) return undefined;
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	if (isEmpty(document.contents)) {
		if (change.kind === 'remove' || change.at.length === 0) return undefined;
		const separator = text === '' || text.endsWith('\n') ? '' : eol;
		return `${text}${separator}${pairText(nested(change.at, change.value, change.kind === 'insert'))}${eol}`;
	}
	const splice = spliceFor(new YamlText(text, eol), document.contents, withoutGaps(document.contents, change));
	return splice && text.slice(0, splice.from) + splice.text + text.slice(splice.to);
}

/** Extends a change by the objects and lists that are missing on the way to its place. */
function withoutGaps(root: unknown, change: Change): Change {
	if (change.kind === 'remove') return change;
	for (let length = 1; length < change.at.length; length++) {
		if (!isEmpty(nodeAt(root, change.at.slice(0, length)))) continue;
		const inner = nested(change.at.slice(length), change.value, change.kind === 'insert');
		return { kind: 'set', at: change.at.slice(0, length), value: inner };
	}
	return change;
}

/** Puts a value into the objects that lead to it. */
function nested(path: Path, value: JsonValue, inList: boolean): JsonValue {
	return path.reduceRight<JsonValue>(
		(inner, segment, index) => (inList && index === path.length - 1 ? [inner] : { [segment]: inner }),
		value,
	);
}

function spliceFor(text: YamlText, root: unknown, change: Change): Splice | undefined {
	const parent = nodeAt(root, change.at.slice(0, -1));
	const key = change.at.at(-1);
	if (key === undefined) return undefined;
	if (isMap(parent)) {
		const index = parent.items.findIndex((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
		if (change.kind === 'remove') return index < 0 ? undefined : removal(text, parent, index);
		if (change.kind === 'insert') return undefined;
		const pair = parent.items[index];
		if (pair) return replacement(text, pair, change.value);
		const before =
			change.before === undefined ? -1 : parent.items.findIndex((item) => isScalar(item.key) && item.key.value === change.before);
		return insertion(text, parent, before < 0 ? parent.items.length : before, pairText({ [key]: change.value }));
	}
	if (!isSeq(parent)) return undefined;
	const index = Number(key);
	if (change.kind === 'remove') return index < parent.items.length ? removal(text, parent, index) : undefined;
	if (change.kind === 'insert') return insertion(text, parent, Math.min(index, parent.items.length), valueText(change.value));
	const item = parent.items[index];
	return isNode(item) && item.range ? { from: item.range[0], to: text.end(item), text: valueText(change.value) } : undefined;
}

function replacement(text: YamlText, pair: Pair, value: JsonValue): Splice | undefined {
	const node = pair.value;
	if (!isNode(node) || !node.range) return undefined;
	const isBlank = node.range[0] === node.range[1];
	return { from: node.range[0], to: text.end(node), text: `${isBlank ? ' ' : ''}${valueText(value)}` };
}

/** Inserts a pair or an item at an index of an object or list. */
function insertion(text: YamlText, parent: Collection, index: number, entry: string): Splice | undefined {
	if (!parent.range) return undefined;
	if (parent.items.length === 0) {
		const [open, close] = isMap(parent) ? ['{ ', ' }'] : ['[', ']'];
		return { from: parent.range[0], to: text.end(parent), text: `${open}${entry}${close}` };
	}
	const before = index > 0 ? text.endOfItem(parent, index - 1) : undefined;
	const after = text.startOfItem(parent, index);
	if (parent.flow) {
		const from = before ?? after ?? 0;
		return { from, to: from, text: before === undefined ? `${entry}, ` : `, ${entry}` };
	}
	const indent = ' '.repeat(text.column(parent.range[0]));
	const line = isSeq(parent) ? `- ${entry}` : entry;
	// A new pair or item goes above the comment of the one that follows it.
	if (before === undefined) return { from: after ?? 0, to: after ?? 0, text: `${line}${text.eol}${indent}` };
	const from = text.endOfLine(before);
	return { from, to: from, text: `${text.eol}${indent}${line}` };
}

/** Removes a pair or an item from an object or list. */
function removal(text: YamlText, parent: Collection, index: number): Splice | undefined {
	const from = text.startOfItem(parent, index);
	const to = text.endOfItem(parent, index);
	if (!parent.range || from === undefined || to === undefined) return undefined;
	if (parent.items.length === 1) return { from: parent.range[0], to: text.end(parent), text: isMap(parent) ? '{}' : '[]' };
	if (parent.flow) {
		const next = text.startOfItem(parent, index + 1);
		if (next !== undefined) return { from, to: next, text: '' };
		return { from: text.endOfItem(parent, index - 1) ?? from, to, text: '' };
	}
	const start = text.startOfLine(from);
	const end = text.endOfLine(to);
	if (text.between(start, from).trim() === '') return { from: start, to: text.nextLine(end), text: '' };
	// The pair shares its line with the dash of the item, which the next pair takes over.
	return { from, to: text.firstText(text.nextLine(end)), text: '' };
}

/**
 * Finds the node at a path.
 * @returns undefined when there is none, or when it lies behind an alias that others share.
 */
function nodeAt(root: unknown, path: Path): unknown {
	let node = root;
	for (const segment of path) {
		if (isAlias(node)) return node;
		if (isMap(node)) node = node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(segment))?.value;
		else if (isSeq(node)) node = node.items[Number(segment)];
		else return undefined;
	}
	return node;
}

function isEmpty(node: unknown): boolean {
	return node === undefined || node === null || (isScalar(node) && node.value === null);
}
