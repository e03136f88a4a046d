import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { report } from './report.ts';

/**
 * The baseline: node:http that answers with given bytes, and reads and parses a body where there is one.
 * First argument: the answer to everything, as JSON `{status, headers, body}`.
 */
const { status, headers, body } = JSON.parse(process.argv[2] ?? '{}') as { status: number; headers: Record<string, string>; body: string };
const bytes = Buffer.from(body);

const server = createServer((request, response) => {
	if (request.method === 'GET') {
		response.writeHead(status, headers).end(bytes);
		return;
	}
	const chunks: Buffer[] = [];
	request.on('data', (chunk: Buffer) => chunks.push(chunk));
	request.on('end', () => {
		JSON.parse(Buffer.concat(chunks).toString('utf8'));
		response.writeHead(status, headers).end(bytes);
	});
});
server.listen(0, '127.0.0.1', () => report(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
