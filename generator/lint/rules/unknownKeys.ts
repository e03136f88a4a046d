import { type Kind, walk } from '../../spec/structure.ts';
import type { Rule } from '../rule.ts';

/** Keys that OpenAPI 3.1 gives the objects of an operation. @see https://spec.openapis.org/oas/v3.1.1.html#schema-0 */
const KEYS: Partial<Record<Kind, string>> = {
	pathItem: '$ref summary description servers parameters get put post delete options head patch trace',
	operation: 'tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated security servers',
	parameter: 'name in description required deprecated allowEmptyValue style explode allowReserved schema example examples content',
	requestBody: 'description content required',
	response: 'description headers content links',
	header: 'description required deprecated style explode schema example examples content',
	mediaType: 'schema example examples encoding',
};

/** Keys of our short form of an operation. */
const SHORT: Partial<Record<Kind, string>> = {
	operation: 'scopes access',
	requestBody: 'schema example examples',
	response: 'schema example examples',
};

/**
 * An operation of ours has no unknown key: a misspelt one is an error, and not ignored. Keys of schemas and extensions
 * have rules of their own.
 */
export const unknownKeys: Rule = {
	applies: 'ours',
	check(spec, report) {
		walk(spec.document, (value, kind, path) => {
			const known = KEYS[kind]?.split(' ');
			if (!known || '$ref' in value) return;
			for (const key of Object.keys(value)) {
				if (known.includes(key) || key.startsWith('x-')) continue;
				const short = spec.policy ? (SHORT[kind]?.split(' ') ?? []) : [];
				report({
					rule: 'key-unknown',
					at: [...path, key],
					message: `"${key}" is no key of ${NOUNS[kind] ?? 'this object'}.`,
					fix: `Known keys here: ${[...known, ...short].join(', ')}.`,
				});
			}
		});
	},
};

const NOUNS: Partial<Record<Kind, string>> = {
	pathItem: 'a path',
	operation: 'an operation',
	parameter: 'a parameter',
	requestBody: 'a request body',
	response: 'an answer',
	header: 'a header',
	mediaType: 'a media type',
};
