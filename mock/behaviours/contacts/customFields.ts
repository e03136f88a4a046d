import type { JsonObject, JsonValue } from '../../../generator/catalog/types.ts';
import type { Store } from '../../types.ts';
import { isObject, textOf } from '../values.ts';

/**
 * The custom-field values of a contact after a write: given by id or key, as `field_value` or `value`, they
 * are stored as `{id, value}`. Null or an empty text clears a value, fields that are not named keep theirs,
 * and a key that no field of the sub-account has is ignored.
 */
export function customFieldValues(current: JsonValue | undefined, input: JsonValue, locationId: string, store: Store): JsonValue[] {
	const values = new Map<string, JsonValue>();
	for (const item of valuesIn(current)) values.set(String(item.id), item.value ?? null);
	for (const item of valuesIn(input)) {
		const id = textOf(item.id) ?? fieldId(textOf(item.key), locationId, store);
		if (id === undefined) continue;
		const value = item.field_value === undefined ? (item.value ?? null) : item.field_value;
		if (value === null || value === '') values.delete(id);
		else values.set(id, value);
	}
	return Array.from(values, ([id, value]) => ({ id, value }));
}

function valuesIn(list: JsonValue | undefined): JsonObject[] {
	return Array.isArray(list) ? list.filter(isObject) : [];
}

/** Keys are written with or without the `contact.` in front. */
function fieldId(key: string | undefined, locationId: string, store: Store): string | undefined {
	if (key === undefined) return undefined;
	const wanted = withPrefix(key);
	const field = store.by('customField', 'locationId', locationId).find((candidate) => withPrefix(String(candidate.fieldKey)) === wanted);
	return textOf(field?.id);
}

function withPrefix(key: string): string {
	return key.startsWith('contact.') ? key : `contact.${key}`;
}
