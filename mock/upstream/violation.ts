/** A place where a request or an answer departs from the document. */
export interface Finding {
	side: 'request' | 'answer';
	/** `route`, `header`, `path`, `query`, `body`, `status`, `content-type`. */
	place: string;
	message: string;
}

/** A finding, and where it was made. */
export interface Violation extends Finding {
	/** That of the request in the log. */
	traceId: string;
	/** `POST /contacts/`. */
	request: string;
	/** Null when the path leads to no operation. */
	operationId: string | null;
}

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
