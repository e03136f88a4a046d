import { State } from './state.ts';

/** The time as the mock sees it: may be stopped, set, advanced. */
export interface Clock {
	/** Epoch milliseconds. */
	now(): number;
}

/** How a clock is set. */
export interface ClockSetting {
	/** Epoch milliseconds that it stands at; null while it runs. */
	stopped: number | null;
	/** Milliseconds that it is ahead of the machine's while it runs. */
	offset: number;
}

/** The time as the mock sees it; stands still once it was set, until it is released. */
export interface MockClock extends Clock {
	/** Whether it stands still. */
	readonly isStopped: boolean;
	/** Stops the clock at a moment, in epoch milliseconds. @throws RangeError when there is no such date. */
	set(moment: number): void;
	/** Moves a stopped or a running clock by milliseconds. @throws RangeError when that leads to no date. */
	advance(milliseconds: number): void;
	/** Runs again: with the machine's clock, or anew from the moment that the mock was started at. */
	release(): void;
}

export interface ClockOptions {
	/** Where its setting is kept. Default: a state of its own. */
	state?: State;
	/** Moment to run from, in epoch milliseconds; each reset leads back to it. Default: the present. */
	start?: number | undefined;
	/** Told when it was set, by whatever, once that is kept. */
	onChange?: () => void;
}

/** The one key of the collection. */
const KEY = 'setting';

/**
 * A clock that follows the machine's until it is told otherwise.
 * @throws RangeError when there is no such date as its start.
 */
export function createClock({ state = new State(), start, onChange }: ClockOptions = {}): MockClock {
	const running = (): ClockSetting => ({ stopped: null, offset: start === undefined ? 0 : checked(start) - Date.now() });
	const settings = state.collection<ClockSetting>('clock');
	// Read many times a request, so it is at hand and not looked up.
	let { stopped, offset } = running();
	let told = { stopped, offset };
	settings.set(KEY, told);
	const tell = () => {
		// Taking back what was not told of yet is no news.
		if (told.stopped === stopped && told.offset === offset) return;
		told = { stopped, offset };
		onChange?.();
	};
	settings.follow((_, setting) => {
		({ stopped, offset } = setting ?? running());
		state.afterwards(tell);
	});
	const release = () => settings.set(KEY, running());
	state.onReset(release);
	return {
		get isStopped() {
			return stopped !== null;
		},
		now: () => stopped ?? Date.now() + offset,
		set: (moment) => settings.set(KEY, { stopped: checked(moment), offset }),
		advance(milliseconds) {
			if (stopped !== null) settings.set(KEY, { stopped: checked(stopped + milliseconds), offset });
			else {
				checked(Date.now() + offset + milliseconds);
				settings.set(KEY, { stopped, offset: offset + milliseconds });
			}
		},
		release,
	};
}

/** A clock that shows no date would make every answer after it fail. */
function checked(moment: number): number {
	if (Number.isNaN(new Date(moment).getTime())) throw new RangeError(`The clock cannot show the moment ${moment}: there is no such date.`);
	return moment;
}

/** A moment as the API writes it: ISO 8601 with milliseconds, in UTC. */
export function isoTime(clock: Clock): string {
	return isoText(clock.now());
}

/** @param moment in epoch milliseconds. */
export function isoText(moment: number): string {
	// Many moments are asked for within one millisecond, and a text made once takes up room once.
	if (moment !== latest.moment) latest = { moment, text: new Date(moment).toISOString() };
	return latest.text;
}

let latest = { moment: Number.NaN, text: '' };
