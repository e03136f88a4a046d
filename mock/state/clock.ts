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
	/** How it is set now; `adjust` comes back to it. */
	setting(): ClockSetting;
	/** Sets it as it was set before. */
	adjust(setting: ClockSetting): void;
}

/**
 * A clock that follows the machine's until it is told otherwise.
 * @param onChange called when it was.
 * @param start moment to run from, in epoch milliseconds. Default: the present. @throws RangeError when there is no such date.
 */
export function createClock(onChange: () => void = () => {}, start?: number): MockClock {
	const ahead = () => (start === undefined ? 0 : checked(start) - Date.now());
	let stopped: number | null = null;
	let offset = ahead();
	return {
		get isStopped() {
			return stopped !== null;
		},
		now: () => stopped ?? Date.now() + offset,
		set(moment) {
			stopped = checked(moment);
			onChange();
		},
		advance(milliseconds) {
			if (stopped !== null) stopped = checked(stopped + milliseconds);
			else {
				checked(Date.now() + offset + milliseconds);
				offset += milliseconds;
			}
			onChange();
		},
		release() {
			stopped = null;
			offset = ahead();
			onChange();
		},
		setting: () => ({ stopped, offset }),
		adjust(setting) {
			({ stopped, offset } = setting);
		},
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
