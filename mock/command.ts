import { banner } from './banner.ts';
import type { DocumentSource } from './documents/documents.ts';
import { type RateLimits, SANDBOX_LIMITS } from './gateway/stages/rateLimit.ts';
import { stopOnSignal } from './http/stopOnSignal.ts';
import { startMock } from './index.ts';
import { readApps } from './oauth/appFile.ts';
import { eventLine, type LogFormat, requestLine } from './observe/log/lines.ts';
import { createLineWriter } from './observe/log/lineWriter.ts';
import type { RetryPolicy, Subscription } from './webhooks/deliveries.ts';
import { readSeed } from './world/seedFile.ts';

/** Options of `ghl-connect mock`. */
export interface MockCommandOptions {
	port: number;
	host: string;
	generated: string;
	documents?: DocumentSource[];
	rateLimit?: false | Partial<RateLimits>;
	sandbox?: boolean;
	strictVersion?: boolean;
	scenario?: string;
	seed?: string;
	clock?: string;
	contacts?: number;
	data?: string;
	dataSync?: boolean;
	/** File with marketplace apps. */
	app?: string;
	webhook?: Subscription[];
	webhookRetries?: Partial<RetryPolicy>;
	log: LogFormat;
}

/**
 * Runs the mock until it is told to stop.
 * @throws UnreadableError, PortInUseError, DataError before it listens.
 */
export async function runMock(options: MockCommandOptions): Promise<void> {
	const { port, host, generated, log } = options;
	const output = createLineWriter(1);
	process.once('exit', () => output.flushNow());
	const mock = await startMock({
		port,
		host,
		generated,
		...(options.documents === undefined ? {} : { documents: options.documents }),
		rateLimit: options.sandbox === true ? SANDBOX_LIMITS : (options.rateLimit ?? true),
		strictVersion: options.strictVersion === true,
		...(options.scenario === undefined ? {} : { scenario: options.scenario }),
		...(options.seed === undefined ? {} : { seed: readSeed(options.seed) }),
		...(options.app === undefined ? {} : { apps: readApps(options.app) }),
		...(options.webhook === undefined ? {} : { webhooks: options.webhook }),
		...(options.webhookRetries === undefined ? {} : { webhookRetries: options.webhookRetries }),
		...(options.clock === undefined ? {} : { clock: options.clock }),
		...(options.data === undefined ? {} : { data: options.data, dataSync: options.dataSync === true }),
		...(options.contacts === undefined ? {} : { contacts: options.contacts }),
		...(log === 'none' ? {} : { onRequest: (request) => output.line(requestLine(request, log)) }),
		onWarning(message) {
			if (log === 'json') output.line(eventLine('warning', { message }));
			else process.stderr.write(`ghl-connect: ${message}\n`);
		},
	});
	output.line(log === 'json' ? eventLine('listening', { url: mock.url, pid: process.pid }) : banner(mock, generated).trimEnd());
	stopOnSignal(mock, async (signal) => {
		if (log === 'json') output.line(eventLine('stopped', { signal }));
		await output.flushed();
		return 0;
	});
}
