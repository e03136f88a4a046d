import { write, writeSync } from 'node:fs';

/** Writes lines to a file descriptor without making anybody wait. */
export interface LineWriter {
	/** Notes a line; it is written a moment later, together with others. */
	line(text: string): void;
	/** Resolves when everything was written. */
	flushed(): Promise<void>;
	/** Writes what is left at once, for the end of the process. */
	flushNow(): void;
}

/** Milliseconds for which lines are gathered. */
const GATHER = 10;

/** Milliseconds until a full pipe is tried again. */
const RETRY = 5;

/** @param descriptor 1 for the standard output. */
export function createLineWriter(descriptor: number): LineWriter {
	let waiting: string[] = [];
	/** What could not be written yet of the bytes under way. */
	let rest: Buffer | null = null;
	let timer: NodeJS.Timeout | null = null;
	let broken = false;
	const whenEmpty: (() => void)[] = [];

	function start(): void {
		timer = null;
		if (rest) return;
		rest = Buffer.from(waiting.join(''));
		waiting = [];
		advance();
	}

	function advance(): void {
		if (!rest || rest.length === 0) {
			rest = null;
			if (waiting.length > 0) start();
			else for (const resolve of whenEmpty.splice(0)) resolve();
			return;
		}
		write(descriptor, rest, 0, rest.length, null, (error, written) => {
			if (error?.code === 'EAGAIN') setTimeout(advance, RETRY);
			else {
				// Nobody reads any more: there is no one to tell either.
				if (error) {
					broken = true;
					waiting = [];
				}
				rest = error ? null : (rest?.subarray(written) ?? null);
				advance();
			}
		});
	}

	return {
		line(text) {
			if (broken) return;
			waiting.push(`${text}\n`);
			if (timer === null && !rest) timer = setTimeout(start, GATHER);
		},
		flushed() {
			if (waiting.length === 0 && !rest) return Promise.resolve();
			if (timer !== null) clearTimeout(timer);
			if (!rest) start();
			return new Promise((resolve) => whenEmpty.push(resolve));
		},
		flushNow() {
			if (broken || waiting.length === 0) return;
			try {
				writeSync(descriptor, waiting.join(''));
			} catch {
				// A full pipe at the very end of the process cannot be waited for.
			}
			waiting = [];
		},
	};
}
