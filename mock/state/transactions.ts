import type { Entry, Placed } from './store/bucket.ts';
import type { Table } from './store/table.ts';

/** A change, told by what the key held before; null: nothing. */
export interface Undo {
	readonly table: Table;
	readonly id: string;
	readonly before: Readonly<Placed> | null;
}

/** What keeps changes beyond the end of the process. */
export interface Keeper {
	/**
	 * Keeps what a transaction changed.
	 * @param undos its changes, first to last; the tables hold what came of them.
	 * @returns resolves when a power cut would not lose it either, and rejects when it was undone; undefined when nobody
	 * waits for that.
	 * @throws Error when it cannot be kept.
	 */
	write(undos: readonly Undo[]): Promise<void> | undefined;
}

interface Transaction {
	readonly undos: Undo[];
	/** What is done once the changes are kept. */
	readonly effects: (() => void)[];
}

/** Makes changes all at once or not at all. One transaction is open at a time, as each of them is synchronous. */
export class Transactions {
	readonly #place: (table: Table, id: string, placed: Undo['before']) => void;
	readonly #warn: (message: string) => void;
	#open: Transaction | null = null;
	#keeper: Keeper | null = null;

	/**
	 * @param place gives a key the value and the place that it had.
	 * @param warn told when an effect throws.
	 */
	constructor(place: (table: Table, id: string, placed: Undo['before']) => void, warn: (message: string) => void) {
		this.#place = place;
		this.#warn = warn;
	}

	get isOpen(): boolean {
		return this.#open !== null;
	}

	/** @param keeper of every transaction from now on. */
	keepIn(keeper: Keeper): void {
		this.#keeper = keeper;
	}

	/** Notes what a key holds before it changes. */
	note(table: Table, id: string, entry: Entry | undefined): void {
		if (!this.#open || !table.isJournalled) return;
		this.#open.undos.push({ table, id, before: entry ? { order: entry.order, record: entry.record } : null });
	}

	/** Does something once the transaction under way is kept, and not at all when it is undone; at once when none is open. */
	afterwards(effect: () => void): void {
		if (this.#open) this.#open.effects.push(effect);
		else effect();
	}

	/** @see State.transact */
	transact<T>(act: () => T): T {
		if (this.#open) return this.#within(this.#open, act);
		const { outcome, effects, durable } = this.#run(act);
		if (!durable) this.#tell(effects);
		// The keeper warns of what was undone: nobody waits here who could be told.
		else
			durable.then(
				() => this.#tell(effects),
				() => {},
			);
		return outcome;
	}

	/** @see State.durably */
	durably<T>(act: () => T): T | Promise<T> {
		if (this.#open) return this.#within(this.#open, act);
		const { outcome, effects, durable } = this.#run(act);
		if (durable) {
			return durable.then(() => {
				this.#tell(effects);
				return outcome;
			});
		}
		this.#tell(effects);
		return outcome;
	}

	#run<T>(act: () => T): { outcome: T; effects: Transaction['effects']; durable: Promise<void> | undefined } {
		const transaction: Transaction = { undos: [], effects: [] };
		const { undos, effects } = transaction;
		this.#open = transaction;
		try {
			const outcome = act();
			const durable = undos.length > 0 ? this.#keeper?.write(undos) : undefined;
			return { outcome, effects, durable };
		} catch (error) {
			this.#undo(transaction, 0);
			throw error;
		} finally {
			this.#open = null;
		}
	}

	/** A part of the open transaction: when it throws, what it changed is undone, whatever becomes of the rest. */
	#within<T>(transaction: Transaction, act: () => T): T {
		const { undos, effects } = transaction;
		const [changed, told] = [undos.length, effects.length];
		try {
			return act();
		} catch (error) {
			this.#undo(transaction, changed);
			effects.length = told;
			throw error;
		}
	}

	/** Takes back all changes of a transaction but the first ones. */
	#undo(transaction: Transaction, kept: number): void {
		this.#open = null;
		for (const { table, id, before } of transaction.undos.splice(kept).reverse()) this.#place(table, id, before);
		this.#open = transaction;
	}

	#tell(effects: readonly (() => void)[]): void {
		for (const effect of effects) {
			try {
				effect();
			} catch (error) {
				this.#warn(`What a change sets off failed: ${error instanceof Error ? error.message : String(error)}`);
			}
		}
	}
}
