import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { packageRoot } from '../packageRoot.ts';
import type { Path } from './pointer.ts';

/** A violation of the schema of one of our extensions. */
export interface Violation {
	rule: 'extension-key-unknown' | 'extension-value';
	/** Path in the extension. */
	at: Path;
	message: string;
	fix: string;
}

const validators = new Map<string, ValidateFunction>();

/**
 * Checks an extension of ours against its schema in `spec/extensions/`: a misspelt key is an error, and not ignored.
 * @param name name of the extension and of its schema: `x-connector`.
 * @see https://spec.openapis.org/oas/v3.1.1.html#specification-extensions
 */
export function violations(name: string, value: unknown): Violation[] {
	const validate = validatorOf(name);
	if (validate(value)) return [];
	// Errors inside these tell more than the errors of these themselves.
	const outer = ['oneOf', 'propertyNames'];
	return (validate.errors ?? []).filter((error) => !outer.includes(error.keyword)).map((error) => violation(name, error));
}

function validatorOf(name: string): ValidateFunction {
	let validate = validators.get(name);
	if (!validate) {
		const schema = JSON.parse(readFileSync(join(packageRoot, 'spec/extensions', `${name}.schema.json`), 'utf8')) as object;
		validate = new Ajv2020({ strict: false, allErrors: true, verbose: true }).compile(schema);
		validators.set(name, validate);
	}
	return validate;
}

function violation(name: string, error: ErrorObject): Violation {
	const inside = error.instancePath
		.split('/')
		.slice(1)
		.map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
	if (error.keyword === 'additionalProperties') {
		const key = String(error.params.additionalProperty);
		const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
		return {
			rule: 'extension-key-unknown',
			at: [...inside, key],
			message: `${name} has no key "${[...inside, key].join('.')}".`,
			fix: known.length > 0 ? `Known keys here: ${known.join(', ')}.` : 'Remove it.',
		};
	}
	if (error.propertyName !== undefined) inside.push(error.propertyName);
	const allowed = error.keyword === 'enum' ? `: ${(error.params.allowedValues as unknown[]).join(', ')}` : '';
	return {
		rule: 'extension-value',
		at: inside,
		message: `${[name, ...inside].join('.')} ${error.message ?? 'is not valid'}${allowed}.`,
		fix: `See spec/extensions/${name}.schema.json.`,
	};
}
