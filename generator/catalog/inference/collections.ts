import type { Field, Operation } from '../../contract/catalog.ts';
import { wordsOf } from '../../words/case.ts';
import { placeOf, type Segment, segmentsOf, withoutAnnouncements } from './paths.ts';

/** An operation with the meaning of its path and its answer. */
export interface Member {
	operation: Operation;
	segments: Segment[];
	/** The body of its success answer. */
	answer: Field;
	/** True when its body is an object, with or without known properties. */
	takesFields: boolean;
	/** Path parameter after the words of the collection: the id of a record. */
	idParameter: string | null;
	/** A word after the collection or the record: `/things/search`, `/things/{id}/archive`. */
	tail: string | null;
}

/** Operations whose paths lead to the same records: `/things`, `/things/{id}`, `/thing/{thingId}`. */
export interface Collection {
	/** `/thing/{}/part`. */
	place: string;
	/** Last word of the path: `parts`. */
	noun: string;
	/** Path to the records, as the first operation writes it. */
	segments: Segment[];
	/** Operations on the collection: `POST /things`. */
	whole: Member[];
	/** Operations on one record: `GET /things/{id}`. */
	single: Member[];
}

/** Matches words that ask for a list of the records before them. */
const LISTING = /^(list|all|search|query|filter|index|find.*|getall)$/;
/** Matches words that create one of the records before them. */
const MAKING = /^(create|new|add)$/;

/** Finds the description of the bodies of an operation. */
export type Bodies = (operation: Operation) => Pick<Member, 'answer' | 'takesFields'>;

/** The collections of a document. */
export interface Collections {
	all: Collection[];
	/** Tells where the start of a path leads; scopes are left out. */
	placeOf(segments: readonly Segment[]): string;
	/** Tells whether a path parameter names the owner of the records, and not one record. */
	isScope(segment: Segment, segments: readonly Segment[]): boolean;
}

/** Sorts operations by the collections that their paths lead to. */
export function collectionsOf(operations: readonly Operation[], bodies: Bodies): Collections {
	const collections = new Map<string, Collection>();
	const scopes = scopeParameters(operations);
	const placeWithoutScopes = (segments: readonly Segment[]) => placeOf(segments.filter((segment) => !isScope(segment, segments, scopes)));
	for (const operation of operations) {
		const member = memberOf(operation, bodies(operation), scopes);
		if (!member) continue;
		const way = wayOf(member);
		const place = placeWithoutScopes(way);
		const noun = way.findLast(({ word }) => word !== null)?.word;
		if (noun === undefined || noun === null) continue;
		const collection = collections.get(place) ?? { place, noun, segments: way, whole: [], single: [] };
		collections.set(place, collection);
		(member.idParameter === null ? collection.whole : collection.single).push(member);
	}
	return {
		all: [...collections.values()],
		placeOf: placeWithoutScopes,
		isScope: (segment, segments) => isScope(segment, segments, scopes),
	};
}

/** Takes the part of a path that leads to the records, without id and tail. */
function wayOf({ segments, idParameter, tail }: Member): Segment[] {
	return segments.slice(0, segments.length - (tail === null ? 0 : 1) - (idParameter === null ? 0 : 1));
}

function memberOf(operation: Operation, bodies: ReturnType<Bodies>, scopes: ReadonlySet<string>): Member | null {
	const all = segmentsOf(operation.path);
	if (!all) return null;
	const segments = withoutAnnouncements(all);
	const last = segments.at(-1);
	const before = segments.at(-2);
	if (!last || segments.length === 0) return null;
	if (last.parameter !== null) {
		const idParameter = isScope(last, segments, scopes) ? null : last.parameter;
		return { operation, segments, ...bodies, idParameter, tail: null };
	}
	const name = wordsOf(last.word ?? '').join('');
	const isTail = LISTING.test(name) || (operation.method === 'post' && MAKING.test(name));
	if (isTail && before?.word != null) return { operation, segments, ...bodies, idParameter: null, tail: last.word };
	return { operation, segments, ...bodies, idParameter: null, tail: null };
}

/**
 * Finds the places whose parameter names the owner of the records, and not one record: another parameter follows it,
 * `/boards/{teamId}/{id}`, and no operation reads, changes or deletes one record at `/boards/{teamId}`.
 */
function scopeParameters(operations: readonly Operation[]): ReadonlySet<string> {
	const scopes = new Set<string>();
	const records = new Set<string>();
	for (const { path, method, response } of operations) {
		const segments = segmentsOf(path) ?? [];
		segments.forEach(({ parameter }, index) => {
			if (parameter === null) return;
			const place = placeOf(segments.slice(0, index));
			if (segments[index + 1]?.parameter != null) scopes.add(place);
			const isEnd = index === segments.length - 1;
			if (isEnd && (/^(put|patch|delete)$/.test(method) || (response.shape === 'record' && response.idField !== null))) records.add(place);
		});
	}
	return new Set([...scopes].filter((place) => !records.has(place)));
}

function isScope(segment: Segment, segments: readonly Segment[], scopes: ReadonlySet<string>): boolean {
	return segment.parameter !== null && scopes.has(placeOf(segments.slice(0, segments.indexOf(segment))));
}
