import type { Catalog } from '../../generator/contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../generator/contract/json.ts';
import type { World } from '../behaviours/behaviour.ts';
import { ApiError } from '../http/apiError.ts';
import { Relations } from '../state/relations.ts';
import { parentFieldOf } from '../state/store/indexes.ts';
import type { StoredRecord } from '../state/store/store.ts';
import { recordName } from './recordName.ts';
import { idOf, seedWorld } from './seed.ts';

/** A kind of record, and how many there are. */
export interface ResourceCount {
	resource: string;
	/** In words, in the plural. */
	name: string;
	idField: string;
	count: number;
}

/** A record with what a person calls it. */
export interface NamedRecord {
	id: string;
	name: string;
	record: StoredRecord;
}

/** Part of the records of a resource. */
export interface RecordPage {
	resource: string;
	/** All that there are. */
	total: number;
	/** All that fit the query. */
	matching: number;
	offset: number;
	limit: number;
	records: NamedRecord[];
}

/** One record and what it is connected with. */
export interface ConnectedRecord extends NamedRecord {
	/** Ids within the record that are those of other records. */
	links: Record<string, { resource: string; name: string }>;
	/** Resources with records that name this one, in which field, and how many do. */
	usedBy: { resource: string; field: string; count: number }[];
}

/** The state in parts, to look at and to change by hand. A change raises the events that a person's change in GHL would. */
export interface Records {
	/** Every resource of the catalog and of the state. */
	resources(): ResourceCount[];
	/** @throws ApiError 404 when there is no such resource. */
	list(resource: string, part?: { offset?: number; limit?: number; query?: string }): RecordPage;
	/** @throws ApiError 404 when there is no such record. */
	get(resource: string, id: string): ConnectedRecord;
	/** Adds a record or replaces it. @throws Error when the record has another shape. */
	put(resource: string, id: string, record: JsonObject): NamedRecord;
	/** Removes a record and all that hangs on it. @throws ApiError 404 when there is no such record. */
	delete(resource: string, id: string): void;
}

const MAX_LIMIT = 500;
const DEFAULT_LIMIT = 50;

/** @param resourcesOfState names of the resources that have records without being in the catalog. */
export function createRecords(catalog: Catalog, world: World, resourcesOfState: () => string[]): Records {
	const { store } = world;
	const relations = new Relations(catalog);
	const known = new Map(catalog.resources.map((resource) => [resource.key, resource]));
	const names = () => [...new Set([...known.keys(), ...resourcesOfState()])];
	const idFieldOf = (resource: string) => known.get(resource)?.idField ?? 'id';
	const all = (resource: string) => store.all(resource) as StoredRecord[];

	function check(resource: string): void {
		if (!names().includes(resource)) throw missing(`There is no resource ${resource.slice(0, 100)}. There is: ${names().join(', ')}.`);
	}

	function find(resource: string, id: string): StoredRecord {
		check(resource);
		const record = store.get(resource, id);
		if (!record) throw missing(`There is no ${resource} with the id ${id.slice(0, 100)}.`);
		return record;
	}

	function named(resource: string, record: StoredRecord): NamedRecord {
		const id = idOf(record, idFieldOf(resource)) ?? '';
		return { id, name: recordName(record) || id, record };
	}

	/** Ids are unique across resources, so a text that is one leads to its record, whatever the field is called. */
	function linksOf(record: StoredRecord, own: string): ConnectedRecord['links'] {
		const links: ConnectedRecord['links'] = {};
		for (const text of textsIn(record)) {
			if (text === own || text.length < MIN_ID || Object.hasOwn(links, text)) continue;
			for (const resource of names()) {
				const target = store.get(resource, text);
				if (target) links[text] = { resource, name: named(resource, target).name };
			}
		}
		return links;
	}

	return {
		resources: () =>
			names().map((resource) => ({
				resource,
				name: known.get(resource)?.plural ?? resource,
				idField: idFieldOf(resource),
				count: all(resource).length,
			})),
		list(resource, { offset = 0, limit = DEFAULT_LIMIT, query = '' } = {}) {
			check(resource);
			const records = all(resource);
			const found = query === '' ? records : records.filter(searcher(query));
			const [start, length] = [Math.max(0, offset), Math.min(Math.max(1, limit), MAX_LIMIT)];
			return {
				resource,
				total: records.length,
				matching: found.length,
				offset: start,
				limit: length,
				records: found.slice(start, start + length).map((record) => named(resource, record)),
			};
		},
		get(resource, id) {
			const record = find(resource, id);
			const usedBy = names()
				.map((name) => {
					const own = known.get(name);
					const field = (own?.parent === resource ? parentFieldOf(own) : null) ?? `${resource}Id`;
					return { resource: name, field, count: store.by(name, field, record[idFieldOf(resource)] ?? id).length };
				})
				.filter(({ count }) => count > 0);
			return { ...named(resource, record), links: linksOf(record, id), usedBy };
		},
		put(resource, id, data) {
			check(resource);
			const before = store.get(resource, id) ?? null;
			const idField = idFieldOf(resource);
			const isNumber = known.get(resource)?.inferred?.idKind === 'integer';
			seedWorld(world, { [resource]: [{ ...data, [idField]: isNumber ? Number(id) : id }] }, catalog);
			const record = store.get(resource, id) ?? data;
			world.emit({ resource, change: before ? 'updated' : 'created', record, before });
			return named(resource, record);
		},
		delete(resource, id) {
			const record = find(resource, id);
			if (known.has(resource)) relations.remove(resource, record, world);
			else if (store.delete(resource, id)) world.emit({ resource, change: 'deleted', record, before: null });
		},
	};
}

/** Shorter texts are words and not ids. */
const MIN_ID = 12;

/** Fits records with a text in them that contains the query, in any case. */
function searcher(query: string): (record: StoredRecord) => boolean {
	const pattern = new RegExp(query.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i');
	const fits = (value: JsonValue | undefined): boolean => {
		if (typeof value === 'string') return pattern.test(value);
		if (value === null || value === undefined || typeof value === 'boolean') return false;
		if (typeof value === 'number') return pattern.test(String(value));
		for (const key in value) if (fits((value as JsonObject)[key])) return true;
		return false;
	};
	return fits;
}

function* textsIn(value: JsonValue): Generator<string> {
	if (typeof value === 'string') yield value;
	else if (value !== null && typeof value === 'object') for (const item of Object.values(value)) yield* textsIn(item);
}

function missing(message: string): ApiError {
	return new ApiError(404, { statusCode: 404, message });
}
