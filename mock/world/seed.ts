import type { Catalog } from '../../generator/contract/catalog.ts';
import { isObject, type JsonObject, type JsonValue } from '../../generator/contract/json.ts';
import type { World } from '../behaviours/behaviour.ts';
import { CONTACT_DEFAULTS, contactAfter } from '../behaviours/contacts/normalise.ts';
import { ApiError } from '../http/apiError.ts';
import { isoTime } from '../state/clock.ts';
import { readMoment } from '../state/moments.ts';
import type { StoredRecord } from '../state/store/store.ts';
import { textOf } from '../state/values.ts';
import { STORY } from './story/index.ts';

/**
 * Adds records to a world: nothing is removed, and a record with the id of an existing one replaces it.
 *
 * The data is JSON, `{"<resource>": [records]}`, the resource in the singular as the catalog names it
 * (`contact`, `task`, …), a record in the shape in which it is read.
 * A record needs its `id`; a contact also its `locationId`, and gets what is missing: lower-case names, defaults,
 * and the present as its dates. A record that hangs on another names it: a task its `contactId`; of a contact it is in its
 * sub-account.
 * @param data the built-in story when left out.
 * @param idFields of the resources whose id is not called `id`.
 * @throws SeedError that lists everything wrong with the data; then nothing was added.
 */
export function seedWorld(
	world: World,
	data: Readonly<Record<string, JsonValue | readonly JsonObject[]>> = STORY,
	idFields: IdFields = new Map(),
): void {
	const problems: string[] = [];
	const seeds = Object.entries(data).flatMap(([resource, records]) => readRecords(resource, records, idFields, world, problems));
	if (problems.length > 0) throw new SeedError(`The seed data cannot be used:\n- ${problems.join('\n- ')}`);
	const contacts = new Map(seeds.filter(({ resource }) => resource === 'contact').map(({ id, record }) => [id, record]));
	for (const { resource, id, record } of seeds) {
		const contact = contacts.get(String(record.contactId)) ?? world.store.get('contact', String(record.contactId));
		world.store.put(resource, id, contact ? { locationId: contact.locationId ?? null, ...record } : record);
	}
}

/** Field with the id, by resource. */
export type IdFields = ReadonlyMap<string, string>;

/** Where the records of a catalog hold their ids. */
export function idFieldsOf({ resources }: Catalog): IdFields {
	return new Map(resources.map(({ key, idField }) => [key, idField]));
}

/** An id as the store has it: some APIs count their records. */
export function idText(value: JsonValue | undefined): string | undefined {
	return typeof value === 'number' ? String(value) : textOf(value);
}

/** Seed data that cannot be used; nothing of it was. */
export class SeedError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'SeedError';
	}
}

interface Seed {
	resource: string;
	id: string;
	record: StoredRecord;
}

function readRecords(
	resource: string,
	records: JsonValue | readonly JsonObject[],
	idFields: IdFields,
	world: World,
	problems: string[],
): Seed[] {
	const singular = resource.replace(/ies$/, 'y').replace(/s$/, '');
	if (!Object.hasOwn(STORY, resource) && Object.hasOwn(STORY, singular)) {
		problems.push(`${resource}: write the resource in the singular, "${singular}"`);
		return [];
	}
	if (!Array.isArray(records)) {
		problems.push(`${resource}: must be an array of records`);
		return [];
	}
	return records.flatMap((record: JsonValue, index) => {
		const place = `${resource}[${index}]`;
		const idField = idFields.get(resource) ?? 'id';
		const id = isObject(record) ? (idText(record[idField]) ?? idText(record.id) ?? idText(record._id)) : undefined;
		if (!isObject(record) || id === undefined) {
			problems.push(`${place}: must be an object with an ${/^_?id$/.test(idField) ? 'id' : `id, its ${idField}`}`);
			return [];
		}
		return [{ resource, id, record: resource === 'contact' ? completeContact(record, place, world, problems) : { ...record } }];
	});
}

function completeContact(record: JsonObject, place: string, world: World, problems: string[]): StoredRecord {
	const locationId = textOf(record.locationId);
	if (locationId === undefined) problems.push(`${place}: a contact must have a locationId`);
	const now = isoTime(world.clock);
	const dates = Object.fromEntries(
		['dateAdded', 'dateUpdated'].map((name) => [name, isoDate(record[name] ?? record.dateAdded ?? now, `${place}.${name}`, problems)]),
	);
	try {
		return contactAfter(CONTACT_DEFAULTS, { ...record, ...dates }, locationId ?? '', world.store);
	} catch (error) {
		if (!(error instanceof ApiError)) throw error;
		problems.push(`${place}: ${String(error.body.message)}`);
		return record;
	}
}

function isoDate(value: JsonValue, place: string, problems: string[]): string | null {
	const moment = readMoment(value);
	if (!Number.isNaN(moment)) return new Date(moment).toISOString();
	problems.push(`${place}: must be a date such as 2026-03-02T09:15:00.000Z`);
	return null;
}
