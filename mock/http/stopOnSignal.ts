/** Milliseconds that requests under way may take once the mock is told to stop. */
const GRACE = 5000;

/**
 * Stops when told to, after the requests under way; at once when told again.
 * @param last what is to be done before the process ends; gives its exit code.
 */
export function stopOnSignal(server: { close(grace: number): Promise<void> }, last: (signal: string) => Promise<number>): void {
	let stopping = false;
	const stop = async (signal: NodeJS.Signals, number: number) => {
		if (stopping) process.exit(128 + number);
		stopping = true;
		await server.close(GRACE);
		process.exit(await last(signal));
	};
	process.on('SIGINT', stop);
	process.on('SIGTERM', stop);
}
