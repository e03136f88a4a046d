#!/usr/bin/env node
import './compileCache.ts';

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { EXIT, fail } from './commands/exit.ts';
import { addMockCommand } from './commands/mockOptions.ts';
import { packageRoot } from './packageRoot.ts';

/**
 * The command `ghl-connect`. Each command is loaded when it is called, so that `--help` and a run in which
 * nothing changed stay fast.
 */
async function main(): Promise<void> {
	const manifest = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string; description: string };
	const program = new Command('ghl-connect')
		.description(`${manifest.description}.`)
		.version(manifest.version)
		.configureOutput({
			// Wrong use is one line, whatever Commander adds to it.
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
		.action(async (options) => {
			const { runGenerate } = await import('./commands/generate.ts');
			process.exitCode = await runGenerate(options);
		});

	program
		.command('lint')
		.description('check the spec')
		.option('--spec <file>', 'root of the OpenAPI document', join(packageRoot, 'spec/openapi.yaml'))
		.option('--fix', 'mend in the files what can be mended without its author: new names are listed, repetitions removed')
		.option('--json', 'print the findings as JSON')
		.action(async (options) => {
			const { runLint } = await import('./commands/lint.ts');
			process.exitCode = runLint(options);
		});

	program
		.command('drift')
		.description('hold the spec against the published documents')
		.requiredOption('--against <folder>', 'folder with the published OpenAPI documents')
		.option('--spec <file>', 'root of the OpenAPI document', join(packageRoot, 'spec/openapi.yaml'))
		.option('--all', 'show the differences that corrections.yaml lists, too')
		.option('--json', 'print the result as JSON')
		.action(async (options) => {
			const { runDrift } = await import('./commands/drift.ts');
			process.exitCode = runDrift(options);
		});

	addMockCommand(program);

	await program.parseAsync();
}

try {
	await main();
} catch (error) {
	// Commander has printed its own message by now; help and version are no mistakes.
	if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.fine : EXIT.wrongUse;
	else process.exitCode = fail(error);
}
