import type { Entry, Placed } from './bucket.ts';
import type { Table } from './table.ts';
import type { Tables } from './tables.ts';

/** What keys held at another time; null: nothing. */
type Difference = Map<Table, Map<string, Readonly<Placed> | null>>;

/** A state to come back to. */
export class Mark {
	/** The place that the next new key got: whatever has this place or a later one was not there yet. */
	readonly order: number;
	/** The state that this one is told by its difference from; null: the present one. */
	toward: Mark | null = null;
	/** What the keys that differ there held here. Keys that came later are told by their place alone. */
	difference: Difference = new Map();
	isForgotten = false;

	constructor(order: number) {
		this.order = order;
	}
}

/** All values of some tables, with their places. */
export type Contents = Map<Table, Map<string, Readonly<Placed>>>;

/**
 * States to come back to, in any order and as often as wanted. They form a tree whose root is the present: one mark is
 * told by its difference from the present, the others by their difference from another mark. To take one costs nothing;
 * to come back to one turns the differences on the way round, which costs as much as what differs.
 * @see H. G. Baker, "Shallow binding makes functional arrays fast", ACM SIGPLAN Notices 26(8), 1991.
 */
export class Marks {
	readonly #marks = new Set<Mark>();
	/** The one that is told by its difference from the present. */
	#head: Mark | null = null;
	/** Keys with this place or a later one came after every mark. */
	#latest = 0;
	/** While a mark is come back to: where what is left behind is noted. */
	#turning: Difference | null = null;

	/** Notes what a key held before it changes. */
	note(table: Table, id: string, entry: Entry | undefined, order: number): void {
		if (this.#turning) noteIn(this.#turning, table, id, entry);
		else if (this.#head && order < this.#latest) noteIn(this.#head.difference, table, id, entry);
	}

	take(tables: Tables): Mark {
		const mark = new Mark(tables.nextOrder);
		if (this.#head) this.#head.toward = mark;
		this.#head = mark;
		this.#latest = mark.order;
		this.#marks.add(mark);
		return mark;
	}

	/** @throws Error when the mark is forgotten, or of another state. */
	restore(mark: Mark, tables: Tables): void {
		const [first, ...others] = this.#wayTo(mark);
		this.#turning = new Map();
		if (first) apply(first, tables);
		let behind = first;
		for (const next of others) {
			this.#turning = new Map();
			apply(next, tables);
			if (behind) turn(behind, next, this.#turning);
			behind = next;
		}
		this.#turning = null;
		this.#head = mark;
		turn(mark, null, new Map());
	}

	/** Lets a mark go: it cannot be come back to any more. */
	forget(mark: Mark): void {
		mark.isForgotten = true;
		for (const candidate of this.#marks) this.#drop(candidate);
		this.#latest = Math.max(0, ...Array.from(this.#marks, ({ order }) => order));
	}

	/** The values of some tables as they were at a mark. */
	contents(mark: Mark, tables: readonly Table[]): Contents {
		const contents: Contents = new Map(
			tables.map((table) => [table, new Map(table.entries().map(({ id, order, record }) => [id, { order, record }]))]),
		);
		for (const { order, difference } of this.#wayTo(mark)) {
			for (const [table, values] of contents) {
				for (const [id, placed] of values) if (placed.order >= order) values.delete(id);
				for (const [id, placed] of difference.get(table) ?? []) {
					if (placed) values.set(id, placed);
					else values.delete(id);
				}
			}
		}
		return contents;
	}

	/** The marks from the present to one, this one last. */
	#wayTo(mark: Mark): Mark[] {
		if (mark.isForgotten || !this.#marks.has(mark))
			throw new Error('There is no way back to this mark: it is forgotten, or of another state.');
		const way: Mark[] = [];
		for (let next: Mark | null = mark; next; next = next.toward) way.push(next);
		return way.reverse();
	}

	/** Takes a forgotten mark out of the tree. One that several others are told by stays until they are gone. */
	#drop(mark: Mark): void {
		const [other, ...more] = [...this.#marks].filter(({ toward }) => toward === mark);
		if (!mark.isForgotten || more.length > 0) return;
		this.#marks.delete(mark);
		if (this.#head === mark) this.#head = other ?? null;
		if (other) join(other, mark);
		else if (mark.toward) this.#drop(mark.toward);
	}
}

function turn(mark: Mark, toward: Mark | null, difference: Difference): void {
	mark.toward = toward;
	mark.difference = difference;
}

/** Tells a mark by what the one that it was told by was told by. */
function join(mark: Mark, through: Mark): void {
	mark.toward = through.toward;
	for (const [table, values] of through.difference) {
		const known = differenceOf(mark.difference, table);
		for (const [id, placed] of values) {
			// What came after the mark is told by its place: it was not there yet.
			if (!known.has(id)) known.set(id, placed && placed.order < mark.order ? placed : null);
		}
	}
}

/** Makes the present what a mark was, where the mark is told by its difference from the present. */
function apply({ order, difference }: Mark, tables: Tables): void {
	for (const table of tables.all()) {
		// The latest first: each is then the last of its list, from which it is taken at no cost.
		for (const { id } of table.since(order).reverse()) tables.delete(table, id);
	}
	for (const [table, values] of difference) for (const [id, placed] of values) tables.place(table, id, placed);
}

function noteIn(difference: Difference, table: Table, id: string, entry: Entry | undefined): void {
	const values = differenceOf(difference, table);
	if (!values.has(id)) values.set(id, entry ? { order: entry.order, record: entry.record } : null);
}

function differenceOf(difference: Difference, table: Table): Map<string, Readonly<Placed> | null> {
	let values = difference.get(table);
	if (!values) {
		values = new Map();
		difference.set(table, values);
	}
	return values;
}
