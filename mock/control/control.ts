import type { JsonObject, JsonValue } from '../../generator/contract/json.ts';
import type { MockRequest, MockResponse } from '../http/message.ts';
import { EXPOSITION_TYPE } from '../observe/metrics/exposition.ts';
import { installRoutes } from './installs.ts';
import { recordRoutes } from './records.ts';
import { asCount, asJson, asObject, type Controlled, done, problem, type Routes, Text } from './route.ts';
import { snapshotRoutes } from './snapshots.ts';
import { webhookRoutes } from './webhooks.ts';

const ROUTES: Routes = {
	health: { GET: () => ({ status: 'ready' }) },
	credentials: { GET: (mock) => asJson(mock.credentials) },
	operations: { GET: (mock) => asJson(mock.operations()) },
	metrics: { GET: (mock) => new Text(EXPOSITION_TYPE, mock.metrics()) },
	...recordRoutes,
	requests: { GET: (mock, { query }) => asJson(mock.requests(asCount(query.get('after'), 'after'))) },
	'requests/*': {
		GET: (mock, { parameters: [text = ''] }) => {
			const found = mock.request(asCount(text, 'The number of a request') ?? 0);
			if (!found) throw problem(404, `The log has no request ${text}: it keeps the latest 1,000 since the last reset.`);
			return asJson(found);
		},
	},
	faults: {
		GET: (mock) => asJson(mock.faults()),
		POST: (mock, { body }) => {
			for (const fault of Array.isArray(body) ? body : [body]) mock.fail(asObject(fault));
			return asJson(mock.faults());
		},
		DELETE: done((mock) => mock.mend()),
	},
	'faults/*': {
		DELETE: done((mock, { parameters: [id = ''] }) => {
			if (!mock.mend(asCount(id, 'The number of a fault') ?? 0)) throw problem(404, `There is no fault ${id}.`);
		}),
	},
	...snapshotRoutes,
	...webhookRoutes,
	...installRoutes,
	reset: { POST: done((mock) => mock.reset()) },
	seed: { POST: done((mock, { body }) => mock.seed(asObject(body))) },
	clock: {
		GET: ({ clock }) => timeOf(clock),
		PUT: ({ clock }, { body }) => {
			changeClock(clock, asObject(body));
			return timeOf(clock);
		},
	},
};

const PATTERNS = Object.keys(ROUTES).map((route) => ({ route, parts: route.split('/') }));

/** Answers a request below `/_mock/`. @throws ApiError when there is no such path or method, or the body makes no sense. */
export function answerControl(mock: Controlled, request: MockRequest): MockResponse {
	const name = request.path.slice('/_mock/'.length).replace(/\/$/, '');
	const segments = name.split('/');
	const found = PATTERNS.find(({ parts }) => fits(parts, segments));
	const methods = found && ROUTES[found.route];
	if (!found || !methods) throw problem(404, `There is no /_mock/${name.slice(0, 100)}. There is: ${Object.keys(ROUTES).join(', ')}.`);
	const handler = Object.hasOwn(methods, request.method) ? methods[request.method] : undefined;
	if (!handler) throw problem(405, `/_mock/${found.route} takes ${Object.keys(methods).join(', ')}, not ${request.method}.`);
	const parameters = segments.filter((_, index) => found.parts[index] === '*').map(decoded);
	const answer = handler(mock, { parameters, query: new URLSearchParams(request.search), body: parse(request) });
	if (answer instanceof Text) return { status: 200, headers: { 'content-type': answer.type }, body: answer.bytes };
	return { status: 200, headers: {}, body: answer };
}

function fits(parts: string[], segments: string[]): boolean {
	return (
		parts.length === segments.length && parts.every((part, index) => (part === '*' ? segments[index] !== '' : part === segments[index]))
	);
}

function decoded(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		throw problem(400, `${segment.slice(0, 100)} has an escape that cannot be resolved.`);
	}
}

function parse(request: MockRequest): JsonValue {
	if (request.body.length === 0) return null;
	try {
		return JSON.parse(Buffer.from(request.body).toString('utf8')) as JsonValue;
	} catch (error) {
		throw problem(400, `The body is not JSON: ${error instanceof Error ? error.message : String(error)}`);
	}
}

function timeOf(clock: Controlled['clock']): JsonObject {
	return { now: new Date(clock.now()).toISOString(), isStopped: clock.isStopped };
}

function changeClock(clock: Controlled['clock'], { set, advance, release }: JsonObject): void {
	if (typeof set === 'string' && !Number.isNaN(Date.parse(set))) clock.set(Date.parse(set));
	else if (typeof advance === 'number' && Number.isFinite(advance)) clock.advance(advance);
	else if (release === true) clock.release();
	else throw problem(400, 'Send {"set": "<ISO 8601>"}, {"advance": <milliseconds>} or {"release": true}.');
}
