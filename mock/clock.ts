import type { Clock } from './types.ts';

/** The time as the mock sees it; stands still once it was set, until it is released. */
export interface MockClock extends Clock {
	/** Stops the clock at a moment, in epoch milliseconds. */
	set(moment: number): void;
	/** Moves a stopped or a running clock by milliseconds. */
	advance(milliseconds: number): void;
	/** Runs with the machine's clock again. */
	release(): void;
}

/** A clock that follows the machine's until it is told otherwise. */
export function createClock(): MockClock {
	let stopped: number | null = null;
	let offset = 0;
	return {
		now: () => stopped ?? Date.now() + offset,
		set(moment) {
			stopped = moment;
		},
		advance(milliseconds) {
			if (stopped === null) offset += milliseconds;
			else stopped += milliseconds;
		},
		release() {
			stopped = null;
			offset = 0;
		},
	};
}

/** A moment as the API writes it: ISO 8601 with milliseconds, in UTC. */
export function isoTime(clock: Clock): string {
	return new Date(clock.now()).toISOString();
}
