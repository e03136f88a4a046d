import { closest } from 'fastest-levenshtein';
import type { Catalog } from '../../generator/contract/catalog.ts';
import { isObject, type JsonObject, type JsonValue } from '../../generator/contract/json.ts';
import type { StoryRecords } from '../../generator/contract/story.ts';
import type { World } from '../behaviours/behaviour.ts';
import { CONTACT_DEFAULTS, contactAfter } from '../behaviours/contacts/normalise.ts';
import { ApiError } from '../http/apiError.ts';
import { isoTime } from '../state/clock.ts';
import { readMoment } from '../state/moments.ts';
import type { StoredRecord } from '../state/store/store.ts';
import { textOf } from '../state/values.ts';

/**
 * Adds records to a world: nothing is removed, and a record with the id of an existing one replaces it.
 *
 * The data is JSON, `{"<resource>": [records]}`, the resource in the singular as the catalog names it
 * (`contact`, `task`, …), a record in the shape in which it is read.
 * A record needs its id; a contact of GHL also its `locationId`, and gets what is missing: lower-case names, defaults,
 * and the present as its dates. A record that hangs on another names it: a task its `contactId`; of a contact it is in its
 * sub-account.
 * @param catalog says which resources there are.
 * @throws SeedError that lists everything wrong with the data; then nothing was added.
 */
export function seedWorld(world: World, data: JsonObject | StoryRecords, catalog: Catalog): void {
	const problems: string[] = [];
	const seeds = Object.entries(data).flatMap(([resource, records]) => readRecords(resource, records, { world, catalog, problems }));
	if (problems.length > 0) throw new SeedError(`The seed data cannot be used:\n- ${problems.join('\n- ')}`);
	const contacts = new Map(seeds.filter(({ resource }) => resource === 'contact').map(({ id, record }) => [id, record]));
	for (const { resource, id, record } of seeds) {
		const contact = contacts.get(String(record.contactId)) ?? world.store.get('contact', String(record.contactId));
		world.store.put(resource, id, contact ? { locationId: contact.locationId ?? null, ...record } : record);
	}
}

/** The id of a record as the store has it, or undefined: some APIs count their records. */
export function idOf(record: StoredRecord, idField: string): string | undefined {
	const ids = [record[idField], record.id, record._id];
	return ids.map((id) => (typeof id === 'number' ? String(id) : textOf(id))).find((id) => id !== undefined);
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

/** What a seed is read against, and what is found wrong with it. */
interface Reading {
	world: World;
	catalog: Catalog;
	problems: string[];
}

function readRecords(resource: string, records: JsonValue | readonly JsonObject[], reading: Reading): Seed[] {
	const { world, catalog, problems } = reading;
	const known = catalog.resources.find(({ key }) => key === resource);
	if (!known) {
		problems.push(unknownResource(resource, catalog));
		return [];
	}
	if (!Array.isArray(records)) {
		problems.push(`${resource}: must be an array of records`);
		return [];
	}
	const completes = resource === 'contact' && hasContactsOfGhl(catalog);
	return records.flatMap((record: JsonValue, index) => {
		const place = `${resource}[${index}]`;
		const id = isObject(record) ? idOf(record, known.idField) : undefined;
		if (!isObject(record) || id === undefined) {
			problems.push(`${place}: must be an object with an ${/^_?id$/.test(known.idField) ? 'id' : `id, its ${known.idField}`}`);
			return [];
		}
		return [{ resource, id, record: completes ? completeContact(record, place, world, problems) : { ...record } }];
	});
}

function unknownResource(name: string, { resources }: Catalog): string {
	const plural = resources.find((resource) => lettersOf(resource.plural) === lettersOf(name));
	if (plural) return `${name}: write the resource in the singular, "${plural.key}"`;
	if (resources.length === 0) return `${name}: the document has no resources that records could be of`;
	const keys = resources.map(({ key }) => key);
	return `${name}: there is no such resource; the nearest is "${closest(name, keys)}". There is: ${keys.join(', ')}`;
}

function lettersOf(text: string): string {
	return text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** True where contacts are kept as GHL keeps them; another document may have contacts of its own. */
function hasContactsOfGhl({ operations }: Catalog): boolean {
	return operations.some(({ behaviour }) => behaviour?.startsWith('contacts.'));
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
