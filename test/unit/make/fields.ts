import type { Field, InputField } from '../../../generator/contract/catalog.ts';

/** A field of a response. */
export function field(name: string, over: Partial<Field> = {}): Field {
	return {
		name,
		label: name.charAt(0).toUpperCase() + name.slice(1).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
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
		...over,
	};
}

/** An input of a request. */
export function input(name: string, place: InputField['in'], over: Partial<InputField> = {}): InputField {
	return {
		...field(name),
		in: place,
		choices: null,
		connection: null,
		paging: false,
		customFields: false,
		required: place === 'path',
		...over,
	};
}
