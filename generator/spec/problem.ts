import { relative } from 'node:path';

/** Where something stands in a file, counted from 1. */
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
	/** What to do about it. */
	fix: string;
	/** Absolute path of the file. */
	file: string;
	/** Counted from 1; 1:1 when the finding is about the file as a whole. */
	position: Position;
	/** JSON pointer in that file, as a URI fragment: `#/paths/~1contacts~1/get`. */
	pointer: string;
}

/** The spec cannot be used; carries every problem that was found. */
export class SpecError extends Error {
	readonly problems: Problem[];
	constructor(problems: Problem[]) {
		super(problems.map((problem) => problem.message).join('\n'));
		this.name = 'SpecError';
		this.problems = problems;
	}
}

/**
 * A problem as one line for people: `spec/paths/contacts.yaml:12:7 error duplicate-operation-id …`.
 * @param folder paths are shown relative to it when they lie inside.
 */
export function formatProblem(problem: Problem, folder: string): string {
	const place = `${displayPath(problem.file, folder)}:${problem.position.line}:${problem.position.column}`;
	return `${place}  ${problem.severity}  ${problem.rule}  ${problem.message} ${problem.fix} (${problem.pointer})`;
}

/** A path as people want to read it: relative to `folder` when inside it or near it, else as it is. */
export function displayPath(path: string, folder: string): string {
	const short = relative(folder, path);
	return short.length < path.length ? short.replaceAll('\\', '/') : path;
}

/** Sorts by file, then position, then rule, so that a list of problems does not depend on the order of checks. */
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

/** Each problem once: a shared part is met once per use. */
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
