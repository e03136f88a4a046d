import { violations } from '../../spec/extensionSchema.ts';
import type { Path } from '../../spec/pointer.ts';
import { walk } from '../../spec/structure.ts';
import type { Rule } from '../rule.ts';

/**
 * Our extensions hold what their schemas in `spec/extensions/` allow: a misspelt key is an error, and not ignored.
 * @see https://spec.openapis.org/oas/v3.1.1.html#specification-extensions
 */
export const extensions: Rule = {
	applies: 'ours',
	check(spec, report) {
		const check = (name: string, value: unknown, at: Path) => {
			for (const violation of violations(name, value)) report({ ...violation, at: [...at, ...violation.at] });
		};
		if (spec.document['x-resources']) check('x-resources', spec.document['x-resources'], ['x-resources']);
		walk(spec.document, (value, kind, path) => {
			if (kind === 'operation' && 'x-connector' in value) check('x-connector', value['x-connector'], [...path, 'x-connector']);
			if ((kind === 'schema' || kind === 'parameter') && 'x-field' in value) check('x-field', value['x-field'], [...path, 'x-field']);
		});
	},
};
