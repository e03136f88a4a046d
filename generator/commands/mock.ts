import type { DocumentSource } from '../../mock/documents/documents.ts';
import type { LogFormat } from '../../mock/observe/log/lines.ts';
import type { MockOptions } from '../../mock/options.ts';
import { EXIT } from './exit.ts';
import { count } from './report.ts';

/**
 * Runs `ghl-connect mock`: builds the documents that are served beside the first, and serves the mock until it is
 * stopped.
 * @param paths files and folders with those documents.
 * @returns the exit code when a document has errors; the mock is not served then.
 */
export async function runMockCommand(
	options: MockOptions & { generated: string },
	paths: readonly string[] | undefined,
	log: LogFormat,
): Promise<number> {
	const { runMock } = await import('../../mock/command.ts');
	const documents = paths && (await build(paths, log));
	if (documents === null) return EXIT.findings;
	await runMock({ ...options, ...(documents ? { documents } : {}) }, log);
	return EXIT.fine;
}

/** @returns null when a document has errors, which are printed. */
async function build(paths: readonly string[], log: LogFormat): Promise<DocumentSource[] | null> {
	const { buildDocuments } = await import('../documents/build.ts');
	const { openProgress } = await import('./progress.ts');
	const progress = openProgress(log === 'json');
	progress.step('Reading the documents');
	const { sources, warnings, problems } = await buildDocuments(paths).finally(progress.done);
	if (problems.length > 0) {
		const { printProblems } = await import('./report.ts');
		printProblems(problems, process.stderr);
		process.stderr.write('Nothing is served.\n');
		return null;
	}
	if (warnings > 0 && log !== 'json') {
		process.stderr.write(
			`${count(warnings, 'warning')} in ${count(sources.length, 'document')}: "ghl-connect lint --spec FILE" lists those of one.\n`,
		);
	}
	return sources;
}
