import { describe, operationsOf, parametersOf, resolvedPath, templateNames } from '../../spec/operations.ts';
import type { Rule } from '../rule.ts';

/**
 * The names in the braces of a path are those of its path parameters, and each of these is required.
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-templating
 */
export const pathParameters: Rule = {
	applies: 'all',
	check(spec, report) {
		for (const located of operationsOf(spec.document)) {
			const { operation, at, path } = located;
			const names = templateNames(path);
			const declared = parametersOf(spec.document, located).filter(({ parameter }) => parameter.in === 'path');
			// If a parameter with an unknown name is declared, a missing one is most likely that one, misspelt.
			const isSlip = declared.some(({ parameter }) => !names.includes(parameter.name));
			for (const name of names) {
				if (declared.some(({ parameter }) => parameter.name === name)) continue;
				report({
					rule: 'path-parameter-undeclared',
					at,
					message: `${describe(located)} does not declare its path parameter "${name}".`,
					fix: `Add a parameter {name: ${name}, in: path, required: true, schema: {type: string}}.`,
					repair: {
						changes: [
							{
								kind: 'insert',
								at: [...at, 'parameters', operation.parameters?.length ?? 0],
								value: { name, in: 'path', required: true, schema: { type: 'string' } },
							},
						],
						...(isSlip ? { makeshift: true } : {}),
					},
				});
			}
			// Removal starts at the end, as it moves the items that follow.
			for (const { parameter, at: place } of [...declared].reverse()) {
				if (!names.includes(parameter.name)) {
					report({
						rule: 'path-parameter-unknown',
						at: place,
						message: `${describe(located)} declares a path parameter "${parameter.name}" that its path does not have.`,
						fix: `Put {${parameter.name}} into the path, or remove the parameter.`,
						repair: { changes: [{ kind: 'remove', at: place }], makeshift: true },
					});
				} else if (parameter.required !== true) {
					report({
						rule: 'path-parameter-optional',
						at: place,
						message: `The path parameter "${parameter.name}" of ${describe(located)} is not marked as required.`,
						fix: 'Add "required: true": a path without it is another path.',
						repair: { changes: [{ kind: 'set', at: [...resolvedPath(spec.document, place), 'required'], value: true }] },
					});
				}
			}
		}
	},
};
