import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entryKey, inferTitle } from '../../catalog/entries.ts';
import type { OperationObject } from '../../contract/document.ts';
import { isObject } from '../../contract/json.ts';
import type { SpecDocument } from '../../spec/load.ts';
import { operationsOf } from '../../spec/operations.ts';
import { readSourceFile, type SourceFile } from '../../spec/sourceFile.ts';
import { camelCase } from '../../words/case.ts';
import type { Report, Rule } from '../rule.ts';

/**
 * Functions of the clients and keys of the connectors keep their names, because people build on them. They follow from
 * operation ids and entry keys, so `published-names.yaml` beside the root file locks these two lists.
 */
export const publishedNames: Rule = {
	applies: 'ours',
	check(spec, report) {
		const file = join(dirname(spec.file), 'published-names.yaml');
		if (!existsSync(file)) return;
		const source = readSourceFile(file);
		const { operations, entries } = namesOf(spec);
		compare('operations', operations, source, report);
		compare('entries', entries, source, report);
	},
};

function namesOf(spec: SpecDocument): { operations: Set<string>; entries: Set<string> } {
	const operations = new Set<string>();
	const entries = new Set<string>();
	for (const { operation } of operationsOf(spec.document)) {
		if (typeof operation.operationId !== 'string') continue;
		operations.add(operation.operationId);
		for (const entry of operation['x-connector']?.entries ?? inferredEntries(operation)) {
			if (typeof entry?.title === 'string') entries.add(entry.key ?? entryKey(entry.title));
		}
	}
	return { operations, entries };
}

/**
 * Lists the entries of an operation that declares none; there are none while its summary is missing, as the summary
 * makes the name.
 */
function inferredEntries({ summary, operationId }: OperationObject): { title: string; key?: string }[] {
	return typeof summary === 'string' && operationId !== undefined ? [{ title: inferTitle(summary, operationId) }] : [];
}

function compare(list: 'operations' | 'entries', now: ReadonlySet<string>, source: SourceFile, report: Report): void {
	const listed = isObject(source.data) ? source.data[list] : undefined;
	const before = Array.isArray(listed) ? listed.map(String) : [];
	const gone = before.filter((name) => !now.has(name));
	for (const name of gone) {
		report({
			rule: 'published-name-gone',
			at: [list, before.indexOf(name)],
			source,
			message: `The published name "${name}" (${list}) is gone or changed: what partners built on it would break.`,
			fix: 'Bring the name back; only a new major version may drop it from this list.',
		});
	}
	const fresh = [...now].filter((name) => !before.includes(name)).sort();
	if (fresh.length === 0) return;
	// If a name is gone, a new one is most likely a slip; and a name that another rule refuses is about to change.
	const sure = gone.length > 0 ? [] : fresh.filter((name) => list === 'entries' || name === camelCase(name));
	report({
		rule: 'published-name-new',
		at: [list],
		source,
		message: `New names are not listed yet under ${list}: ${fresh.join(', ')}.`,
		fix: `Add them${sure.length === fresh.length ? ' (lint --fix does)' : ''}, once you are sure of them: from then on they are locked.`,
		repair: { changes: sure.map((name) => ({ kind: 'insert', at: [list, placeOf(name, before)], value: name })) },
	});
}

/** Finds the index at which a name keeps a sorted list sorted. */
function placeOf(name: string, sorted: readonly string[]): number {
	const index = sorted.findIndex((other) => other > name);
	return index < 0 ? sorted.length : index;
}
