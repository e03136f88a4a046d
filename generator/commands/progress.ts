/** A line on the terminal that names the current step. */
export interface Progress {
	step(text: string): void;
	/** Removes the line. */
	done(): void;
}

/** Shows progress on stderr when that is a terminal, else nowhere. */
export function openProgress(quiet: boolean): Progress {
	const stream = process.stderr;
	if (quiet || !stream.isTTY) return { step: () => {}, done: () => {} };
	return {
		step: (text) => void stream.write(`\r\u001b[K${text}…`),
		done: () => void stream.write('\r\u001b[K'),
	};
}
