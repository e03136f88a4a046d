import type { JsonObject } from '../../../generator/contract/json.ts';
import { ApiError } from '../../http/apiError.ts';
import type { State } from '../state.ts';
import type { Mark } from '../store/marks.ts';

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

/** Keeps states of a mock in memory. They are told by what differs, so a hundred of them cost little. */
export function createSnapshots(state: State): Snapshots {
	const kept = new Map<string, { mark: Mark; takenAt: string; records: number }>();
	let next = 1;

	function find(name: string | undefined) {
		const wanted = name ?? [...kept.keys()].at(-1);
		const found = wanted === undefined ? undefined : kept.get(wanted);
		if (found) return found;
		const there = kept.size === 0 ? 'none' : [...kept.keys()].join(', ');
		const what = name === undefined ? 'no snapshot yet' : `no snapshot "${name.slice(0, 100)}"`;
		throw new ApiError(404, { statusCode: 404, message: `There is ${what}. There is: ${there}.` });
	}

	function forget(name: string): void {
		const found = kept.get(name);
		if (found) state.forget(found.mark);
		kept.delete(name);
	}

	return {
		take(name = unusedName()) {
			if (!NAME.test(name)) {
				const message = `A snapshot cannot be called "${name.slice(0, 100)}": use 1 to 100 letters, digits, ".", "_" and "-", and not "restore".`;
				throw new ApiError(400, { statusCode: 400, message });
			}
			// Forgotten first, so that the one taken last stands last.
			forget(name);
			const records = state.tables.of('records').reduce((sum, { size }) => sum + size, 0);
			kept.set(name, { mark: state.mark(), takenAt: new Date().toISOString(), records });
			return name;
		},
		restore: (name) => state.restore(find(name).mark),
		list: () => Array.from(kept, ([name, { takenAt, records }]) => ({ name, takenAt, records })),
		export: (name) => seedOf(state, find(name).mark),
		remove(name) {
			if (name === undefined) for (const each of [...kept.keys()]) forget(each);
			else if (find(name)) forget(name);
		},
	};

	function unusedName(): string {
		while (kept.has(`snapshot-${next}`)) next++;
		return `snapshot-${next++}`;
	}
}

function seedOf(state: State, mark: Mark): JsonObject {
	return Object.fromEntries(
		Array.from(state.recordsAt(mark), ([{ name }, entries]) => [
			name,
			[...entries.values()].sort((a, b) => a.order - b.order).map(({ record }) => record),
		]),
	);
}
