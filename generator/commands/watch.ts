import { dirname, join } from 'node:path';
import { watch as watchFiles } from 'chokidar';
import { packageRoot } from '../packageRoot.ts';
import { type GenerateCommandOptions, runGenerate } from './generate.ts';

/** Milliseconds without a further change after which a save counts as complete: editors write in several steps. */
const SETTLED = 40;

/** A running watch. */
export interface Watch {
	close(): Promise<void>;
}

/**
 * Runs `ghl-connect generate --watch`: generates at once, and again whenever the spec, a template or the file of a
 * target changes. A run that finds errors writes nothing; the next save starts another.
 * @param onRun receives the exit code of each run.
 */
export async function watchAndGenerate(options: GenerateCommandOptions, onRun: (exitCode: number) => void = () => {}): Promise<Watch> {
	const targetFiles = (options.target ?? []).filter((target) => /[/\\.]/.test(target));
	return watchAndRun([dirname(options.spec), join(packageRoot, 'templates'), ...targetFiles], async () =>
		onRun(await runGenerate(options)),
	);
}

/**
 * Calls `run` at once, and again after each change below some paths. Runs never overlap: changes during a run lead to
 * one more when it ends.
 * @param paths files and folders.
 * @param run may fail: the error is printed, and the watch goes on.
 */
export async function watchAndRun(paths: readonly string[], run: () => Promise<void>): Promise<Watch> {
	let timer: NodeJS.Timeout | undefined;
	let running: Promise<void> | null = null;
	let again = false;

	function start(): void {
		if (running) {
			again = true;
			return;
		}
		again = false;
		running = run()
			.catch((error: unknown) => void process.stderr.write(`ghl-connect: ${error instanceof Error ? error.message : String(error)}\n`))
			.finally(() => {
				running = null;
				if (again) start();
			});
	}

	const watcher = watchFiles([...paths], { ignoreInitial: true, ignored: /(^|[/\\])(node_modules|\.git)([/\\]|$)|~$|\.sw[a-z]$/ });
	watcher.on('all', () => {
		clearTimeout(timer);
		timer = setTimeout(start, SETTLED);
	});
	await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
	start();
	await running;
	return {
		async close() {
			clearTimeout(timer);
			await watcher.close();
			await running;
		},
	};
}
