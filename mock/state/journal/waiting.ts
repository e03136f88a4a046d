/** A state that is known to be on the disk. */
export interface Point {
	/** Lets it go: a later one is known. */
	forget(): void;
	/** Comes back to it, in memory and in the file. */
	comeBack(): void;
}

export interface WaitingParts {
	/** Resolves when all that was written so far is on the disk. */
	sync(): Promise<void>;
	/** The state as it is now. */
	point(): Point;
	/** Told when the disk did not take what was written, after it was undone. */
	onLoss(error: unknown): void;
}

interface Waiter {
	resolve(): void;
	reject(error: unknown): void;
}

/**
 * Lets many wait for the disk together. All that wait share the next run; the one under way may have begun too early for
 * them. When the disk fails, what was written since it last succeeded is undone, and everybody who waited for it is told:
 * none of it was acknowledged.
 */
export class Waiting {
	readonly #parts: WaitingParts;
	#durable: Point;
	/** Those whom the run under way serves, and those who wait for the next. */
	#served: Waiter[] = [];
	#queue: Waiter[] = [];
	/** The run under way; one that everything was written anew meanwhile has nothing to say any more. */
	#run: object | null = null;

	constructor(parts: WaitingParts) {
		this.#parts = parts;
		this.#durable = parts.point();
	}

	/** Resolves when all that was written so far is on the disk; rejects when it was undone. */
	wait(): Promise<void> {
		return new Promise((resolve, reject) => {
			this.#queue.push({ resolve, reject });
			if (!this.#run) this.#begin();
		});
	}

	/** Says that everything is on the disk as it is now. */
	allDone(): void {
		this.#run = null;
		this.#advance(this.#parts.point());
		for (const { resolve } of this.#takeAll()) resolve();
	}

	#begin(): void {
		const run = {};
		const reached = this.#parts.point();
		this.#run = run;
		this.#served = this.#queue;
		this.#queue = [];
		this.#parts.sync().then(
			() => this.#end(run, reached, () => this.#succeed(reached)),
			(error: unknown) => this.#end(run, reached, () => this.#fail(reached, error)),
		);
	}

	#end(run: object, reached: Point, conclude: () => void): void {
		if (run !== this.#run) {
			reached.forget();
			return;
		}
		this.#run = null;
		conclude();
		if (this.#queue.length > 0) this.#begin();
	}

	#succeed(reached: Point): void {
		this.#advance(reached);
		for (const { resolve } of this.#served.splice(0)) resolve();
	}

	#fail(reached: Point, error: unknown): void {
		this.#durable.comeBack();
		reached.forget();
		for (const { reject } of this.#takeAll()) reject(error);
		this.#parts.onLoss(error);
	}

	#advance(reached: Point): void {
		this.#durable.forget();
		this.#durable = reached;
	}

	#takeAll(): Waiter[] {
		return [...this.#served.splice(0), ...this.#queue.splice(0)];
	}
}
