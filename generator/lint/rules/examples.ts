import type { Example, MediaType, Reference, Schema } from '../../contract/document.ts';
import type { JsonValue } from '../../contract/json.ts';
import { resolveReference } from '../../spec/operations.ts';
import type { Path } from '../../spec/pointer.ts';
import { walk } from '../../spec/structure.ts';
import { validatorOf } from '../../spec/validator.ts';
import type { Rule } from '../rule.ts';

interface Holder {
	schema?: Schema;
	example?: JsonValue;
	examples?: Record<string, Example | Reference>;
}

/**
 * Every example fits its own schema: people copy it, and the mock answers with it.
 * @see https://spec.openapis.org/oas/v3.1.1.html#working-with-examples
 */
export const examples: Rule = {
	applies: 'all',
	check(spec, report) {
		const validator = validatorOf(spec.document);
		const verify = (schemaAt: Path, valueAt: Path, value: JsonValue, removed: Path) => {
			let first: { at: string[]; message: string } | undefined;
			try {
				first = validator.check(schemaAt, value)[0];
			} catch {
				return; // The rule `schemas` has reported it.
			}
			if (!first) return;
			const where = first.at.length > 0 ? `${first.at.join('.')} ` : 'it ';
			report({
				rule: 'example-invalid',
				at: [...valueAt, ...first.at],
				message: `The example does not fit its schema: ${where}${first.message}.`,
				fix: 'Correct the example or the schema.',
				repair: { changes: [{ kind: 'remove', at: removed }], makeshift: true },
			});
		};
		walk(spec.document, (value, kind, path) => {
			if (kind === 'schema') {
				const schema = value as Schema;
				if (schema.example !== undefined) verify(path, [...path, 'example'], schema.example, [...path, 'example']);
			} else if (kind === 'mediaType' || kind === 'parameter' || kind === 'header') {
				const holder = value as Holder & MediaType;
				if (!holder.schema) return;
				const schemaAt = [...path, 'schema'];
				if (holder.example !== undefined) verify(schemaAt, [...path, 'example'], holder.example, [...path, 'example']);
				for (const [name, item] of Object.entries(holder.examples ?? {})) {
					const example = resolveReference<Example>(spec.document, item);
					if (example?.value === undefined) continue;
					const at = [...path, 'examples', name];
					verify(schemaAt, [...at, 'value'], example.value, at);
				}
			}
		});
	},
};
