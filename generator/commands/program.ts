import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { packageRoot } from '../packageRoot.ts';
import { EXIT, fail } from './exit.ts';
import { addMockCommand } from './mockOptions.ts';

/**
 * Runs the command `ghl-connect`. It loads a subcommand when that is called, so that `--help` and a run in which nothing
 * changed stay fast.
 * @param args the arguments after the name of the command.
 * @returns the exit code. A command that goes on by itself (`mock`, `--watch`) returns when it has started.
 */
export async function runProgram(args: readonly string[]): Promise<number> {
	let exitCode: number = EXIT.fine;
	const program = createProgram((code) => {
		exitCode = code;
	});
	try {
		await program.parseAsync(args, { from: 'user' });
		return exitCode;
	} catch (error) {
		// Commander has printed its own message; a request for help or the version is no mistake.
		if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.wrongUse;
		return fail(error);
	}
}

/** @param done receives the exit code of the command that ran. */
function createProgram(done: (exitCode: number) => void): Command {
	const manifest = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string; description: string };
	const program = new Command('ghl-connect')
		.description(`${manifest.description}.`)
		.version(manifest.version)
		.configureOutput({
			// One line is enough for wrong use, so the hints that Commander adds are cut off.
			outputError: (text, write) =>
				write(
					`ghl-connect: ${text
						.trim()
						.replace(/^error: /, '')
						.replaceAll('\n', ' ')} Add --help for the options.\n`,
				),
		})
		.exitOverride()
		.addHelpText('after', '\nExit codes: 0 fine, 1 findings (errors in the spec, stale files), 2 wrong use.');

	program
		.command('generate')
		.description('make the clients, connectors and documents from the spec')
		.option('--spec <file>', 'root of the OpenAPI document', join(packageRoot, 'spec/openapi.yaml'))
		.option('--out <folder>', 'where to write', join(packageRoot, 'generated'))
		.option('--target <names...>', 'emit these alone: openapi, typescript, zapier, make, or the path of a file that exports a target')
		.option('--check', 'write nothing; exit 1 when something would change')
		.option('--json', 'print the result as JSON')
		.addOption(new Option('--watch', 'generate again whenever the spec or a template changes').conflicts(['check', 'json']))
		.action(async (options) => {
			if (options.watch) {
				const { watchAndGenerate } = await import('./watch.ts');
				await watchAndGenerate(options);
				return;
			}
			const { runGenerate } = await import('./generate.ts');
			done(await runGenerate(options));
		});

	program
		.command('lint')
		.description('check the spec')
		.option('--spec <file>', 'root of the OpenAPI document', join(packageRoot, 'spec/openapi.yaml'))
		.option('--fix', 'mend in the files what can be mended without its author: new names are listed, repetitions removed')
		.option('--json', 'print the findings as JSON')
		.action(async (options) => {
			const { runLint } = await import('./lint.ts');
			done(runLint(options));
		});

	program
		.command('drift')
		.description('hold the spec against the published documents')
		.requiredOption('--against <folder>', 'folder with the published OpenAPI documents')
		.option('--spec <file>', 'root of the OpenAPI document', join(packageRoot, 'spec/openapi.yaml'))
		.option('--all', 'show the differences that corrections.yaml lists, too')
		.option('--json', 'print the result as JSON')
		.action(async (options) => {
			const { runDrift } = await import('./drift.ts');
			done(runDrift(options));
		});

	addMockCommand(program, done);

	program
		.command('dev')
		.description('generate on each save, and serve the mock, which keeps its state')
		.option('--spec <file>', 'root of the OpenAPI document', join(packageRoot, 'spec/openapi.yaml'))
		.option('--out <folder>', 'where to write, and what to serve', join(packageRoot, 'generated'))
		.argument('[mock options...]', 'behind --: options of the mock, such as --port 4020')
		.action(async (mockArgs: string[], options) => {
			const { runDev } = await import('./dev.ts');
			done(await runDev({ ...options, mockArgs }));
		});
	return program;
}
