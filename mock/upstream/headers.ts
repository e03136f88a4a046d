import type { IncomingMessage } from 'node:http';

/** Headers that are about one connection, and end with it (RFC 9110, 7.6.1). */
const OF_CONNECTION = new Set([
	'connection',
	'keep-alive',
	'proxy-authenticate',
	'proxy-authorization',
	'proxy-connection',
	'te',
	'trailer',
	'transfer-encoding',
	'upgrade',
]);

/**
 * The headers of a message as it came, names and values in turn, without those of its connection.
 * @param without further names that are left out, in lower case.
 */
export function passedOn({ rawHeaders, headers }: IncomingMessage, without: readonly string[] = []): string[] {
	const named = String(headers.connection ?? '')
		.split(',')
		.map((name) => name.trim().toLowerCase());
	const dropped = new Set([...OF_CONNECTION, ...named, ...without]);
	const kept: string[] = [];
	for (let index = 0; index < rawHeaders.length; index += 2) {
		const [name = '', value = ''] = [rawHeaders[index], rawHeaders[index + 1]];
		if (!dropped.has(name.toLowerCase())) kept.push(name, value);
	}
	return kept;
}
