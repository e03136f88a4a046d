import { describe, operationsOf, parametersOf, templateNames } from '../../spec/operations.ts';
import type { Rule } from '../rule.ts';

/** The names in a path's braces and the declared path parameters are the same, and those are required. */
export const pathParameters: Rule = {
	applies: 'all',
	check(spec, report) {
		for (const located of operationsOf(spec.document)) {
			const { operation, at, path } = located;
			const names = templateNames(path);
			const declared = parametersOf(spec.document, located).filter(({ parameter }) => parameter.in === 'path');
			for (const name of names) {
				if (declared.some(({ parameter }) => parameter.name === name)) continue;
				report({
					rule: 'path-parameter-undeclared',
					at,
					message: `${describe(located)} does not declare its path parameter "${name}".`,
					fix: `Add a parameter {name: ${name}, in: path, required: true, schema: {type: string}}.`,
					repair: () => {
						operation.parameters = [...(operation.parameters ?? []), { name, in: 'path', required: true, schema: { type: 'string' } }];
					},
				});
			}
			for (const { parameter, at: place } of declared) {
				if (!names.includes(parameter.name)) {
					report({
						rule: 'path-parameter-unknown',
						at: place,
						message: `${describe(located)} declares a path parameter "${parameter.name}" that its path does not have.`,
						fix: `Put {${parameter.name}} into the path, or remove the parameter.`,
						repair: () => {
							operation.parameters = (operation.parameters ?? []).filter((item) => item !== parameter);
						},
					});
				} else if (parameter.required !== true) {
					report({
						rule: 'path-parameter-optional',
						at: place,
						message: `The path parameter "${parameter.name}" of ${describe(located)} is not marked as required.`,
						fix: 'Add "required: true": a path without it is another path.',
						repair: () => {
							parameter.required = true;
						},
					});
				}
			}
		}
	},
};
