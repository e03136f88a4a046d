import { join } from 'node:path';
import { type Command, Option } from 'commander';
import type * as MockCommand from '../../mock/command.ts';
import type { MockOptions } from '../../mock/options.ts';
import type { ProxyCommandOptions } from '../../mock/upstream/command.ts';
import { packageRoot } from '../packageRoot.ts';
import {
	contactCount,
	durationMilliseconds,
	httpAddress,
	momentText,
	onePath,
	portNumber,
	rateLimits,
	webhookAddress,
	webhookRetries,
} from './mockValues.ts';

/** An option of `ghl-connect mock` that says something about its state, and what it means to `startMock`. */
interface StateFlag {
	option: Option;
	/** @param mock what the mock offers to its command; loaded when the command runs. */
	apply(value: unknown, mock: typeof MockCommand): MockOptions;
}

/**
 * @param flags as people type them: `--clock <moment>`.
 * @param says what it is for, in the help.
 * @param apply gets what `parse` made of the text, or `true` where the option takes none.
 */
function flag<Value>(
	flags: string,
	says: string,
	apply: (value: Value, mock: typeof MockCommand) => MockOptions,
	parse?: (text: string, before: Value | undefined) => Value,
): StateFlag {
	const option = new Option(flags, says);
	if (parse) option.argParser<Value | undefined>((text, before) => parse(text, before));
	// The parser is the only one that makes values of this option.
	return { option, apply: (value, mock) => apply(value as Value, mock) };
}

/** Every option that shapes the mock's state. One that is added here is known to the help, to the mock and to `--upstream`. */
export const STATE_FLAGS: readonly StateFlag[] = [
	flag('--rate-limit <limits>', "limits in place of GHL's: 25/10s,10000/day", (rateLimit) => ({ rateLimit }), rateLimits),
	flag('--no-rate-limit', 'answer any number of requests', (rateLimit: boolean) => ({ rateLimit })),
	flag('--sandbox', "GHL's limits for sandbox tokens: 25 in 10 s, 10,000 a day", (_, mock) => ({ rateLimit: mock.SANDBOX_LIMITS })),
	flag('--strict-version', 'take only the Version that each operation documents', () => ({ strictVersion: true })),
	flag('--seed <file>', 'YAML or JSON with records in place of the built-in ones', (file: string, mock) => ({ seed: mock.readSeed(file) })),
	flag('--data <folder>', 'keep the state in this folder from one run to the next', (data: string) => ({ data })),
	flag('--data-sync', 'wait for the disk before each answer', () => ({ dataSync: true })),
	flag('--clock <moment>', 'run the clock from this moment on: 2026-03-05T12:00:00Z', (clock) => ({ clock }), momentText),
	flag('--contacts <number>', 'so many invented contacts more', (contacts) => ({ contacts }), contactCount),
	flag('--scenario <file>', 'YAML file with faults: what goes wrong on purpose', (scenario: string) => ({ scenario })),
	flag('--app <file>', 'YAML or JSON with marketplace apps beside the built-in one', (file: string, mock) => ({
		apps: mock.readApps(file),
	})),
	flag('--webhook <address>', 'tell this address of changes; may stand several times', (webhooks) => ({ webhooks }), webhookAddress),
	flag(
		'--webhook-retries <tries>',
		"tries of deliveries in place of GHL's 6/10m: 3/5s",
		(retries) => ({ webhookRetries: retries }),
		webhookRetries,
	),
];

/** Adds the command that serves the mock. @param done receives the exit code. */
export function addMockCommand(program: Command, done: (exitCode: number) => void): void {
	const command = program
		.command('mock')
		.description('serve the generated document as a mock of the API')
		.option('--port <number>', 'port to listen on; 0 takes a free one', portNumber, 4010)
		.option('--host <address>', 'address to listen on', '127.0.0.1')
		.option('--generated <folder>', 'folder with openapi.json and catalog.json', join(packageRoot, 'generated'))
		.option('--document <path>', 'serve this OpenAPI file, or those in this folder, beside it; may stand several times', onePath);
	for (const { option } of STATE_FLAGS) command.addOption(option);
	const attributes = ['document', ...STATE_FLAGS.map(({ option }) => option.attributeName())];
	STATE_FLAGS.find(({ option }) => option.long === '--sandbox')?.option.conflicts('rateLimit');
	command
		.addOption(
			new Option('--upstream <address>', 'stand before the real API: pass everything on, and tell where it departs from the document')
				.argParser(httpAddress)
				.conflicts(attributes),
		)
		.option('--upstream-timeout <time>', 'how long the real API may be silent', durationMilliseconds, 30_000)
		.addOption(new Option('--log <format>', 'log of requests on the terminal').choices(['none', 'text', 'json']).default('text'))
		.action(async (options: ProxyCommandOptions & { document?: string[] } & Record<string, unknown>) => {
			if (options.upstream !== undefined) {
				const { runProxy } = await import('../../mock/upstream/command.ts');
				await runProxy(options);
				return;
			}
			const mock = await import('../../mock/command.ts');
			const given = STATE_FLAGS.filter(({ option }) => isGiven(command, option));
			const state: MockOptions = Object.assign({}, ...given.map(({ option, apply }) => apply(options[option.attributeName()], mock)));
			const { port, host, generated, document, log } = options;
			const { runMockCommand } = await import('./mock.ts');
			done(await runMockCommand({ port, host, generated, ...state }, document, log));
		});
}

/** `--rate-limit` and `--no-rate-limit` share a value: each stands for its own kind of it. */
function isGiven(command: Command, option: Option): boolean {
	const name = option.attributeName();
	if (command.getOptionValueSource(name) !== 'cli') return false;
	return option.negate === (command.getOptionValue(name) === false);
}
