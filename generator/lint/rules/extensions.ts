import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { packageRoot } from '../../packageRoot.ts';
import type { Path } from '../../spec/pointer.ts';
import { walk } from '../../spec/structure.ts';
import type { Report, Rule } from '../rule.ts';

/** Our extensions hold what their schemas in `spec/extensions/` allow: a misspelt key is an error, not a silence. */
export const extensions: Rule = {
	applies: 'ours',
	check(spec, report) {
		const validators = new Map<string, ValidateFunction>();
		const check = (name: string, value: unknown, at: Path) => {
			let validate = validators.get(name);
			if (!validate) {
				const schema = JSON.parse(readFileSync(join(packageRoot, 'spec/extensions', `${name}.schema.json`), 'utf8')) as object;
				validate = new Ajv2020({ strict: false, allErrors: true, verbose: true }).compile(schema);
				validators.set(name, validate);
			}
			if (!validate(value)) complain(name, validate, at, report);
		};
		if (spec.document['x-resources']) check('x-resources', spec.document['x-resources'], ['x-resources']);
		walk(spec.document, (value, kind, path) => {
			if (kind === 'operation' && 'x-connector' in value) check('x-connector', value['x-connector'], [...path, 'x-connector']);
			if ((kind === 'schema' || kind === 'parameter') && 'x-field' in value) check('x-field', value['x-field'], [...path, 'x-field']);
		});
	},
};

function complain(name: string, validate: ValidateFunction, at: Path, report: Report): void {
	for (const error of validate.errors ?? []) {
		// The branches of a oneOf say more than the oneOf itself.
		if (error.keyword === 'oneOf') continue;
		const inside = error.instancePath
			.split('/')
			.slice(1)
			.map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
		if (error.keyword === 'additionalProperties') {
			const key = String(error.params.additionalProperty);
			const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
			report({
				rule: 'extension-key-unknown',
				at: [...at, ...inside, key],
				message: `${name} has no key "${[...inside, key].join('.')}".`,
				fix: known.length > 0 ? `Known keys here: ${known.join(', ')}.` : 'Remove it.',
			});
		} else {
			const allowed = error.keyword === 'enum' ? `: ${(error.params.allowedValues as unknown[]).join(', ')}` : '';
			report({
				rule: 'extension-value',
				at: [...at, ...inside],
				message: `${[name, ...inside].join('.')} ${error.message ?? 'is not valid'}${allowed}.`,
				fix: `See spec/extensions/${name}.schema.json.`,
			});
		}
	}
}
