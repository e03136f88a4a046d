/** Tells the parent process the address, then CPU time and memory whenever it asks. */
export function report(url: string): void {
	process.on('message', () => {
		const { user, system } = process.cpuUsage();
		process.send?.({ cpu: user + system, memory: process.memoryUsage.rss() });
	});
	process.send?.({ url });
}
