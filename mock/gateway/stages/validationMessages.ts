import type { ErrorObject } from 'ajv/dist/2020.js';

const ARTICLES: Record<string, string> = {
	string: 'a string',
	number: 'a number',
	integer: 'an integer number',
	boolean: 'a boolean value',
	object: 'an object',
	array: 'an array',
	null: 'null',
};

const FORMATS: Record<string, string> = {
	email: 'an email',
	'date-time': 'a valid ISO 8601 date string',
	date: 'a valid ISO 8601 date string',
	uri: 'a URL address',
	uuid: 'a UUID',
};

/** Words of the joining keywords, which say nothing that their branches do not say better. */
const JOINING = new Set(['anyOf', 'oneOf', 'allOf', 'if', 'not']);

/**
 * Complaints in the style of the library behind the live API: `email must be an email`.
 * @param skip leading segments of the path that are not part of a field's name.
 */
export function messagesFor(errors: ErrorObject[], skip: number): string[] {
	const speaking = errors.filter((error) => !JOINING.has(error.keyword));
	const messages = (speaking.length > 0 ? speaking : errors).map((error) => messageFor(error, skip));
	return [...new Set(messages)];
}

function messageFor(error: ErrorObject, skip: number): string {
	const path = error.instancePath.split('/').slice(1 + skip);
	const name = path.join('.') || 'body';
	const inside = (property: unknown) => [...path, String(property)].join('.');
	const { params } = error;
	switch (error.keyword) {
		case 'required':
			return `${inside(params.missingProperty)} should not be empty`;
		case 'additionalProperties':
			return `property ${inside(params.additionalProperty)} should not exist`;
		case 'type': {
			const types = (Array.isArray(params.type) ? params.type : [params.type]).filter((type: string) => type !== 'null');
			return `${name} must be ${types.map((type: string) => ARTICLES[type] ?? type).join(' or ')}`;
		}
		case 'format':
			return `${name} must be ${FORMATS[params.format as string] ?? `a valid ${params.format}`}`;
		case 'enum':
			return `${name} must be one of the following values: ${(params.allowedValues as unknown[]).join(', ')}`;
		case 'const':
			return `${name} must be ${JSON.stringify(params.allowedValue)}`;
		case 'minLength':
			return params.limit === 1 ? `${name} should not be empty` : `${name} must be longer than or equal to ${params.limit} characters`;
		case 'maxLength':
			return `${name} must be shorter than or equal to ${params.limit} characters`;
		case 'minimum':
			return `${name} must not be less than ${params.limit}`;
		case 'maximum':
			return `${name} must not be greater than ${params.limit}`;
		case 'minItems':
			return `${name} must contain at least ${params.limit} elements`;
		case 'maxItems':
			return `${name} must contain no more than ${params.limit} elements`;
		case 'pattern':
			return `${name} must match ${params.pattern} regular expression`;
		default:
			return `${name} ${error.message ?? 'is not valid'}`;
	}
}
