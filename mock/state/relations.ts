import type { Catalog, RecordReference, Resource } from '../../generator/contract/catalog.ts';
import type { JsonValue } from '../../generator/contract/json.ts';
import { type FieldPath, fieldPath, replacedAt, valuesAt } from './fieldPath.ts';
import type { StateEvent } from './stateEvent.ts';
import { parentFieldOf } from './store/indexes.ts';
import type { Store, StoredRecord } from './store/store.ts';

/** A field in which records of a resource name records of another. */
interface Naming extends RecordReference {
	steps: FieldPath;
}

/** What names the records of a resource. */
interface Referrers {
	/** Records that go with the one that they name, children before others: of a child events tell. */
	removing: { resource: Resource; naming: Naming; isChild: boolean }[];
	/** Fields that are emptied. */
	emptying: { resource: Resource; fields: Naming[] }[];
}

/** A record that is about to change or to go. */
interface Target {
	key: string;
	/** As the record has it: text, or a number. */
	id: JsonValue;
	record: StoredRecord;
}

/** Where records are, and who is told of changes. */
interface World {
	store: Store;
	emit(event: StateEvent): void;
}

/** What the records of a catalog have to do with each other, worked out once. */
export class Relations {
	readonly #catalog: Catalog;
	readonly #resources: ReadonlyMap<string, Resource>;
	/** By the key of the resource that is named. */
	readonly #referrers: ReadonlyMap<string, Referrers>;

	constructor(catalog: Catalog) {
		this.#catalog = catalog;
		this.#resources = new Map(catalog.resources.map((resource) => [resource.key, resource]));
		this.#referrers = new Map(catalog.resources.map(({ key }) => [key, referrersOf(key, catalog.resources)]));
	}

	/** @param asker named when there is no such resource. @throws Error then. */
	resource(key: string | null, asker: string): Resource {
		const resource = this.#resources.get(key ?? '');
		if (!resource) throw new Error(`${asker}: the catalog has no resource "${key}". Declare it under x-resources in the spec.`);
		return resource;
	}

	/** The resource that a value is the key of. */
	known(key: JsonValue | undefined): Resource | undefined {
		return this.#resources.get(String(key));
	}

	/** Names of the fields that some operation shows of a resource. */
	shownFields(key: string): ReadonlySet<string> {
		const showing = this.#catalog.operations.filter(({ resource, role }) => resource === key && role !== 'delete');
		return new Set(showing.flatMap(({ response }) => response.fields.map(({ name }) => name)));
	}

	/** Stores a record and tells of it. Where others name it by a field that has changed, they follow in silence. */
	put(key: string, record: StoredRecord, before: StoredRecord | null, world: World): void {
		const id = this.#idOf(key, record);
		world.store.put(key, id, record);
		world.emit({ resource: key, change: before ? 'updated' : 'created', record, before });
		if (!before) return;
		for (const { resource, fields } of this.#referrers.get(key)?.emptying ?? []) {
			for (const naming of fields) {
				const after = naming.value === undefined ? undefined : record[naming.value];
				if (after === undefined || after === before[naming.value ?? '']) continue;
				this.#rewrite(resource, [naming], { key, id: this.#valueOf(key, before), record: before }, after, world);
			}
		}
	}

	/**
	 * Removes a record. What cannot be without it goes first, so that no listener sees an orphan; other references to it are
	 * emptied. Events tell of the record and of its children, and of nothing else that goes or changes with it.
	 * @param isTold whether events tell of it.
	 * @param going the records that are being removed, so that two which need each other both go.
	 */
	remove(key: string, record: StoredRecord, world: World, isTold = true, going: ReadonlySet<StoredRecord> = new Set()): void {
		const target = { key, id: this.#valueOf(key, record), record };
		const gone = new Set([...going, record]);
		const { removing = [], emptying = [] } = this.#referrers.get(key) ?? {};
		for (const { resource, naming, isChild } of removing) {
			for (const orphan of holders(resource, naming, target, world)) {
				if (!gone.has(orphan)) this.remove(resource.key, orphan, world, isTold && isChild, gone);
			}
		}
		for (const { resource, fields } of emptying) this.#rewrite(resource, fields, target, undefined, world);
		if (world.store.delete(key, String(target.id)) && isTold) world.emit({ resource: key, change: 'deleted', record, before: null });
	}

	/** @param to what takes the place of the target's name; undefined takes it out. */
	#rewrite(resource: Resource, fields: readonly Naming[], target: Target, to: JsonValue | undefined, world: World): void {
		const found = new Set(fields.flatMap((naming) => holders(resource, naming, target, world)));
		for (const before of found) {
			const after = fields.reduce((record, naming) => rewritten(record, naming, target, to), before);
			world.store.put(resource.key, this.#idOf(resource.key, after), after);
		}
	}

	#idOf(key: string, record: StoredRecord): string {
		return String(this.#valueOf(key, record));
	}

	/** An id as the record has it, which may be a number. */
	#valueOf(key: string, record: StoredRecord): JsonValue {
		return record[this.#resources.get(key)?.idField ?? 'id'] ?? '';
	}
}

function referrersOf(key: string, resources: readonly Resource[]): Referrers {
	const named = resources.flatMap((resource) => {
		const references = (resource.references ?? parentReference(resource)).filter(
			(reference) => reference.resource === key || reference.resourceField !== undefined,
		);
		return references.map((reference) => ({
			resource,
			naming: { ...reference, steps: fieldPath(reference.path) },
			isChild: reference.path === parentFieldOf(resource),
		}));
	});
	const removing = named.filter(({ naming }) => naming.onDelete === 'remove');
	const emptying = resources.map((resource) => ({
		resource,
		fields: named.filter((one) => one.resource === resource && one.naming.onDelete === 'empty').map(({ naming }) => naming),
	}));
	return {
		removing: [...removing.filter(({ isChild }) => isChild), ...removing.filter(({ isChild }) => !isChild)],
		emptying: emptying.filter(({ fields }) => fields.length > 0),
	};
}

/** What is known of a resource whose references nobody has worked out. */
function parentReference(resource: Resource): RecordReference[] {
	const path = parentFieldOf(resource);
	return path === null ? [] : [{ path, resource: resource.parent, onDelete: 'remove' }];
}

/** The records of a resource that name the target in a field. */
function holders({ key }: Resource, naming: Naming, target: Target, { store }: World): StoredRecord[] {
	const [head = '', next, ...deeper] = naming.steps;
	const name = nameOf(target, naming);
	if (name === '') return [];
	const isFlat = next === undefined || (next === '[]' && deeper.length === 0);
	const found = isFlat
		? store.by(key, head, name)
		: [...store.all(key)].filter((record) => record[head] !== undefined && valuesAt(record, naming.steps).includes(name));
	return found.filter(
		(record) =>
			(naming.resourceField === undefined || record[naming.resourceField] === target.key) &&
			(naming.value === undefined || record.locationId === target.record.locationId),
	);
}

/** What stands in a field that names the target: its id, or what it is known by. */
function nameOf({ id, record }: Target, { value }: Naming): JsonValue {
	return value === undefined ? id : (record[value] ?? '');
}

function rewritten(record: StoredRecord, naming: Naming, target: Target, to: JsonValue | undefined): StoredRecord {
	const after = replacedAt(record, naming.steps, nameOf(target, naming), to) as StoredRecord;
	if (after === record || naming.beside === undefined) return after;
	return Object.fromEntries(Object.entries(after).filter(([name]) => !naming.beside?.includes(name)));
}
