import type { JsonObject } from '../../../generator/contract/json.ts';
import { ApiError } from '../../http/apiError.ts';
import { becomeImage, type Image, imageOf, type Lasting } from './image.ts';

/** What can be said of a snapshot. */
export interface SnapshotInfo {
	name: string;
	/** ISO 8601 in UTC, by the machine's clock: the mock's own may stand still. */
	takenAt: string;
	/** How many records are in it. */
	records: number;
}

/** States that were kept under a name. A reset leaves them alone. */
export interface Snapshots {
	/**
	 * Keeps the present state; one of the same name is replaced.
	 * @param name letters, digits, `.`, `_` and `-`. Default: `snapshot-1`, `snapshot-2` …
	 * @returns the name.
	 * @throws ApiError 400 when the name cannot be one.
	 */
	take(name?: string): string;
	/**
	 * Brings a state back, any of them at any time.
	 * @param name default: the one taken last.
	 * @throws ApiError 404 when there is none.
	 */
	restore(name?: string): void;
	/** Oldest first. */
	list(): SnapshotInfo[];
	/** The records of a snapshot as seed data: resource → records. @throws ApiError 404 when there is none. */
	export(name: string): JsonObject;
	/** Forgets one, or all. @throws ApiError 404 when there is none. */
	remove(name?: string): void;
}

/** `restore` is a path of the control API. */
const NAME = /^(?!restore$)[\w.-]{1,100}$/;

/** Keeps states of a mock in memory. They are copies of references alone, so a hundred of them cost little. */
export function createSnapshots(lasting: Lasting): Snapshots {
	const kept = new Map<string, { image: Image; takenAt: string }>();
	let next = 1;

	function find(name: string | undefined) {
		const wanted = name ?? [...kept.keys()].at(-1);
		const found = wanted === undefined ? undefined : kept.get(wanted);
		if (found) return found;
		const there = kept.size === 0 ? 'none' : [...kept.keys()].join(', ');
		const what = name === undefined ? 'no snapshot yet' : `no snapshot "${name.slice(0, 100)}"`;
		throw new ApiError(404, { statusCode: 404, message: `There is ${what}. There is: ${there}.` });
	}

	return {
		take(name = unusedName()) {
			if (!NAME.test(name)) {
				const message = `A snapshot cannot be called "${name.slice(0, 100)}": use 1 to 100 letters, digits, ".", "_" and "-", and not "restore".`;
				throw new ApiError(400, { statusCode: 400, message });
			}
			// Deleted first, so that the one taken last stands last.
			kept.delete(name);
			kept.set(name, { image: imageOf(lasting), takenAt: new Date().toISOString() });
			return name;
		},
		restore: (name) => becomeImage(lasting, find(name).image),
		list: () => Array.from(kept, ([name, { image, takenAt }]) => ({ name, takenAt, records: count(image) })),
		export: (name) => seedOf(find(name).image),
		remove(name) {
			if (name === undefined) kept.clear();
			else if (find(name)) kept.delete(name);
		},
	};

	function unusedName(): string {
		while (kept.has(`snapshot-${next}`)) next++;
		return `snapshot-${next++}`;
	}
}

function count({ records }: Image): number {
	return Array.from(records.values()).reduce((sum, { size }) => sum + size, 0);
}

function seedOf({ records }: Image): JsonObject {
	return Object.fromEntries(
		Array.from(records, ([resource, entries]) => [
			resource,
			[...entries.values()].sort((a, b) => a.order - b.order).map(({ record }) => record),
		]),
	);
}
