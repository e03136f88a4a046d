import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished, vi } from 'vitest';
import { runProgram } from '../../../generator/commands/program.ts';

/** The repository. */
export const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** A folder for one test, removed afterwards. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'ghl-connect-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** A copy of a small spec in test/fixtures that a test may damage. */
export function copyOfFixtureSpec(name: 'spec' | 'spec-with-policy' | 'spec-with-story' = 'spec'): {
	folder: string;
	root: string;
	read(file: string): string;
	edit(file: string, change: (text: string) => string): void;
} {
	const folder = temporaryFolder();
	cpSync(join(repository, 'test/fixtures', name), folder, { recursive: true });
	return {
		folder,
		root: join(folder, 'openapi.yaml'),
		read: (file) => readFileSync(join(folder, file), 'utf8'),
		edit(file, change) {
			const path = join(folder, file);
			const before = readFileSync(path, 'utf8');
			const after = change(before);
			if (after === before) throw new Error(`The test's change of ${file} changes nothing.`);
			writeFileSync(path, after);
		},
	};
}

export interface Run {
	code: number;
	stdout: string;
	stderr: string;
}

/** Runs the command line as a person would, with this Node. */
export function runCli(args: string[], cwd = repository): Promise<Run> {
	return new Promise((resolve) => {
		execFile(process.execPath, [join(repository, 'generator/cli.ts'), ...args], { cwd, maxBuffer: 64e6 }, (error, stdout, stderr) => {
			resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
		});
	});
}

/**
 * Runs the command line inside this process, which takes a tenth of the time. For commands that end by themselves.
 * @param cwd folder that the command believes to stand in.
 */
export async function runInProcess(args: string[], cwd = repository): Promise<Run> {
	const written = { stdout: '', stderr: '' };
	const spies = [
		vi.spyOn(process, 'cwd').mockReturnValue(cwd),
		...(['stdout', 'stderr'] as const).map((name) =>
			vi.spyOn(process[name], 'write').mockImplementation((chunk) => {
				written[name] += String(chunk);
				return true;
			}),
		),
	];
	try {
		return { code: await runProgram(args), ...written };
	} finally {
		for (const spy of spies) spy.mockRestore();
	}
}

/** Every file below a folder with its content, by relative path. */
export function filesBelow(folder: string): Record<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
	return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}
