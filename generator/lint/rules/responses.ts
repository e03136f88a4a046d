import type { Response } from '../../contract/document.ts';
import { describe, operationsOf, resolveReference, successResponse } from '../../spec/operations.ts';
import type { Rule } from '../rule.ts';

/**
 * Every operation has a success answer and describes its body (204 and 205 have none).
 * @see https://spec.openapis.org/oas/v3.1.1.html#responses-object
 */
export const responses: Rule = {
	applies: 'all',
	check(spec, report) {
		for (const located of operationsOf(spec.document)) {
			const { operation, at } = located;
			const success = successResponse(operation);
			if (!success) {
				report({
					rule: 'no-2xx',
					at: [...at, 'responses'],
					message: `${describe(located)} documents no success answer.`,
					fix: 'Add a 2xx response with its schema; until then 200 without a known body is assumed.',
					repair: { changes: [{ kind: 'set', at: [...at, 'responses', '200'], value: { description: 'Success' } }], makeshift: true },
				});
				continue;
			}
			const response = resolveReference<Response>(spec.document, operation.responses?.[success.status]);
			const media = Object.values(response?.content ?? {});
			if (/^20[45]$/.test(success.status) || media.some((item) => item.schema)) continue;
			report({
				rule: 'no-2xx-schema',
				at: [...at, 'responses', success.status],
				message: `${describe(located)} does not say what its ${success.status} answer holds.`,
				fix: 'Add content with a schema; until then anything is taken for an answer.',
			});
		}
	},
};
