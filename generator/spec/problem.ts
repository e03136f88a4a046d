import { relative } from 'node:path';

/** A place in a file; line and column count from 1. */
export interface Position {
	line: number;
	column: number;
}

/** A finding about the spec. */
export interface Problem {
	/** Stable id of the rule: `duplicate-operation-id`. */
	rule: string;
	severity: 'error' | 'warning';
	/** What is wrong. */
	message: string;
	/** How to mend it. */
	fix: string;
	/** Absolute path of the file. */
	file: string;
	/** Counted from 1; 1:1 when the finding is about the file as a whole. */
	position: Position;
	/** JSON pointer in that file, as a URI fragment: `#/paths/~1contacts~1/get`. */
	pointer: string;
}

/** Says that the spec cannot be used, and carries every finding. */
export class SpecError extends Error {
	readonly problems: Problem[];
	constructor(problems: Problem[]) {
		super(problems.map((problem) => problem.message).join('\n'));
		this.name = 'SpecError';
		this.problems = problems;
	}
}

/**
 * Writes a finding as one line: `spec/paths/contacts.yaml:12:7 error duplicate-operation-id …`.
 * @param folder paths inside it are shown relative to it.
 */
export function formatProblem(problem: Problem, folder: string): string {
	const place = `${displayPath(problem.file, folder)}:${problem.position.line}:${problem.position.column}`;
	return `${place}  ${problem.severity}  ${problem.rule}  ${problem.message} ${problem.fix} (${problem.pointer})`;
}

/** Shortens a path for people: relative to `folder` if it lies inside or near that folder, else unchanged. */
export function displayPath(path: string, folder: string): string {
	const short = relative(folder, path);
	return short.length < path.length ? short.replaceAll('\\', '/') : path;
}

/** Sorts findings by file, position and rule, so that their order does not depend on the order of the checks. */
export function sortProblems(problems: Problem[]): Problem[] {
	return [...problems].sort(
		(a, b) =>
			compare(a.file, b.file) ||
			a.position.line - b.position.line ||
			a.position.column - b.position.column ||
			compare(a.rule, b.rule) ||
			compare(a.message, b.message),
	);
}

/** Removes repeated findings: each use of a shared part reports it again. */
export function uniqueProblems(problems: Problem[]): Problem[] {
	const seen = new Set<string>();
	return problems.filter((problem) => {
		const key = `${problem.rule} ${problem.file} ${problem.pointer} ${problem.message}`;
		return !seen.has(key) && seen.add(key);
	});
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
