import type { Resource, UniqueKey } from '../../generator/contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../generator/contract/json.ts';
import { badRequest } from '../http/apiError.ts';
import type { StoredRecord } from '../state/store/store.ts';
import { isVisible } from './address.ts';
import type { Session } from './session.ts';

/**
 * Refuses a second record with what only one may have.
 * @throws ApiError 400 in the words of the key.
 */
export function refuseTaken(resource: Resource, record: StoredRecord, session: Session): void {
	const key = takenKey(resource, record, session, record[resource.idField]);
	if (key) throw badRequest(key.refusal.replaceAll(/\{(\w+)\}/g, (_, field: string) => String(record[field])));
}

/**
 * The unique key of a resource whose values another record has; undefined where all can be had.
 * @param wanted the values. A key of which it has not all is passed over.
 * @param self id of the record that may have them.
 */
export function takenKey(
	{ key, idField, unique = [] }: Resource,
	wanted: JsonObject,
	session: Session,
	self: JsonValue | undefined,
): UniqueKey | undefined {
	return unique.find(({ fields, everywhere, ignoreCase }) => {
		const form = (value: JsonValue | undefined) => (ignoreCase && typeof value === 'string' ? value.toLowerCase() : value);
		const values = fields.map((field) => form(wanted[field]));
		if (values.some(isBlank)) return false;
		const records = everywhere ? session.store.all(key) : session.store.by(key, 'locationId', wanted.locationId ?? session.locationId);
		for (const record of records) {
			if (record[idField] !== self && fields.every((field, index) => form(record[field]) === values[index])) return true;
		}
		return false;
	});
}

/** A record that agrees with what a request says, and the fields in which it does. */
export interface Match {
	record: StoredRecord;
	fields: readonly string[];
}

/**
 * Finds the record of the sub-account that agrees with all fields of a set: the first set that is given whole and finds one.
 * @param exceptId record that does not count: the one that is being changed.
 */
export function findMatch(
	resource: Resource,
	sets: readonly (readonly string[])[],
	wanted: JsonObject,
	session: Session,
	exceptId?: string,
): Match | undefined {
	const { key } = resource;
	for (const fields of sets) {
		const values = fields.map((field) => wanted[field]);
		if (values.some(isBlank)) continue;
		const [first = ''] = fields;
		const isNamed = first === resource.idField;
		const candidates = isNamed ? [session.store.get(key, String(values[0])) ?? {}] : session.store.by(key, first, values[0] ?? null);
		const fits = (one: StoredRecord) =>
			fields.every((field, index) => one[field] === values[index]) && isVisible(resource, one, session.context);
		const record = candidates.find((one) => one[resource.idField] !== exceptId && fits(one));
		if (record) return { record, fields };
	}
	return undefined;
}

function isBlank(value: JsonValue | undefined): boolean {
	return value === undefined || value === null || value === '';
}
