import { displayPath, formatProblem, type Problem, sortProblems } from '../spec/problem.ts';

/** Prints findings, one a line, and their number. */
export function printProblems(problems: Problem[], stream: NodeJS.WritableStream): void {
	if (problems.length === 0) return;
	for (const problem of sortProblems(problems)) stream.write(`${formatProblem(problem, process.cwd())}\n`);
	const errors = problems.filter((problem) => problem.severity === 'error').length;
	stream.write(`${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}.\n`);
}

/** Converts findings to flat data for editors and CI, with paths relative to the working folder. */
export function problemsAsJson(problems: Problem[]): object[] {
	return sortProblems(problems).map(({ position, file, ...rest }) => ({
		...rest,
		file: displayPath(file, process.cwd()),
		line: position.line,
		column: position.column,
	}));
}

/** `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
