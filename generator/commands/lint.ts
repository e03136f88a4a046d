import { lintSpec } from '../lint/lint.ts';
import { loadSpec } from '../spec/load.ts';
import { type Problem, SpecError } from '../spec/problem.ts';
import { EXIT } from './exit.ts';
import { printProblems, problemsAsJson } from './report.ts';

/** `ghl-connect lint`. Returns the exit code. */
export function runLint(options: { spec: string; json?: boolean }): number {
	const problems = findProblems(options.spec);
	const errors = problems.filter((problem) => problem.severity === 'error').length;
	if (options.json) {
		process.stdout.write(`${JSON.stringify({ ok: errors === 0, problems: problemsAsJson(problems) }, null, '\t')}\n`);
	} else {
		printProblems(problems, process.stdout);
		if (problems.length === 0) process.stdout.write('No findings.\n');
	}
	return errors === 0 ? EXIT.fine : EXIT.findings;
}

function findProblems(spec: string): Problem[] {
	try {
		return lintSpec(loadSpec(spec));
	} catch (error) {
		if (error instanceof SpecError) return error.problems;
		throw error;
	}
}
