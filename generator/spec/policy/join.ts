import { HTTP_METHODS } from '../../contract/catalog.ts';
import { isObject, type JsonObject } from '../../contract/json.ts';
import { child, type Origin } from '../origin.ts';
import type { SourceSet } from '../sources.ts';
import { type Joined, Joining } from './joined.ts';
import { joinOperation } from './joinOperation.ts';
import { findPathFiles } from './pathFiles.ts';
import { readPolicy } from './policy.ts';

/**
 * Joins the policy into a spec before references are followed: `x-policy` in the root becomes `paths` with the path
 * items that the policy finds, and each operation gets what it does not say itself. A spec without a policy stays
 * unchanged.
 * @throws SpecError when the policy itself is wrong, or a file does not parse.
 */
export function joinPolicy(sources: SourceSet): Joined {
	const found = readPolicy(sources);
	const root = sources.root.data;
	if (!found || !isObject(root)) return { data: root, origins: new WeakMap(), folders: [] };
	const joining = new Joining(found, sources);
	const paths = joining.policy.paths ? findPaths(joining) : undefined;
	const entries = Object.entries(root).flatMap(([key, value]): [string, unknown][] => {
		if (key === 'x-policy') return paths ? [['paths', paths]] : [];
		if (key !== 'paths') return [[key, value]];
		if (paths) reportListedPaths(joining);
		return paths ? [] : [[key, joinPathItems(value, { file: sources.root, path: [key] }, joining)]];
	});
	const { origins, findings, folders } = joining;
	return { data: Object.fromEntries(entries), origins, folders, policy: { findings, unused: joining.unused() } };
}

/** Collects the path items of all files. */
function findPaths(joining: Joining): object {
	const holders = new Map<string, string>();
	const entries: [string, unknown][] = [];
	for (const file of findPathFiles(joining)) {
		for (const [path, item] of isObject(file.data) ? Object.entries(file.data) : []) {
			const origin: Origin = { file, path: [path] };
			const holder = holders.get(path);
			if (!path.startsWith('/')) reportNoPath(path, origin, joining);
			else if (holder !== undefined) reportTwice(path, holder, origin, joining);
			else {
				holders.set(path, file.path);
				entries.push([path, joinPathItem(path, item, origin, joining)]);
			}
		}
	}
	return joining.plant(Object.fromEntries(entries), { file: joining.sources.root, path: ['x-policy'] });
}

/** Joins the path items that the root itself lists, as the policy finds none. */
function joinPathItems(items: unknown, origin: Origin, joining: Joining): unknown {
	if (!isObject(items)) return items;
	const entries = Object.entries(items).map(([path, item]) => {
		const target = joining.resolve(item, child(origin, path));
		return [path, target ? joinPathItem(path, target.value, target.origin, joining) : item];
	});
	return joining.plant(Object.fromEntries(entries), origin);
}

function joinPathItem(path: string, item: unknown, origin: Origin, joining: Joining): unknown {
	if (!isObject(item) || '$ref' in item) return item;
	const entries = Object.entries(item).map(([key, value]): [string, unknown] => {
		const isOperation = HTTP_METHODS.some((method) => method === key) && isObject(value);
		return [
			key,
			isOperation
				? joinOperation(value as JsonObject, { path, pathItem: item, above: origin, origin: child(origin, key) }, joining)
				: value,
		];
	});
	return joining.plant(Object.fromEntries(entries), origin);
}

function reportListedPaths(joining: Joining): void {
	joining.report(
		{ file: joining.sources.root, path: ['paths'] },
		{
			rule: 'policy-paths',
			message: 'The policy finds the paths; those that are listed here are not read.',
			fix: 'Move them to a file that the policy finds, and remove "paths".',
		},
	);
}

function reportNoPath(path: string, origin: Origin, joining: Joining): void {
	joining.report(origin, {
		rule: 'policy-paths',
		message: `"${path}" is no path: it does not start with a slash.`,
		fix: 'A file of paths holds path items alone. Correct the path, or move what stands here.',
	});
}

function reportTwice(path: string, holder: string, origin: Origin, joining: Joining): void {
	joining.report(origin, {
		rule: 'policy-paths',
		message: `The path "${path}" stands in ${holder === origin.file.path ? 'this file' : 'another file'} already.`,
		fix: 'Put all operations of a path into one path item.',
	});
}
