import { join, relative } from 'node:path';
import { type LoggedRequest, startMock } from './index.ts';
import { readSeed } from './seedFile.ts';

/** Options of `ghl-connect mock`. */
export interface MockCommandOptions {
	port: number;
	host: string;
	generated: string;
	rateLimit: boolean;
	strictVersion?: boolean;
	scenario?: string;
	seed?: string;
	contacts?: number;
	log: 'none' | 'text' | 'json';
}

/**
 * Runs the mock until it is told to stop.
 * @throws UnreadableError, PortInUseError before it listens.
 */
export async function runMock(options: MockCommandOptions): Promise<void> {
	const { port, host, generated, rateLimit } = options;
	const mock = await startMock({
		port,
		host,
		generated,
		rateLimit,
		strictVersion: options.strictVersion === true,
		...(options.scenario === undefined ? {} : { scenario: options.scenario }),
		...(options.seed === undefined ? {} : { seed: readSeed(options.seed) }),
		...(options.contacts === undefined ? {} : { contacts: options.contacts }),
		...(options.log === 'none' ? {} : { onRequest: (request) => print(request, options.log) }),
	});
	const { credentials } = mock;
	const at = (path: string) => relative(process.cwd(), join(generated, path));
	process.stdout.write(`
The mock answers at ${mock.url}

  Private Integration Token  ${credentials.privateIntegrationToken}
  read-only token            ${credentials.readOnlyToken}
  agency token               ${credentials.agencyToken}
  locationId                 ${credentials.locationId}
  companyId                  ${credentials.companyId}

Try it:

  curl -H 'Authorization: Bearer ${credentials.privateIntegrationToken}' -H 'Version: 2021-07-28' '${mock.url}/contacts/?locationId=${credentials.locationId}'

The packages:

  TypeScript client  ${at('clients/typescript')}
  Zapier app         ${at('connectors/zapier')}
  Make app           ${at('connectors/make')}
  OpenAPI document   ${at('openapi.json')}

Console: ${mock.url}/_mock/
Stop with Ctrl+C.
`);
	const stop = () => void mock.close().then(() => process.exit(0));
	process.once('SIGINT', stop);
	process.once('SIGTERM', stop);
}

function print(request: LoggedRequest, format: 'text' | 'json' | 'none'): void {
	if (format === 'json') {
		process.stdout.write(`${JSON.stringify(request)}\n`);
		return;
	}
	const { method, path, status, answeredBy, operationId, duration } = request;
	process.stdout.write(`${method} ${path} ${status} ${operationId ?? '-'} (${answeredBy}, ${duration.toFixed(1)} ms)\n`);
}
