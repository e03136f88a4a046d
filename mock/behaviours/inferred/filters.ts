import type { InputField, Operation } from '../../../generator/contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../../generator/contract/json.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { holdsText } from '../../state/values.ts';
import { isSame } from './place.ts';

/** Whether a record is one of those that the inputs of a request ask for. */
export type Filter = (record: StoredRecord, inputs: JsonObject) => boolean;

/** Inputs that look for a text anywhere in a record. */
const FREE_TEXT = /^(q|query|search|search_?(term|text|query|string)|keyword|term)$/i;

/**
 * What the inputs of a list ask of its records: those that are named like a field are to equal it, a free text is to be
 * in one of the fields. Other inputs ask for nothing that can be known.
 */
export function filtersOf({ parameters, body, role, response }: Operation): Filter[] {
	const inputs = [...parameters.filter((input) => input.in === 'query'), ...(role === 'search' ? (body?.fields ?? []) : [])];
	return inputs.filter(({ paging }) => !paging).flatMap((input) => filterOf(input, response) ?? []);
}

function filterOf(input: InputField, { fields, idField }: Operation['response']): Filter | null {
	const named = fields.find(({ name }) => name === input.name) ?? fields.find(({ name }) => plain(name) === plain(input.name));
	if (named) return named.type === 'object' ? null : equals(input, named.name);
	if (FREE_TEXT.test(input.name)) return containsText(input.name);
	return idField !== null && plain(input.name) === `${plain(idField)}s` ? equals(input, idField) : null;
}

function equals({ name, default: usual, enum: values }: InputField, field: string): Filter {
	return (record, inputs) => {
		const wanted = inputs[name];
		if (wanted === undefined || wanted === null || wanted === '' || (wanted === 'all' && values?.includes('all'))) return true;
		const value = record[field];
		// What a record does not say is as usual.
		if (value === undefined || value === null) return usual !== null && isSame(usual, wanted);
		const has = Array.isArray(value) ? value : [value];
		return has.some(isComplex) || asList(wanted).some((one) => has.some((item) => isSame(item, one)));
	};
}

function containsText(name: string): Filter {
	return (record, inputs) =>
		Object.values(record).some((value) => typeof value === 'string' && holdsText(value, inputs[name])) || !inputs[name];
}

function asList(value: JsonValue): JsonValue[] {
	return Array.isArray(value) ? value : [value];
}

function isComplex(value: JsonValue): boolean {
	return value !== null && typeof value === 'object';
}

function plain(name: string): string {
	return name.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase();
}
