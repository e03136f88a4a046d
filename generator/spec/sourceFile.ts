import { readFileSync } from 'node:fs';
import { findNodeAtLocation, type Node as JsonNode, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Document, isAlias, isMap, isNode, isScalar, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { formatPointer, type Path } from './pointer.ts';
import { type Position, type Problem, SpecError } from './problem.ts';

/** A parsed file of a spec that knows the position of each of its values. */
export interface SourceFile {
	/** Absolute path. */
	path: string;
	/** The parsed content as plain data. */
	data: unknown;
	/** Finds the position of the key or item at a path, or of its nearest existing ancestor. */
	locate(path: Path): Position;
}

/**
 * Reads a YAML or JSON file.
 * @param path absolute path.
 * @throws SpecError with file, line and column when the content does not parse or a mapping has a key twice.
 * @throws the file system's error when the file cannot be read.
 */
export function readSourceFile(path: string): SourceFile {
	const text = readFileSync(path, 'utf8');
	return path.endsWith('.json') ? parseJson(path, text) : parseYaml(path, text);
}

function parseYaml(path: string, text: string): SourceFile {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, merge: true });
	// Later errors are mostly consequences of the first.
	const [error] = document.errors;
	if (error) {
		const start = lines.linePos(error.pos[0]);
		throw new SpecError([parseProblem(path, { line: start.line, column: start.col }, firstLine(error.message))]);
	}
	return {
		path,
		data: document.toJS({ maxAliasCount: 10_000 }),
		locate(wanted) {
			let node: unknown = document.contents;
			let offset = startOf(node);
			for (const segment of wanted) {
				if (isAlias(node)) node = node.resolve(document);
				if (isMap(node)) {
					const pair = findPair(node, String(segment), document);
					if (!pair) break;
					offset = startOf(pair.key) ?? offset;
					node = pair.value;
				} else {
					const item: unknown = isNode(node) && 'items' in node ? (node.items as unknown[])[Number(segment)] : undefined;
					if (item === undefined) break;
					offset = startOf(item) ?? offset;
					node = item;
				}
			}
			const { line, col } = lines.linePos(offset ?? 0);
			return { line, column: col };
		},
	};
}

/**
 * Finds the pair of a key, also among merged ones (`<<: *anchor`).
 * @see https://yaml.org/type/merge.html
 */
function findPair(map: YAMLMap, key: string, document: Document): Pair | undefined {
	const own = map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
	if (own) return own;
	for (const item of map.items) {
		if (!isScalar(item.key) || item.key.value !== '<<') continue;
		const merged = isAlias(item.value) ? item.value.resolve(document) : item.value;
		const found = isMap(merged) ? findPair(merged, key, document) : undefined;
		if (found) return found;
	}
	return undefined;
}

function startOf(node: unknown): number | undefined {
	return isNode(node) ? (node as Node).range?.[0] : undefined;
}

function parseJson(path: string, text: string): SourceFile {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch (error) {
		const errors: ParseError[] = [];
		parseTree(text, errors);
		const first = errors[0];
		const message = first ? printParseErrorCode(first.error) : error instanceof Error ? error.message : String(error);
		throw new SpecError([parseProblem(path, positionAt(text, first?.offset ?? 0), message)]);
	}
	// The tree with offsets costs more than the data itself, and only findings need it.
	let tree: JsonNode | undefined;
	return {
		path,
		data,
		locate(wanted) {
			tree ??= parseTree(text);
			for (let length = wanted.length; length > 0; length--) {
				const node = tree && findNodeAtLocation(tree, jsonPath(data, wanted.slice(0, length)));
				if (node) return positionAt(text, node.parent?.type === 'property' ? node.parent.offset : node.offset);
			}
			return { line: 1, column: 1 };
		},
	};
}

/** Makes numbers of array indexes, as the JSON parser demands; our pointers carry them as text. */
function jsonPath(data: unknown, path: Path): (string | number)[] {
	let value = data;
	return path.map((segment) => {
		const key = Array.isArray(value) ? Number(segment) : String(segment);
		value = (value as Record<string | number, unknown> | undefined)?.[key];
		return key;
	});
}

function positionAt(text: string, offset: number): Position {
	const before = text.slice(0, offset);
	return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function parseProblem(file: string, position: Position, message: string): Problem {
	return {
		rule: 'syntax',
		severity: 'error',
		message: `The file does not parse: ${message.replace(/\.?$/, '.')}`,
		fix: 'Correct the syntax at this place.',
		file,
		position,
		pointer: formatPointer([]),
	};
}

function firstLine(text: string): string {
	return (text.split('\n')[0] ?? text).replace(/ at line \d+, column \d+:?$/, '');
}
