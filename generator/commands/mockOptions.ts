import { join } from 'node:path';
import { type Command, Option } from 'commander';
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

/** Options that say nothing where the state is somebody else's. */
const ONLY_WITH_STATE = [
	'document',
	'rateLimit',
	'sandbox',
	'strictVersion',
	'seed',
	'data',
	'dataSync',
	'clock',
	'contacts',
	'scenario',
	'app',
	'webhook',
	'webhookRetries',
];

/** Adds the command that serves the mock. @param done told the exit code. */
export function addMockCommand(program: Command, done: (exitCode: number) => void): void {
	program
		.command('mock')
		.description('serve the generated document as a mock of the API')
		.option('--port <number>', 'port to listen on; 0 takes a free one', portNumber, 4010)
		.option('--host <address>', 'address to listen on', '127.0.0.1')
		.option('--generated <folder>', 'folder with openapi.json and catalog.json', join(packageRoot, 'generated'))
		.option('--document <path>', 'serve this OpenAPI file, or those in this folder, beside it; may stand several times', onePath)
		.option('--rate-limit <limits>', "limits in place of GHL's: 25/10s,10000/day", rateLimits)
		.option('--no-rate-limit', 'answer any number of requests')
		.addOption(new Option('--sandbox', "GHL's limits for sandbox tokens: 25 in 10 s, 10,000 a day").conflicts('rateLimit'))
		.option('--strict-version', 'take only the Version that each operation documents')
		.option('--seed <file>', 'YAML or JSON with records in place of the built-in ones')
		.option('--data <folder>', 'keep the state in this folder from one run to the next')
		.option('--data-sync', 'wait for the disk before each answer')
		.option('--clock <moment>', 'run the clock from this moment on: 2026-03-05T12:00:00Z', momentText)
		.option('--contacts <number>', 'so many invented contacts more', contactCount)
		.option('--scenario <file>', 'YAML file with faults: what goes wrong on purpose')
		.option('--app <file>', 'YAML or JSON with marketplace apps beside the built-in one')
		.option('--webhook <address>', 'tell this address of changes; may stand several times', webhookAddress)
		.option('--webhook-retries <tries>', "tries of deliveries in place of GHL's 6/10m: 3/5s", webhookRetries)
		.addOption(
			new Option('--upstream <address>', 'stand before the real API: pass everything on, and tell where it departs from the document')
				.argParser(httpAddress)
				.conflicts(ONLY_WITH_STATE),
		)
		.option('--upstream-timeout <time>', 'how long the real API may be silent', durationMilliseconds, 30_000)
		.addOption(new Option('--log <format>', 'log of requests on the terminal').choices(['none', 'text', 'json']).default('text'))
		.action(async (options) => {
			if (options.upstream !== undefined) {
				const { runProxy } = await import('../../mock/upstream/command.ts');
				await runProxy(options);
				return;
			}
			const { runMockCommand } = await import('./mock.ts');
			done(await runMockCommand(options));
		});
}
