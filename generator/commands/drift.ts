import { type Drift, type DriftReport, findDrift } from '../drift/drift.ts';
import { SpecError } from '../spec/problem.ts';
import { EXIT } from './exit.ts';
import { count, printProblems } from './report.ts';

/**
 * Runs `ghl-connect drift`.
 * @returns the exit code: 1 when there are differences that the spec does not list.
 */
export function runDrift(options: { spec: string; against: string; json?: boolean; all?: boolean }): number {
	let report: DriftReport;
	try {
		report = findDrift(options.spec, options.against);
	} catch (error) {
		if (!(error instanceof SpecError)) throw error;
		printProblems(error.problems, process.stderr);
		return EXIT.findings;
	}
	const unlisted = report.drifts.filter((drift) => !drift.listed);
	if (options.json) process.stdout.write(`${JSON.stringify(report, null, '\t')}\n`);
	else {
		print(options.all ? report.drifts : unlisted);
		const listed = report.drifts.length - unlisted.length;
		process.stdout.write(
			`${count(report.compared, 'operation')} compared: ${count(unlisted.length, 'difference')} not listed in corrections.yaml, ${listed} listed.\n`,
		);
		if (report.unpublished.length > 0) process.stdout.write(`Not in the published documents: ${report.unpublished.join(', ')}.\n`);
	}
	return unlisted.length === 0 ? EXIT.fine : EXIT.findings;
}

function print(drifts: Drift[]): void {
	let heading = '';
	for (const { document, operation, request, at, published, ours, listed, omission } of drifts) {
		const next = `${document} ${operation} (${request})`;
		if (next !== heading) process.stdout.write(`${next}\n`);
		heading = next;
		const mark = listed ? 'listed' : omission ? 'MISSING' : 'differs';
		process.stdout.write(`  ${mark.padEnd(8)}${at}: published ${published}, ours ${ours}\n`);
	}
}
