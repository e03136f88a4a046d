import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entryKey } from '../../catalog/entries.ts';
import { operationsOf } from '../../spec/operations.ts';
import { readSourceFile } from '../../spec/sourceFile.ts';
import type { Rule } from '../rule.ts';

/**
 * Names that people build on: function names of the clients, keys of the connectors. All of them follow
 * from operation ids and entry keys, so these two lists, in `published-names.yaml` beside the root file,
 * lock them.
 */
export const publishedNames: Rule = {
	applies: 'ours',
	check(spec, report) {
		const file = join(dirname(spec.file), 'published-names.yaml');
		if (!existsSync(file)) return;
		const source = readSourceFile(file);
		const locked = source.data as { operations?: string[]; entries?: string[] } | null;
		const operations = new Set<string>();
		const entries = new Set<string>();
		for (const { operation } of operationsOf(spec.document)) {
			operations.add(operation.operationId ?? '');
			for (const entry of operation['x-connector']?.entries ?? []) {
				if (typeof entry?.title === 'string') entries.add(entry.key ?? entryKey(entry.title));
			}
		}
		const compare = (list: 'operations' | 'entries', now: Set<string>) => {
			const before = new Set(locked?.[list] ?? []);
			const gone = [...before].filter((name) => !now.has(name)).sort();
			const fresh = [...now].filter((name) => !before.has(name)).sort();
			for (const name of gone) {
				report({
					rule: 'published-name-gone',
					at: [],
					file,
					message: `The published name "${name}" (${list}) is gone or changed: what partners built on it would break.`,
					fix: 'Bring the name back; only a new major version may drop it from this list.',
				});
			}
			if (fresh.length > 0) {
				report({
					rule: 'published-name-new',
					at: [],
					file,
					message: `New names are not listed yet under ${list}: ${fresh.join(', ')}.`,
					fix: 'Add them, once you are sure of them: from then on they are locked.',
				});
			}
		};
		compare('operations', operations);
		compare('entries', entries);
	},
};
