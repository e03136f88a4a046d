import type { Field, InputField } from './catalog.ts';

/**
 * Makes a field of which only the name is known: optional text.
 * @param known properties that are known beside the name.
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

/** Makes an input of which only name and place are known: optional text. */
export function blankInput(name: string, place: InputField['in'], known: Partial<InputField> = {}): InputField {
	return { ...asInput(blankField(name), place), ...known };
}

/** Makes an input of a field: people enter it, and it has no dropdown. */
export function asInput(field: Field, place: InputField['in']): InputField {
	return { ...field, in: place, choices: null, connection: null, paging: false, customFields: false };
}
