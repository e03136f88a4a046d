import type { Operation } from '../../contract/catalog.ts';
import { camelCase, wordsOf } from '../../words/case.ts';
import { singular } from '../../words/nouns.ts';
import { UniqueNames } from '../../words/unique.ts';
import { likeness } from './answers.ts';
import { type Bodies, type Collection, type Collections, collectionsOf, type Member } from './collections.ts';
import { type Model, modelOf } from './model.ts';
import { attachedTask, type Task, tasksOf } from './roles.ts';

/** A resource that nobody declared, with its operations. */
export interface Inferred {
	/** camelCase, as in `Resource.key`. */
	key: string;
	/** Last word of the path to its records: `parts`. */
	noun: string;
	model: Model;
	tasks: Task[];
	/** Whose id the path to the records holds; null at the top, or where there are several such ways. */
	parent: Inferred | null;
}

/** The resources of a document. */
export interface Inference {
	resources: Inferred[];
	/** The resources whose ids stand in the path of an operation, by the names of the parameters, nearest first. */
	ancestorsOf(member: Member): { parameter: string; resource: Inferred }[];
}

/** Records of the same name that share this much are the same: `/things/{id}/parts` and `/parts/{id}`. */
const ALIKE = 0.9;

/**
 * The resources that the paths and answers of operations tell of. What is made has to be found again: a collection
 * whose records cannot be told apart, come from nowhere or are never asked for is none.
 * @param hasExamples whether the document gives examples of what an operation shows.
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

/** Collections with a model; those that lead to the same records in one group, the one at the top of the paths first. */
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
	// Folders in a folder can be listed; `POST /schedules/{id}/schedule` does something to one.
	const isWithin = nested.collection.place.startsWith(`${flat.collection.place}/{}`);
	if (isWithin && !nested.collection.whole.some(({ operation }) => operation.method === 'get')) return false;
	return one === other && flat.model.id.name === nested.model.id.name && likeness(flat.model.fields, nested.model.fields) >= ALIKE;
}

/** Records come into being, by a request or in the document's examples, and something is asked of them. */
function keepsState(tasks: readonly Task[], hasExamples: (task: Task) => boolean): boolean {
	const asked = tasks.filter(({ role }) => role !== 'create');
	if (asked.length < tasks.length) return asked.length > 0;
	return asked.length > 1 && asked.some((task) => (task.role === 'read' || task.role === 'list') && hasExamples(task));
}

/** Gives an operation that is left to the resource whose records it shows. */
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

/** `part`; `thingPart` where another resource is a `part`. */
function keyOf([collection]: readonly Collection[], taken: UniqueNames): string {
	const words = (collection?.segments ?? []).flatMap(({ word }) => (word === null ? [] : [singularWords(word)]));
	for (let count = 1; count <= words.length; count++) {
		const key = camelCase(words.slice(-count).join(' '));
		if (key !== '' && !taken.has(key)) return taken.take(key);
	}
	return taken.take(camelCase(words.join(' ')) || 'record');
}

/** `shipping zones` of `shipping-zones`, the last word in the singular. */
export function singularWords(word: string): string {
	const words = wordsOf(word);
	const last = words.pop() ?? word;
	return [...words, singular(last)].join(' ');
}
