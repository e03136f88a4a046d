import { stopOnSignal } from '../http/stopOnSignal.ts';
import { eventLine, type LogFormat, requestLine } from '../observe/log/lines.ts';
import { createLineWriter } from '../observe/log/lineWriter.ts';
import { startValidatingProxy } from './index.ts';
import { violationTable } from './violationTable.ts';

/** Options of `ghl-connect mock --upstream`. */
export interface ProxyCommandOptions {
	port: number;
	host: string;
	generated: string;
	upstream: string;
	/** Milliseconds. */
	upstreamTimeout: number;
	log: LogFormat;
}

/**
 * Runs a validating proxy until it is told to stop, and then tells what it found: exit 1 when that is anything.
 * @throws UnreadableError, PortInUseError before it listens.
 */
export async function runProxy({ port, host, generated, upstream, upstreamTimeout, log }: ProxyCommandOptions): Promise<void> {
	const output = createLineWriter(1);
	process.once('exit', () => output.flushNow());
	const proxy = await startValidatingProxy({
		port,
		host,
		generated,
		upstream,
		timeout: upstreamTimeout,
		...(log === 'none' ? {} : { onRequest: (request) => output.line(requestLine(request, log)) }),
	});
	const { origin } = new URL(upstream);
	if (log === 'json') output.line(eventLine('listening', { url: proxy.url, upstream: origin, pid: process.pid }));
	else {
		output.line(`
The mock at ${proxy.url} passes everything on to ${origin}.

Violations: ${proxy.url}/_mock/violations, and a table at the end.
Stop with Ctrl+C.`);
	}
	stopOnSignal(proxy, async (signal) => {
		const violations = proxy.violations();
		if (log === 'json') output.line(eventLine('stopped', { signal, violations: violations.length }));
		else output.line(violations.length === 0 ? '\nNo violations.' : `\n${violationTable(violations)}`);
		await output.flushed();
		return violations.length === 0 ? 0 : 1;
	});
}
