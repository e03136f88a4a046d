import type { MockCommandOptions } from '../../mock/command.ts';
import { EXIT } from './exit.ts';
import { count } from './report.ts';

/** Options of `ghl-connect mock` as they stand on the command line. */
export interface MockOptionValues extends Omit<MockCommandOptions, 'documents'> {
	/** Files and folders with documents to serve beside the first. */
	document?: string[];
}

/**
 * `ghl-connect mock`: builds the documents that are served beside the first, and runs the mock until it is told to stop.
 * @returns the exit code when a document has errors; then nothing is served.
 */
export async function runMockCommand({ document: paths, ...options }: MockOptionValues): Promise<number> {
	const { runMock } = await import('../../mock/command.ts');
	if (!paths) {
		await runMock(options);
		return EXIT.fine;
	}
	const { buildDocuments } = await import('../documents/build.ts');
	const { openProgress } = await import('./progress.ts');
	const progress = openProgress(options.log === 'json');
	progress.step('Reading the documents');
	const { sources, warnings, problems } = await buildDocuments(paths).finally(progress.done);
	if (problems.length > 0) {
		const { printProblems } = await import('./report.ts');
		printProblems(problems, process.stderr);
		process.stderr.write('Nothing is served.\n');
		return EXIT.findings;
	}
	if (warnings > 0 && options.log !== 'json') {
		process.stderr.write(
			`${count(warnings, 'warning')} in ${count(sources.length, 'document')}: "ghl-connect lint --spec FILE" lists those of one.\n`,
		);
	}
	await runMock({ ...options, documents: sources });
	return EXIT.fine;
}
