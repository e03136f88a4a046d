import { ApiError } from '../../http/apiError.ts';
import type { State } from '../state.ts';
import type { Table } from '../store/table.ts';
import type { Keeper, Undo } from '../transactions.ts';
import { changeOf, everything } from './content.ts';
import type { Journal } from './journal.ts';
import { type Point, Waiting } from './waiting.ts';

/** A journal is compacted when it has grown by this many bytes and to three times its size. */
const GROWTH = 16_000_000;

export interface KeeperParts {
	/** Path of the journal, for messages. */
	file: string;
	journal: Journal;
	state: State;
	/** Waits for the disk before each answer. */
	sync: boolean;
	/** Told of what was lost. */
	warn(message: string): void;
}

/** Keeps each transaction of a state as a line of a journal. */
export class JournalKeeper implements Keeper {
	readonly #parts: KeeperParts;
	readonly #waiting: Waiting | null;
	#compactAt: number;
	/** The file could not be brought back to what it was: it has to be written anew before anything is added to it. */
	#isSpoilt = false;

	constructor(parts: KeeperParts) {
		this.#parts = parts;
		this.#compactAt = nextCompaction(parts.journal.size);
		this.#waiting = parts.sync ? this.#createWaiting() : null;
	}

	write(undos: readonly Undo[]): Promise<void> | undefined {
		const { journal } = this.#parts;
		try {
			// A file that is written anew is on the disk at once.
			if (this.#isSpoilt) return this.#rewrite();
			journal.append(changeOf(keysOf(undos)));
		} catch (error) {
			throw notKept(error);
		}
		if (journal.size > this.#compactAt && this.#compact()) return undefined;
		return this.#waiting?.wait().catch((error: unknown) => Promise.reject(notKept(error)));
	}

	#createWaiting(): Waiting {
		const { file, journal, warn } = this.#parts;
		return new Waiting({
			sync: () => journal.synced(),
			point: () => this.#point(),
			onLoss: (error) =>
				warn(`${file}: the disk did not take what was written last, so the requests behind it are refused and undone: ${reasonOf(error)}`),
		});
	}

	#point(): Point {
		const { journal, state } = this.#parts;
		const [mark, size] = [state.mark(), journal.size];
		return {
			forget: () => state.forget(mark),
			comeBack: () => {
				state.rewind(mark);
				try {
					journal.truncate(size);
				} catch {
					this.#isSpoilt = true;
				}
			},
		};
	}

	/** @returns whether it could be done. */
	#compact(): boolean {
		const { file, journal, warn } = this.#parts;
		try {
			this.#rewrite();
			return true;
		} catch (error) {
			// The journal as it is holds everything; the next try is due when it has grown again.
			warn(`${file} could not be compacted: ${reasonOf(error)}`);
			return false;
		} finally {
			this.#compactAt = nextCompaction(journal.size);
		}
	}

	#rewrite(): undefined {
		this.#parts.journal.rewrite(everything(this.#parts.state.tables));
		this.#isSpoilt = false;
		this.#waiting?.allDone();
	}
}

function nextCompaction(size: number): number {
	return Math.max(size * 3, size + GROWTH);
}

/** Each key once, however often it changed. */
function keysOf(undos: readonly Undo[]): Map<Table, Set<string>> {
	const keys = new Map<Table, Set<string>>();
	for (const { table, id } of undos) {
		const known = keys.get(table);
		if (known) known.add(id);
		else keys.set(table, new Set([id]));
	}
	return keys;
}

/** Whoever changes something is told that it is not changed. */
function notKept(error: unknown): ApiError {
	return new ApiError(500, { statusCode: 500, message: `The mock could not write its state, so nothing was changed: ${reasonOf(error)}` });
}

function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
