/** The time a whole call has, its retries and waits included. */
export interface Deadline {
	/** Aborts when the time is over or the caller aborts. */
	signal: AbortSignal;
	/** Whether the time is over. */
	expired(): boolean;
	/** Milliseconds left; Infinity without a timeout. */
	remaining(): number;
	/** Releases the timer. */
	clear(): void;
}

/**
 * Starts the clock of a call.
 * @param timeout milliseconds; 0 for no limit.
 * @param outer the caller's signal.
 */
export function startDeadline(timeout: number, outer: AbortSignal | null | undefined): Deadline {
	const clock = new AbortController();
	const end = Date.now() + (timeout || Number.POSITIVE_INFINITY);
	const timer = timeout ? setTimeout(() => clock.abort(), timeout) : undefined;
	return {
		signal: outer ? AbortSignal.any([outer, clock.signal]) : clock.signal,
		expired: () => clock.signal.aborted,
		remaining: () => end - Date.now(),
		clear: () => clearTimeout(timer),
	};
}

/** Waits, unless the signal aborts first: then it rejects with the signal's reason. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
	signal.throwIfAborted();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const time = new Promise<void>((resolve) => {
		timer = setTimeout(resolve, milliseconds);
	});
	await unlessAborted(time, signal).finally(() => clearTimeout(timer));
}

/** Waits for a value, unless the signal aborts first. */
export function unlessAborted<T>(value: T | Promise<T>, signal: AbortSignal): Promise<T> {
	return new Promise((resolve, reject) => {
		// The signal belongs to one call, so the listener goes with it.
		signal.addEventListener('abort', () => reject(signal.reason));
		Promise.resolve(value).then(resolve, reject);
	});
}
