import { readdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { HTTP_METHODS } from '../../contract/catalog.ts';
import { isObject } from '../../contract/json.ts';
import { valueAt } from '../pointer.ts';
import { SpecError } from '../problem.ts';
import type { SourceFile } from '../sourceFile.ts';
import { reason } from '../sources.ts';
import type { Joining } from './joined.ts';

interface Found {
	file: SourceFile;
	/** Index of the pattern that found it. */
	pattern: number;
	/** Index of its tag in the root. */
	tag: number;
}

/**
 * Lists the files with path items that the patterns of the policy find: in the order of the tags in the root, then of
 * the patterns, then by name. The tag of a file is that of its first operation.
 */
export function findPathFiles(joining: Joining): SourceFile[] {
	const found = new Map<string, Found>();
	for (const [index, pattern] of (joining.policy.paths ?? []).entries()) {
		for (const path of matches(pattern, index, joining)) {
			if (found.has(path)) continue;
			const file = open(path, index, joining);
			if (!file) continue;
			joining.use(['paths', index]);
			found.set(path, { file, pattern: index, tag: tagIndex(file, joining) });
		}
	}
	const order = (a: Found, b: Found) => a.tag - b.tag || a.pattern - b.pattern || (a.file.path < b.file.path ? -1 : 1);
	return [...found.values()].sort(order).map(({ file }) => file);
}

/** Lists the absolute paths that a pattern matches, sorted. A pattern has one `*` at the most, in the name of the file. */
function matches(pattern: string, index: number, joining: Joining): string[] {
	const full = resolve(dirname(joining.origin([]).file.path), pattern);
	if (!pattern.includes('*')) return [full];
	const folder = dirname(full);
	const [start = '', end = ''] = basename(full).split('*');
	joining.folders.push(folder);
	try {
		return readdirSync(folder)
			.filter((name) => name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end))
			.sort()
			.map((name) => resolve(folder, name));
	} catch (error) {
		reportUnreadable(pattern, index, error, joining);
		return [];
	}
}

function open(path: string, index: number, joining: Joining): SourceFile | undefined {
	try {
		return joining.sources.open(path);
	} catch (error) {
		if (error instanceof SpecError) throw error;
		reportUnreadable(basename(path), index, error, joining);
		return undefined;
	}
}

function reportUnreadable(name: string, index: number, error: unknown, joining: Joining): void {
	joining.use(['paths', index]); // One report is enough.
	joining.report(joining.origin(['paths', index]), {
		rule: 'policy-paths',
		message: `"${name}" cannot be read: ${reason(error)}`,
		fix: 'Correct the name; it is relative to the policy.',
	});
}

function tagIndex(file: SourceFile, joining: Joining): number {
	const tags = valueAt(joining.sources.root.data, ['tags']);
	const names = Array.isArray(tags) ? tags.map((tag: unknown) => valueAt(tag, ['name'])) : [];
	const index = names.indexOf(firstTag(file.data));
	return index < 0 ? names.length : index;
}

function firstTag(pathItems: unknown): unknown {
	for (const pathItem of isObject(pathItems) ? Object.values(pathItems) : []) {
		for (const method of HTTP_METHODS) {
			const tag = valueAt(pathItem, [method, 'tags', 0]);
			if (tag !== undefined) return tag;
		}
	}
	return undefined;
}
