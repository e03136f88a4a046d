import type { Operation } from '../../contract/catalog.ts';
import { camelCase, wordsOf } from '../../words/case.ts';
import { singular } from '../../words/nouns.ts';
import { UniqueNames } from '../../words/unique.ts';
import { likeness } from './answers.ts';
import { type Bodies, type Collection, type Collections, collectionsOf, type Member } from './collections.ts';
import { type Model, modelOf } from './model.ts';
import { attachedTask, type Task, tasksOf } from './roles.ts';

/** A resource that the document does not declare, with its operations. */
export interface Inferred {
	/** camelCase, as in `Resource.key`. */
	key: string;
	/** Last word of the path to its records: `parts`. */
	noun: string;
	model: Model;
	tasks: Task[];
	/** Resource whose id the path to the records holds; null at the top, or when there are several such paths. */
	parent: Inferred | null;
}

/** The resources of a document. */
export interface Inference {
	resources: Inferred[];
	/** Lists the resources whose ids the path of an operation holds, by parameter, nearest first. */
	ancestorsOf(member: Member): { parameter: string; resource: Inferred }[];
}

/** Share of fields from which on records of one name are the same: `/things/{id}/parts` and `/parts/{id}`. */
const ALIKE = 0.9;

/**
 * Infers the resources of a document from the paths and answers of its operations. A record that is created must be
 * found again, so a collection is left out if its records cannot be told apart, are never created, or are never asked
 * for.
 * @param hasExamples tells whether the document gives an example of the answer of an operation.
 */
export function inferResources(operations: readonly Operation[], bodies: Bodies, hasExamples: (task: Task) => boolean): Inference {
	const collections = collectionsOf(operations, bodies);
	const keys = new UniqueNames();
	const byPlace = new Map<string, Inferred>();
	const ways = new Map<Inferred, Collection[]>();
	for (const group of groupsOf(collections.all)) {
		const [{ model } = { model: null }] = group;
		const tasks = group.flatMap(({ collection, model: own }) => tasksOf(collection, own));
		if (!model || !keepsState(tasks, hasExamples)) continue;
		const own = group.map(({ collection }) => collection);
		const resource = { key: keyOf(own, keys), noun: own[0]?.noun ?? '', model, tasks, parent: null };
		ways.set(resource, own);
		for (const { place } of own) byPlace.set(place, resource);
	}
	attachRest(collections, byPlace);
	for (const [resource, own] of ways) resource.parent = parentOf(resource, own, collections, byPlace);
	return {
		resources: [...ways.keys()],
		ancestorsOf: ({ segments, idParameter }) => ancestorsOf(idParameter === null ? segments : segments.slice(0, -1), collections, byPlace),
	};
}

interface Modelled {
	collection: Collection;
	model: Model;
}

/**
 * Groups the collections that have a model: those of the same records in one group, the one nearest the top of the paths
 * first.
 */
function groupsOf(collections: readonly Collection[]): Modelled[][] {
	const modelled = collections.flatMap((collection) => {
		const model = modelOf(collection);
		return model ? [{ collection, model }] : [];
	});
	const groups = modelled.filter(isFlat).map((flat) => [flat]);
	for (const nested of modelled.filter((one) => !isFlat(one))) {
		const same = groups.find(([flat]) => flat && isFlat(flat) && isSame(flat, nested));
		if (same) same.push(nested);
		else groups.push([nested]);
	}
	return groups;
}

function isFlat({ collection }: Modelled): boolean {
	return !collection.place.includes('{}');
}

function isSame(flat: Modelled, nested: Modelled): boolean {
	const [one, other] = [flat, nested].map(({ collection }) => collection.place.split('/').at(-1));
	// A folder can list folders in it; `POST /schedules/{id}/schedule` acts on a schedule.
	const isWithin = nested.collection.place.startsWith(`${flat.collection.place}/{}`);
	if (isWithin && !nested.collection.whole.some(({ operation }) => operation.method === 'get')) return false;
	return one === other && flat.model.id.name === nested.model.id.name && likeness(flat.model.fields, nested.model.fields) >= ALIKE;
}

/** Tells whether records are created, by a request or an example, and some operation asks for them. */
function keepsState(tasks: readonly Task[], hasExamples: (task: Task) => boolean): boolean {
	const asked = tasks.filter(({ role }) => role !== 'create');
	if (asked.length < tasks.length) return asked.length > 0;
	return asked.length > 1 && asked.some((task) => (task.role === 'read' || task.role === 'list') && hasExamples(task));
}

/** Assigns each operation that is left to the resource whose records its answer shows. */
function attachRest({ all, placeOf }: Collections, byPlace: ReadonlyMap<string, Inferred>): void {
	for (const { place, whole, single } of all) {
		if (byPlace.has(place) || single.length > 0) continue;
		for (const member of whole) {
			const before = member.segments.slice(0, -1);
			const owner = byPlace.get(placeOf(before.at(-1)?.word === null ? before.slice(0, -1) : before));
			const task = owner && attachedTask(member, owner.model);
			if (task) owner.tasks.push(task);
		}
	}
}

function parentOf(
	resource: Inferred,
	ways: readonly Collection[],
	collections: Collections,
	byPlace: ReadonlyMap<string, Inferred>,
): Inferred | null {
	const parents = new Set(ways.flatMap(({ segments }) => ancestorsOf(segments, collections, byPlace)[0]?.resource ?? []));
	const [only] = parents;
	return only && parents.size === 1 && only !== resource ? only : null;
}

function ancestorsOf(
	segments: Member['segments'],
	{ placeOf, isScope }: Collections,
	byPlace: ReadonlyMap<string, Inferred>,
): { parameter: string; resource: Inferred }[] {
	return segments
		.flatMap((segment, index) => {
			const { parameter } = segment;
			if (parameter === null || isScope(segment, segments)) return [];
			const resource = byPlace.get(placeOf(segments.slice(0, index)));
			return resource ? [{ parameter, resource }] : [];
		})
		.reverse();
}

/** Makes the key of a resource: `part`, or `thingPart` if another resource is a `part`. */
function keyOf([collection]: readonly Collection[], taken: UniqueNames): string {
	const words = (collection?.segments ?? []).flatMap(({ word }) => (word === null ? [] : [singularWords(word)]));
	for (let count = 1; count <= words.length; count++) {
		const key = camelCase(words.slice(-count).join(' '));
		if (key !== '' && !taken.has(key)) return taken.take(key);
	}
	return taken.take(camelCase(words.join(' ')) || 'record');
}

/** Splits a word of a path, and puts its last word into the singular: `shipping-zones` → `shipping zone`. */
export function singularWords(word: string): string {
	const words = wordsOf(word);
	const last = words.pop() ?? word;
	return [...words, singular(last)].join(' ');
}
