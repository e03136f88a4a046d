import { banner } from './banner.ts';
import { stopOnSignal } from './http/stopOnSignal.ts';
import { startMock } from './index.ts';

import { eventLine, type LogFormat, requestLine } from './observe/log/lines.ts';
import { createLineWriter } from './observe/log/lineWriter.ts';
import type { MockOptions } from './options.ts';

export { SANDBOX_LIMITS } from './gateway/stages/rateLimit.ts';
export { readApps } from './oauth/appFile.ts';
export { readSeed } from './world/seedFile.ts';

/**
 * Runs the mock until it is told to stop.
 * @param log how requests are written to the terminal.
 * @throws UnreadableError, PortInUseError, DataError before it listens.
 */
export async function runMock(options: MockOptions & { generated: string }, log: LogFormat): Promise<void> {
	const output = createLineWriter(1);
	process.once('exit', () => output.flushNow());
	const mock = await startMock({
		...options,
		...(log === 'none' ? {} : { onRequest: (request) => output.line(requestLine(request, log)) }),
		onWarning(message) {
			if (log === 'json') output.line(eventLine('warning', { message }));
			else process.stderr.write(`ghl-connect: ${message}\n`);
		},
	});
	output.line(log === 'json' ? eventLine('listening', { url: mock.url, pid: process.pid }) : banner(mock, options.generated).trimEnd());
	stopOnSignal(mock, async (signal) => {
		if (log === 'json') output.line(eventLine('stopped', { signal }));
		await output.flushed();
		return 0;
	});
}
