import { describe, operationsOf } from '../../spec/operations.ts';
import { camelCase } from '../../words/case.ts';
import { firstFree } from '../../words/unique.ts';
import type { Rule } from '../rule.ts';

/**
 * Every operation has an id of its own, in camelCase: functions, modules and files are named after it.
 * @see https://spec.openapis.org/oas/v3.1.1.html#operation-object
 */
export const operationIds: Rule = {
	applies: 'all',
	check(spec, report) {
		const first = new Map<string, string>();
		for (const located of operationsOf(spec.document)) {
			const { operation, at } = located;
			const name = describe(located);
			const fallback = camelCase(`${located.method} ${located.path}`);
			if (typeof operation.operationId !== 'string' || camelCase(operation.operationId) === '') {
				report({
					rule: 'operation-id-missing',
					at,
					message: `${name} has no operationId.`,
					fix: `Add one in camelCase, for example "${fallback}".`,
					repair: { changes: [{ kind: 'set', at: [...at, 'operationId'], value: fallback }], makeshift: true },
				});
				if (spec.ours) continue;
			}
			const id = operation.operationId ?? fallback;
			const camel = camelCase(id);
			if (id !== camel && spec.ours) {
				report({
					rule: 'operation-id-style',
					at: [...at, 'operationId'],
					message: `The operationId "${id}" is not in camelCase.`,
					fix: `Write "${camel}".`,
					repair: { changes: [{ kind: 'set', at: [...at, 'operationId'], value: camel }] },
				});
			}
			// Files are named after ids, and some file systems ignore case.
			const key = camel.toLowerCase();
			const taken = first.get(key);
			operation.operationId = spec.ours ? id : camel;
			if (taken !== undefined) {
				const free = firstFree(camelCase(`${camel} ${located.method} ${located.path}`), (wish) => first.has(wish.toLowerCase()));
				report({
					rule: 'duplicate-operation-id',
					at: [...at, 'operationId'],
					message: `The operationId "${id}" of ${name} is taken by ${taken}.`,
					fix: 'Give each operation an id of its own; ids that differ in case alone collide too.',
					repair: { changes: [{ kind: 'set', at: [...at, 'operationId'], value: free }], makeshift: true },
				});
			}
			first.set((operation.operationId ?? id).toLowerCase(), name);
		}
	},
};
