import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../../generator/cli.ts', import.meta.url));

/** `ghl-connect mock` as a process of its own. */
export interface MockProcess {
	child: ChildProcessWithoutNullStreams;
	/** What it has written so far. */
	stdout(): string;
	stderr(): string;
	/** Exit code and signal. */
	ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/** Runs the command, on a free port unless told otherwise. */
export function runMockCommand(args: string[]): MockProcess {
	const child = spawn(process.execPath, [CLI, 'mock', '--port', '0', ...args]);
	let [stdout, stderr] = ['', ''];
	child.stdout.on('data', (chunk: Buffer) => {
		stdout += chunk.toString();
	});
	child.stderr.on('data', (chunk: Buffer) => {
		stderr += chunk.toString();
	});
	const ended = once(child, 'close').then(([code, signal]) => ({ code, signal }) as Awaited<MockProcess['ended']>);
	return { child, stdout: () => stdout, stderr: () => stderr, ended };
}

/** Runs the command and waits until it listens. @throws Error with what it wrote when it ends instead. */
export async function startMockProcess(args: string[]): Promise<MockProcess & { url: string }> {
	const mock = runMockCommand(args);
	const found = new Promise<string>((resolve) => {
		const look = () => {
			const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(mock.stdout()) ?? [];
			if (url) resolve(url);
		};
		mock.child.stdout.on('data', look);
	});
	const url = await Promise.race([
		found,
		mock.ended.then(({ code }) => {
			throw new Error(`The mock ended with ${code}: ${mock.stderr()}`);
		}),
	]);
	return { ...mock, url };
}
