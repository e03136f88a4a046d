import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../packageRoot.ts';
import { EXIT } from './exit.ts';
import { type Watch, watchAndRun } from './watch.ts';

export interface DevOptions {
	/** Root of the spec. */
	spec: string;
	/** Folder that is generated and served. */
	out: string;
	/** Options of `ghl-connect mock`. */
	mockArgs: readonly string[];
}

/** Path of the command line: `cli.ts` in the repository, `cli.js` where it was compiled. */
const CLI = process.argv[1] ?? '';

/**
 * Runs `ghl-connect dev`: regenerates when the spec, a template or the generator changes, and serves the mock. The mock
 * restarts, and keeps its state, when its documents or its own code change. Ctrl+C ends both.
 * @returns the exit code.
 */
export async function runDev({ spec, out, mockArgs }: DevOptions): Promise<number> {
	// The mock's state outlives its restarts here, and goes when the session ends.
	const data = mkdtempSync(join(tmpdir(), 'ghl-connect-dev-'));
	const stopped = new AbortController();
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.abort());
	// Node's own watch mode starts the generator anew when the generator itself changes.
	const generator = start(['--watch', '--watch-preserve-output', CLI, 'generate', '--watch', '--spec', spec, '--out', out]);
	let mock: ChildProcess | null = null;
	const serve = async () => {
		await end(mock);
		mock = stopped.signal.aborted ? null : start([CLI, 'mock', '--generated', out, '--data', data, ...mockArgs]);
	};
	let watch: Watch | undefined;
	try {
		await generated(out, stopped.signal);
		watch = await watchAndRun(servedFrom(out), serve);
		if (!stopped.signal.aborted) await once(stopped.signal, 'abort');
	} finally {
		await watch?.close();
		await Promise.all([end(mock), end(generator)]);
		rmSync(data, { recursive: true, force: true });
	}
	return EXIT.fine;
}

/** Lists the files that the mock reads: its documents and, in the repository, its own code. */
function servedFrom(out: string): string[] {
	return [join(out, 'openapi.json'), join(out, 'catalog.json'), join(packageRoot, 'mock')].filter((path) => existsSync(path));
}

/** Waits for the first generation if nothing was generated before. */
async function generated(out: string, stopped: AbortSignal): Promise<void> {
	while (!existsSync(join(out, 'catalog.json')) && !stopped.aborted) await new Promise((resolve) => setTimeout(resolve, 100));
}

function start(args: readonly string[]): ChildProcess {
	return spawn(process.execPath, args, { stdio: 'inherit' });
}

async function end(child: ChildProcess | null): Promise<void> {
	if (!child || child.exitCode !== null || child.signalCode !== null) return;
	const ended = once(child, 'exit');
	child.kill('SIGTERM');
	await ended;
}
