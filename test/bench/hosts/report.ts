/** Tells the parent process the address, then CPU time and memory whenever it asks. */
export function report(url: string): void {
	process.on('message', () => {
		const { user, system } = process.cpuUsage();
		process.send?.({ cpu: user + system, memory: process.memoryUsage.rss() });
	});
	// A run that fails leaves no servers behind.
	process.on('disconnect', () => process.exit());
	process.send?.({ url });
}
