import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCatalog } from './catalog/build.ts';
import type { Catalog } from './contract/catalog.ts';
import type { GeneratedFile, Target, TargetContext } from './emit/target.ts';
import { openTemplates } from './emit/templates.ts';
import { type Changes, compareWithFolder } from './emit/writer.ts';
import { lintSpec } from './lint/lint.ts';
import { packageRoot } from './packageRoot.ts';
import { loadSpec, type SpecDocument } from './spec/load.ts';
import { type Problem, SpecError } from './spec/problem.ts';
import { loadTarget } from './targets/registry.ts';

export interface GenerateOptions {
	/** Root of the spec. */
	spec: string;
	/** Output folder. */
	out: string;
	/** Names of targets, or paths of files that export one. */
	targets: readonly string[];
	/** Receives the name of each step, for a progress line. */
	onProgress?: (step: string) => void;
}

export interface Generation {
	catalog: Catalog;
	/** Files of the spec, and folders in which files were looked for. */
	inputs: string[];
	/** Findings that did not stop generation: warnings. */
	problems: Problem[];
	/** Remarks of targets. */
	remarks: string[];
	files: GeneratedFile[];
	/** Number of files by target. */
	counts: Record<string, number>;
	changes: Changes;
}

/**
 * Loads and checks a spec, builds the catalog, emits all files and compares them with the output folder. It writes
 * nothing.
 * @throws SpecError when the spec has errors; nothing is emitted then.
 * @throws UnreadableError when the spec cannot be read.
 * @throws UnknownTargetError when a target does not exist.
 */
export async function generate(options: GenerateOptions): Promise<Generation> {
	const step = options.onProgress ?? (() => {});
	const targets = await Promise.all(options.targets.map(loadTarget));
	step('Reading the spec');
	const spec = loadSpec(options.spec);
	step('Checking the spec');
	const problems = checkSpec(spec);
	const catalog = buildCatalog(spec.document);
	const story = spec.story?.records ?? {};
	const remarks: string[] = [];
	const files: GeneratedFile[] = [];
	const counts: Record<string, number> = {};
	for (const target of targets) {
		step(`Emitting ${target.name}`);
		const emitted = await emit(target, { catalog, story, document: spec.document }, options.out, remarks);
		counts[target.name] = emitted.length;
		files.push(...emitted);
	}
	step('Comparing');
	const owned = targets.map((target) => target.folder).filter((folder) => folder !== '');
	const changes = compareWithFolder(files, options.out, owned);
	return { catalog, inputs: [...spec.files, ...spec.folders], problems, remarks, files, counts, changes };
}

/**
 * Checks a loaded spec.
 * @returns the warnings.
 * @throws SpecError with all findings when one of them is an error.
 */
export function checkSpec(spec: SpecDocument): Problem[] {
	const problems = lintSpec(spec);
	if (problems.some((problem) => problem.severity === 'error')) throw new SpecError(problems);
	return problems;
}

type Model = Pick<TargetContext, 'catalog' | 'story' | 'document'>;

async function emit(target: Target, model: Model, out: string, remarks: string[]): Promise<GeneratedFile[]> {
	return target.emit({
		...model,
		templates: openTemplates(join(packageRoot, 'templates'), target.name),
		existing(path) {
			const file = join(out, path);
			return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
		},
		warn: (message) => remarks.push(`${target.name}: ${message}`),
	});
}
