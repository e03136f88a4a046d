import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from './packageRoot.ts';
import type { Problem } from './spec/problem.ts';

/**
 * Inputs and outputs of the last generation into a folder. It is kept outside the output, so that a run in which nothing
 * changed does not load the generator at all.
 */
export interface Fingerprint {
	/** Hash of the generator, its templates and the options. */
	maker: string;
	/** Absolute path → hash; of a folder, the hash of the names in it. */
	inputs: Record<string, string>;
	/** Path in the output folder → hash. */
	outputs: Record<string, string>;
	operations: number;
	entries: number;
	problems: Problem[];
	remarks: string[];
}

/**
 * Finds the fingerprint of the last run into `out`, if nothing has changed since.
 * @param settings options that shape the output, e.g. spec and targets.
 */
export function unchangedSince(out: string, settings: readonly string[]): Fingerprint | undefined {
	try {
		const last = JSON.parse(readFileSync(cacheFile(out), 'utf8')) as Fingerprint;
		if (last.maker !== makerHash(settings)) return undefined;
		const same = (files: Record<string, string>, folder: string) =>
			Object.entries(files).every(([path, hash]) => hashOfPath(resolve(folder, path)) === hash);
		return same(last.inputs, '/') && same(last.outputs, out) ? last : undefined;
	} catch {
		return undefined; // There is no cache, or a file that it names is gone: a full run will tell.
	}
}

/** Remembers a run. If that fails, the next run takes longer; nothing else happens. */
export function remember(
	out: string,
	settings: readonly string[],
	run: { inputs: string[]; outputs: string[]; operations: number; entries: number; problems: Problem[]; remarks: string[] },
): void {
	try {
		const fingerprint: Fingerprint = {
			maker: makerHash(settings),
			inputs: Object.fromEntries(run.inputs.map((path) => [path, hashOfPath(path)])),
			outputs: Object.fromEntries(run.outputs.map((path) => [path, hashOfPath(resolve(out, path))])),
			operations: run.operations,
			entries: run.entries,
			problems: run.problems,
			remarks: run.remarks,
		};
		const file = cacheFile(out);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(`${file}.${process.pid}`, JSON.stringify(fingerprint));
		renameSync(`${file}.${process.pid}`, file);
	} catch {
		// A read-only installation has no cache.
	}
}

function cacheFile(out: string): string {
	const name = createHash('sha256').update(resolve(out)).digest('hex').slice(0, 16);
	return join(packageRoot, 'node_modules/.cache/ghl-connect', `${name}.json`);
}

/** Hash of the generator, its templates and some options. */
export function makerHash(settings: readonly string[]): string {
	const hash = createHash('sha256').update(JSON.stringify(settings));
	const code = dirname(fileURLToPath(import.meta.url));
	for (const folder of [code, join(packageRoot, 'templates'), join(packageRoot, 'spec/extensions')]) hashFolder(folder, hash);
	for (const file of ['package.json', 'package-lock.json', 'spec/published-names.yaml']) {
		const path = join(packageRoot, file);
		if (existsSync(path)) hash.update(readFileSync(path));
	}
	return hash.digest('hex');
}

function hashFolder(folder: string, hash: ReturnType<typeof createHash>): void {
	const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
	for (const entry of entries) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) hashFolder(path, hash);
		else hash.update(entry.name).update(readFileSync(path));
	}
}

/** The hash of a file's content; of a folder, of the names in it; of what is not there, that of nothing. */
export function hashOfPath(path: string): string {
	if (!existsSync(path)) return '';
	const content = statSync(path).isDirectory() ? readdirSync(path).sort().join('\n') : readFileSync(path);
	return createHash('sha256').update(content).digest('hex');
}
