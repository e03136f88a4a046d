import { type FixResult, fixSpec } from '../lint/fix/fix.ts';
import { lintSpec } from '../lint/lint.ts';
import { loadSpec } from '../spec/load.ts';
import { displayPath, SpecError } from '../spec/problem.ts';
import { EXIT } from './exit.ts';
import { count, printProblems, problemsAsJson } from './report.ts';

export interface LintCommandOptions {
	spec: string;
	fix?: boolean;
	json?: boolean;
}

/**
 * Runs `ghl-connect lint`.
 * @returns the exit code: 1 when errors are left.
 */
export function runLint(options: LintCommandOptions): number {
	const { mends, problems } = look(options);
	const errors = problems.filter((problem) => problem.severity === 'error').length;
	if (options.json) {
		const mended = options.fix ? { mended: mends.map(({ file, position, ...mend }) => ({ ...mend, ...placeAsJson(file, position) })) } : {};
		process.stdout.write(`${JSON.stringify({ ok: errors === 0, ...mended, problems: problemsAsJson(problems) }, null, '\t')}\n`);
	} else {
		for (const mend of mends) process.stdout.write(`${formatMend(mend)}\n`);
		if (mends.length > 0) process.stdout.write(`${count(mends.length, 'change')} made.\n`);
		printProblems(problems, process.stdout);
		if (problems.length === 0) process.stdout.write(mends.length > 0 ? 'No findings are left.\n' : 'No findings.\n');
	}
	return errors === 0 ? EXIT.fine : EXIT.findings;
}

function look({ spec, fix }: LintCommandOptions): FixResult {
	try {
		return fix ? fixSpec(spec) : { mends: [], problems: lintSpec(loadSpec(spec)) };
	} catch (error) {
		if (error instanceof SpecError) return { mends: [], problems: error.problems };
		throw error;
	}
}

/**
 * Writes a change as one line, like a finding: `spec/published-names.yaml:59:5  mended  published-name-new  Added
 * "getCampaign". (#/operations/57)`.
 */
function formatMend({ rule, message, file, position, pointer }: FixResult['mends'][number]): string {
	return `${displayPath(file, process.cwd())}:${position.line}:${position.column}  mended  ${rule}  ${message} (${pointer})`;
}

function placeAsJson(file: string, position: { line: number; column: number }): object {
	return { file: displayPath(file, process.cwd()), line: position.line, column: position.column };
}
