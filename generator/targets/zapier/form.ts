import type { LinesInput, SlotsInput, ValueInput } from '../../../templates/zapier/runtime/operation.ts';
import type { Choices, Field } from '../../contract/catalog.ts';
import { choiceLabel, helpText } from './copy.ts';

/** A field of the form in the Zap editor, in the form of Zapier's schema. */
export interface FormField {
	key: string;
	label?: string;
	type?: 'string' | 'text' | 'integer' | 'number' | 'boolean' | 'datetime' | 'file' | 'json' | 'copy';
	required?: boolean;
	list?: boolean;
	/** Source of a dropdown; it becomes `dynamic` once the hidden triggers have keys. */
	source?: Choices;
	dynamic?: string;
	search?: string;
	dependsOn?: string[];
	choices?: { value: string; sample: string; label: string }[];
	helpText?: string;
	children?: FormField[];
}

/** Makes a field for one value, or for several of a kind. */
export function valueField(input: Omit<ValueInput, 'in'>, field: Field, choices: Choices | null): FormField {
	const help = helpText(field.description, input.label) ?? (input.type === 'json' ? 'As JSON.' : null);
	const values = (field.type === 'array' ? field.items?.enum : field.enum) ?? null;
	return {
		key: input.key,
		label: input.label,
		type: formType(input, field),
		required: input.required === true,
		...(input.list ? { list: true } : {}),
		...(choices ? { source: choices } : values && input.type !== 'boolean' ? { choices: enumChoices(values) } : {}),
		...(help === null ? {} : { helpText: help }),
	};
}

/** Makes line items: a group of fields, of which people fill in as many rows as they like. */
export function lineField(input: LinesInput, children: FormField[]): FormField {
	const required = input.required === true;
	// A required column must not require a line; the runtime checks the lines that there are.
	return {
		key: input.key,
		label: input.label,
		required,
		children: children.map((child) => ({ ...child, required: required && child.required === true })),
	};
}

/** Makes pairs of key and value for custom fields; the key has a dropdown if the document declares one. */
export function slotFields({ key, count }: SlotsInput, choices: Choices | null): FormField[] {
	return Array.from({ length: count }, (_, index): FormField[] => {
		const number = index + 1;
		return [
			{
				key: `${key}_${number}_key`,
				label: `Custom Field ${number} Key`,
				type: 'string',
				required: false,
				...(choices ? { source: choices } : {}),
				...(number === 1 ? { helpText: 'The key of a custom field, such as `contact.preferred_dentist`, or its id.' } : {}),
			},
			{ key: `${key}_${number}_value`, label: `Custom Field ${number} Value`, type: 'string', required: false },
		];
	}).flat();
}

function formType({ type }: Omit<ValueInput, 'in'>, field: Field): NonNullable<FormField['type']> {
	switch (type) {
		case 'integer':
		case 'number':
		case 'boolean':
		case 'file':
		case 'json':
			return type;
		case 'date':
		case 'date-time':
		case 'epoch-milliseconds':
		case 'epoch-seconds':
			return 'datetime';
		default:
			return isLongText(field) ? 'text' : 'string';
	}
}

/** Tells whether a text is written in paragraphs, and so needs a field of several lines. */
function isLongText({ type, format, enum: values, name }: Field): boolean {
	return type === 'string' && format === null && values === null && /^(body|message|description|notes?|html|content|text)$/i.test(name);
}

function enumChoices(values: readonly (string | number | boolean)[]): { value: string; sample: string; label: string }[] {
	const texts = [...new Set(values.map(String))].filter((text) => text !== '');
	return texts.map((text) => ({ value: text, sample: text, label: choiceLabel(text) }));
}
