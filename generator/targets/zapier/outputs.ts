import type { Field } from '../../contract/catalog.ts';
import { capitaliseWords } from '../../words/case.ts';

/** A field of the output of an operation, in the form of Zapier's schema. */
export interface OutputField {
	key: string;
	label: string;
	type?: 'string' | 'integer' | 'number' | 'boolean' | 'datetime' | 'file';
	list?: boolean;
	dict?: boolean;
	children?: OutputField[];
}

/** Makes fields of a record. A field of an object in it is named `object__field`; each object of a list has fields of its own. */
export function outputFields(fields: readonly Field[], prefix = '', parentLabel = ''): OutputField[] {
	return fields.flatMap((field): OutputField[] => {
		const key = `${prefix}${field.name}`;
		const words = `${parentLabel} ${field.label || field.name}`.trim();
		const label = capitaliseWords(words);
		if (field.type === 'object') {
			if (field.fields) return outputFields(field.fields, `${key}__`, words);
			return [{ key, label, dict: true }];
		}
		if (field.type === 'array') return listField(field, key, label);
		const type = outputType(field);
		return type === null ? [] : [{ key, label, type }];
	});
}

function listField({ items }: Field, key: string, label: string): OutputField[] {
	if (!items) return [];
	if (items.type === 'object') {
		const children = (items.fields ?? []).flatMap((child): OutputField[] => {
			const type = outputType(child);
			return type === null ? [] : [{ key: child.name, label: capitaliseWords(child.label || child.name), type }];
		});
		return children.length > 0 ? [{ key, label, children }] : [];
	}
	const type = outputType(items);
	return type === null ? [] : [{ key, label, type, list: true }];
}

/**
 * Chooses the type of a field. A moment is returned as ISO 8601 text; a day without a time of day is no moment and stays
 * text.
 */
export function outputType({ type, date }: Pick<Field, 'type' | 'date'>): NonNullable<OutputField['type']> | null {
	if (date !== null && type !== 'array' && type !== 'object') return date === 'date' ? 'string' : 'datetime';
	switch (type) {
		case 'string':
		case 'integer':
		case 'number':
		case 'boolean':
		case 'file':
			return type;
		default:
			return null;
	}
}
