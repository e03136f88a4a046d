import { Ajv2020 } from 'ajv/dist/2020.js';
import type { JsonObject } from '../../generator/contract/json.ts';
import { lazy } from './lazy.ts';

/**
 * Makes a check of a value that a person wrote, against a JSON schema. The schema is compiled when the first value comes.
 * @param schema its `description`s say what a value must be, in words that follow the field's name.
 * @returns what is wrong with a value, in one sentence without a full stop; null when nothing is.
 */
export function createShapeCheck(schema: JsonObject): (value: unknown) => string | null {
	const compiled = lazy(() => new Ajv2020({ strict: false, verbose: true }).compile(schema));
	return (value) => {
		const check = compiled();
		if (check(value)) return null;
		const [error] = check.errors ?? [];
		if (!error) return 'it has another shape';
		const { keyword, params, instancePath, parentSchema, message } = error;
		const field = instancePath.slice(1).replaceAll('/', '.');
		const inside = (name: unknown) => (field === '' ? String(name) : `${field}.${name}`);
		if (keyword === 'additionalProperties') {
			const known = Object.keys((parentSchema?.properties ?? {}) as object);
			return `"${inside(params.additionalProperty)}" is not known; there is ${known.join(', ')}`;
		}
		if (keyword === 'required') {
			const properties = (parentSchema?.properties ?? {}) as Record<string, { description?: string } | undefined>;
			const name = String(params.missingProperty);
			return `${inside(name)} ${properties[name]?.description ?? 'must be there'}`;
		}
		const says = (parentSchema as { description?: string } | undefined)?.description ?? message ?? 'has another shape';
		return field === '' ? says : `${field} ${says}`;
	};
}
