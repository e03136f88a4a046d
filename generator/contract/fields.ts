import type { Field, InputField } from './catalog.ts';

/**
 * A field of which nothing is known but its name: text that may be left out.
 * @param known what is known beyond that.
 */
export function blankField(name: string, known: Partial<Field> = {}): Field {
	return {
		name,
		label: name,
		description: '',
		type: 'string',
		format: null,
		required: false,
		nullable: false,
		deprecated: false,
		enum: null,
		default: null,
		example: null,
		limits: {},
		date: null,
		items: null,
		fields: null,
		...known,
	};
}

/** The same for an input of a request. */
export function blankInput(name: string, place: InputField['in'], known: Partial<InputField> = {}): InputField {
	return { ...asInput(blankField(name), place), ...known };
}

/** A field as an input that people are asked for, without a dropdown. */
export function asInput(field: Field, place: InputField['in']): InputField {
	return { ...field, in: place, choices: null, connection: null, paging: false, customFields: false };
}
