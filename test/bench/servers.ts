import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A server under test, in a process of its own. */
export interface BenchServer {
	name: string;
	url: string;
	/** Seconds from the start of the process until it answered. */
	ready: number;
	/** CPU time that the process has used so far, in microseconds. */
	cpu(): Promise<number>;
	/** Resident memory in bytes. */
	memory(): Promise<number>;
	stop(): Promise<void>;
}

type Message = { url: string } | { cpu: number; memory: number };

/** Starts one of `test/bench/hosts/<name>.ts` and waits until it listens. */
export async function startServer(name: string, args: string[] = []): Promise<BenchServer> {
	const began = performance.now();
	const child = fork(fileURLToPath(new URL(`./hosts/${name}.ts`, import.meta.url)), args, {
		stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
	});
	const { url } = (await answer(child)) as { url: string };
	const ready = (performance.now() - began) / 1000;
	const usage = async () => {
		child.send('usage');
		return (await answer(child)) as { cpu: number; memory: number };
	};
	return {
		name,
		url,
		ready,
		cpu: async () => (await usage()).cpu,
		memory: async () => (await usage()).memory,
		stop: () =>
			new Promise((resolve) => {
				child.once('exit', () => resolve());
				child.kill();
			}),
	};
}

function answer(child: ChildProcess): Promise<Message> {
	return new Promise((resolve, reject) => {
		const failed = (code: number | null) => reject(new Error(`The server process ended with ${code} before it answered.`));
		child.once('exit', failed);
		child.once('message', (message) => {
			child.off('exit', failed);
			resolve(message as Message);
		});
	});
}
