import type { Violation } from '../observe/violation.ts';

/** Violations as a table for the terminal: what is the same in several requests stands there once. */
export function violationTable(violations: readonly Violation[]): string {
	const groups = new Map<string, { cells: string[]; count: number }>();
	for (const { operationId, request, side, place, message } of violations) {
		const cells = [operationId ?? request, `${side} ${place}`, message];
		const key = JSON.stringify(cells);
		const group = groups.get(key) ?? { cells, count: 0 };
		group.count++;
		groups.set(key, group);
	}
	const rows = [['TIMES', 'OPERATION', 'WHERE', 'WHAT'], ...[...groups.values()].map(({ cells, count }) => [String(count), ...cells])];
	const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
	return rows
		.map((row) =>
			row
				.map((cell, column) => cell.padEnd(widths[column] ?? 0))
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}
