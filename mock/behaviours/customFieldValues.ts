import type { JsonValue } from '../../generator/contract/json.ts';
import type { Store } from '../state/store/store.ts';
import { objectsOf, textIn, textOf } from '../state/values.ts';

/** How a kind of record has its custom fields. */
export interface CustomFieldStyle {
	/** What the keys of its fields start with: `contact` in `contact.preferred_dentist`. */
	model: string;
	/** Name under which a value is read. */
	valueKey: string;
}

/**
 * The custom-field values of a record after a write: given by id or key, as `field_value` or `value`, they
 * are stored under the id. Null or an empty text clears a value, fields that are not named keep theirs,
 * and a key that no field of the sub-account has is ignored.
 */
export function customFieldValues(
	current: JsonValue | undefined,
	input: JsonValue | undefined,
	locationId: string,
	store: Store,
	{ model, valueKey }: CustomFieldStyle,
): JsonValue[] {
	const values = new Map<string, JsonValue>();
	for (const item of objectsOf(current)) values.set(textIn(item, 'id'), item[valueKey] ?? null);
	for (const item of objectsOf(input)) {
		const id = textOf(item.id) ?? fieldId(textOf(item.key), locationId, store, model);
		if (id === undefined) continue;
		const value = item.field_value === undefined ? (item.value ?? null) : item.field_value;
		if (value === null || value === '') values.delete(id);
		else values.set(id, value);
	}
	return Array.from(values, ([id, value]) => ({ id, [valueKey]: value }));
}

/** Keys are written with or without the model in front. */
function fieldId(key: string | undefined, locationId: string, store: Store, model: string): string | undefined {
	if (key === undefined) return undefined;
	const full = (name: string) => (name.startsWith(`${model}.`) ? name : `${model}.${name}`);
	const field = store.by('customField', 'locationId', locationId).find((one) => full(textIn(one, 'fieldKey')) === full(key));
	return textOf(field?.id);
}
