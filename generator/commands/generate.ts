import { resolve } from 'node:path';
import type { Changes } from '../emit/writer.ts';
import { type Fingerprint, remember, unchangedSince } from '../fingerprint.ts';
import { displayPath, type Problem } from '../spec/problem.ts';
import { EXIT } from './exit.ts';
import { openProgress } from './progress.ts';
import { count, printProblems, problemsAsJson } from './report.ts';

export interface GenerateCommandOptions {
	spec: string;
	out: string;
	target?: string[];
	check?: boolean;
	json?: boolean;
}

interface Outcome {
	ok: boolean;
	problems: Problem[];
	remarks: string[];
	changes: Changes;
	operations: number;
	entries: number;
}

const NOTHING: Changes = { added: [], changed: [], removed: [] };

/**
 * Runs `ghl-connect generate`.
 * @returns the exit code.
 */
export async function runGenerate(options: GenerateCommandOptions): Promise<number> {
	const spec = resolve(options.spec);
	const out = resolve(options.out);
	const settings = [spec, out, ...(options.target ?? [])];
	const known = unchangedSince(out, settings);
	const outcome = known ? fromFingerprint(known) : await run(options, spec, out, settings);
	if (options.json) printJson(outcome);
	else printText(outcome, options, out);
	return outcome.ok ? EXIT.fine : EXIT.findings;
}

function fromFingerprint(known: Fingerprint): Outcome {
	const { problems, remarks, operations, entries } = known;
	return { ok: true, problems, remarks, changes: NOTHING, operations, entries };
}

async function run(options: GenerateCommandOptions, spec: string, out: string, settings: string[]): Promise<Outcome> {
	// The generator is loaded here: a run in which nothing changed does not need it.
	const [{ generate }, { applyChanges, isUnchanged }, { SpecError }, { TARGET_NAMES }] = await Promise.all([
		import('../generate.ts'),
		import('../emit/writer.ts'),
		import('../spec/problem.ts'),
		import('../targets/registry.ts'),
	]);
	const progress = openProgress(options.json === true);
	try {
		const targets = options.target ?? TARGET_NAMES;
		const result = await generate({ spec, out, targets, onProgress: progress.step });
		const stale = !isUnchanged(result.changes);
		if (stale && !options.check) {
			progress.step('Writing');
			applyChanges(result.files, result.changes, out);
		}
		const operations = result.catalog.operations.length;
		const entries = result.catalog.entries.length;
		const { problems, remarks, changes } = result;
		if (!stale || !options.check) {
			const outputs = result.files.map((file) => file.path);
			remember(out, settings, { inputs: result.inputs, outputs, operations, entries, problems, remarks });
		}
		return { ok: !(stale && options.check), problems, remarks, changes, operations, entries };
	} catch (error) {
		if (!(error instanceof SpecError)) throw error;
		return { ok: false, problems: error.problems, remarks: [], changes: NOTHING, operations: 0, entries: 0 };
	} finally {
		progress.done();
	}
}

function printJson(outcome: Outcome): void {
	const { problems, ...rest } = outcome;
	process.stdout.write(`${JSON.stringify({ ...rest, problems: problemsAsJson(problems) }, null, '\t')}\n`);
}

function printText(outcome: Outcome, options: GenerateCommandOptions, out: string): void {
	printProblems(outcome.problems, process.stderr);
	for (const remark of outcome.remarks) process.stderr.write(`${remark}\n`);
	const { added, changed, removed } = outcome.changes;
	const folder = displayPath(out, process.cwd());
	const failed = outcome.problems.some((problem) => problem.severity === 'error');
	if (failed) {
		process.stderr.write(`Nothing was written to ${folder}.\n`);
		return;
	}
	const made = `${count(outcome.operations, 'operation')}, ${outcome.entries} catalog ${outcome.entries === 1 ? 'entry' : 'entries'}`;
	if (added.length + changed.length + removed.length === 0) {
		process.stdout.write(`${made}: ${folder} is up to date.\n`);
		return;
	}
	const verb = options.check ? 'is stale' : 'written';
	process.stdout.write(`${made}: ${folder} ${verb} (${added.length} added, ${changed.length} changed, ${removed.length} removed).\n`);
	if (!options.check) return;
	for (const [mark, paths] of [
		['+', added],
		['~', changed],
		['-', removed],
	] as const) {
		for (const path of paths) process.stdout.write(`  ${mark} ${path}\n`);
	}
	process.stdout.write('Run "npm run generate" and commit the result.\n');
}
