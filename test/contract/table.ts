/** What came of each operation in each channel; printed when a suite has run. */
export class ChannelTable {
	readonly #results = new Map<string, Map<string, boolean>>();
	readonly #channels: readonly string[];

	constructor(channels: readonly string[]) {
		this.#channels = channels;
	}

	/** Notes that a channel ran an operation. It counts as failed until `passed` is called. */
	started(operation: string, channel: string): { passed(): void } {
		const row = this.#results.get(operation) ?? new Map<string, boolean>();
		this.#results.set(operation, row);
		row.set(channel, false);
		return { passed: () => void row.set(channel, true) };
	}

	/** Operations that a channel has not run. */
	skipped(channel: string, operations: readonly string[]): string[] {
		return operations.filter((operation) => !this.#results.get(operation)?.has(channel));
	}

	/** The table as text: a row for each operation, a column for each channel. */
	toString(): string {
		const width = Math.max(10, ...[...this.#results.keys()].map((name) => name.length));
		const header = `${'operation'.padEnd(width)}  ${this.#channels.join('  ')}`;
		const rows = [...this.#results].map(([operation, row]) => {
			const cells = this.#channels.map((channel) => this.#cell(row.get(channel)).padEnd(channel.length));
			return `${operation.padEnd(width)}  ${cells.join('  ')}`;
		});
		const totals = this.#channels.map((channel) => `${this.#count(channel)}`.padEnd(channel.length));
		return [header, ...rows, `${'passed'.padEnd(width)}  ${totals.join('  ')}`].join('\n');
	}

	#cell(result: boolean | undefined): string {
		return result === undefined ? '–' : result ? 'ok' : 'FAILED';
	}

	#count(channel: string): number {
		return [...this.#results.values()].filter((row) => row.get(channel)).length;
	}
}
