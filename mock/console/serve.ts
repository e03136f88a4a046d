import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MockRequest, MockResponse } from '../http/message.ts';
import type { Events } from '../observe/events.ts';

/** The page as it is written: a browser gets these very files. The build copies them. */
const PAGE = new URL('./page/', import.meta.url);
const FILES = new Set(readdirSync(fileURLToPath(PAGE)));

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.svg': 'image/svg+xml',
};

/** Nothing from elsewhere, no script or style within the markup, in no other page's frame. */
const POLICY =
	"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Answers what the console asks for besides the control API: its page, and the stream of news. Null when the path is another. */
export function answerConsole(events: Events, request: MockRequest): MockResponse | null {
	const { method, path } = request;
	if (method !== 'GET') return null;
	if (path === '/_mock') return { status: 302, headers: { location: '/_mock/' }, body: null };
	if (path === '/_mock/') return file('index.html');
	if (path === '/_mock/events') return stream(events, request);
	const [, name = ''] = /^\/_mock\/console\/([\w.-]+)$/.exec(path) ?? [];
	return FILES.has(name) ? file(name) : null;
}

function file(name: string): MockResponse {
	const headers = {
		'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
		'content-security-policy': POLICY,
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'no-referrer',
		'cache-control': 'no-cache',
	};
	return { status: 200, headers, body: new Uint8Array(readFileSync(new URL(name, PAGE))) };
}

/** A browser says by itself where it left off when a connection breaks, and the page by `after` when it has closed it itself. */
function stream(events: Events, { headers, search }: MockRequest): MockResponse {
	const last = headers['last-event-id'] ?? new URLSearchParams(search).get('after');
	return {
		status: 200,
		headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
		body: null,
		stream: events.stream(last === null ? null : String(last)),
	};
}
