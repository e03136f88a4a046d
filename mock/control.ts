import type { JsonObject, JsonValue } from '../generator/catalog/types.ts';
import { ApiError } from './apiError.ts';
import type { Fault } from './faults/fault.ts';
import { EXPOSITION_TYPE } from './metrics/exposition.ts';
import { type Snapshotting, snapshotRoutes } from './snapshots/routes.ts';
import type { MockRequest, MockResponse } from './types.ts';
import type { Subscription } from './webhooks/deliveries.ts';

/** What the control API works on: the library's own face, so that both can do the same. */
export interface Controlled extends Snapshotting {
	credentials: object;
	reset(): void;
	seed(data: JsonObject): void;
	state(): JsonObject;
	requests(): readonly object[];
	metrics(): string;
	fail(fault: Fault): () => void;
	faults(): readonly object[];
	mend(): void;
	webhooks: {
		subscribe(subscription: Subscription): void;
		unsubscribe(): void;
		subscriptions(): object[];
		deliveries(): object[];
		replay(webhookId: string): boolean;
		publicKeys: object;
	};
	clock: { now(): number; set(moment: number): void; advance(milliseconds: number): void; release(): void };
}

/** `item` is what stands in a path where its route has `*`. */
type Handler = (mock: Controlled, body: JsonValue, item: string) => JsonValue | Text;

/** An answer that is no JSON. */
class Text {
	readonly type: string;
	readonly bytes: Uint8Array;

	constructor(type: string, text: string) {
		this.type = type;
		this.bytes = Buffer.from(text);
	}
}

/** Path below `/_mock/` → method → what it does. */
const ROUTES: Record<string, Record<string, Handler>> = {
	health: { GET: () => ({ status: 'ready' }) },
	credentials: { GET: (mock) => asJson(mock.credentials) },
	state: { GET: (mock) => mock.state() },
	requests: { GET: (mock) => asJson(mock.requests()) },
	metrics: { GET: (mock) => new Text(EXPOSITION_TYPE, mock.metrics()) },
	faults: {
		GET: (mock) => asJson(mock.faults()),
		POST: (mock, body) => {
			for (const fault of Array.isArray(body) ? body : [body]) mock.fail(asObject(fault));
			return asJson(mock.faults());
		},
		DELETE: done((mock) => mock.mend()),
	},
	webhooks: {
		GET: ({ webhooks }) =>
			asJson({ subscriptions: webhooks.subscriptions(), publicKeys: webhooks.publicKeys, deliveries: webhooks.deliveries() }),
		POST: done(({ webhooks }, body) => webhooks.subscribe(asSubscription(asObject(body)))),
		DELETE: done(({ webhooks }) => webhooks.unsubscribe()),
	},
	'webhooks/replay': {
		POST: done(({ webhooks }, body) => {
			const { webhookId } = asObject(body);
			if (!webhooks.replay(String(webhookId))) throw problem(404, `There is no delivery ${String(webhookId).slice(0, 100)}.`);
		}),
	},
	...snapshotRoutes,
	reset: { POST: done((mock) => mock.reset()) },
	seed: { POST: done((mock, body) => mock.seed(asObject(body))) },
	clock: {
		GET: (mock) => ({ now: new Date(mock.clock.now()).toISOString() }),
		PUT: (mock, body) => {
			changeClock(mock, asObject(body));
			return { now: new Date(mock.clock.now()).toISOString() };
		},
	},
};

/** Answers a request below `/_mock/`. @throws ApiError when there is no such path or method, or the body makes no sense. */
export function answerControl(mock: Controlled, request: MockRequest): MockResponse {
	const name = request.path.slice('/_mock/'.length).replace(/\/$/, '');
	const [, group, item = ''] = /^([^/]+)\/([^/]+)$/.exec(name) ?? [];
	const methods = [name, `${group}/*`].map((key) => (Object.hasOwn(ROUTES, key) ? ROUTES[key] : undefined)).find(Boolean);
	if (!methods) throw problem(404, `There is no /_mock/${name.slice(0, 100)}. There is: ${Object.keys(ROUTES).join(', ')}.`);
	const handler = Object.hasOwn(methods, request.method) ? methods[request.method] : undefined;
	if (!handler) throw problem(405, `/_mock/${name} takes ${Object.keys(methods).join(', ')}, not ${request.method}.`);
	const answer = handler(mock, parse(request), item);
	if (answer instanceof Text) return { status: 200, headers: { 'content-type': answer.type }, body: answer.bytes };
	return { status: 200, headers: {}, body: answer };
}

function parse(request: MockRequest): JsonValue {
	if (request.body.length === 0) return null;
	try {
		return JSON.parse(Buffer.from(request.body).toString('utf8')) as JsonValue;
	} catch (error) {
		throw problem(400, `The body is not JSON: ${error instanceof Error ? error.message : String(error)}`);
	}
}

function changeClock(mock: Controlled, change: JsonObject): void {
	const { set, advance, release } = change;
	if (typeof set === 'string' && !Number.isNaN(Date.parse(set))) mock.clock.set(Date.parse(set));
	else if (typeof advance === 'number' && Number.isFinite(advance)) mock.clock.advance(advance);
	else if (release === true) mock.clock.release();
	else throw problem(400, 'Send {"set": "<ISO 8601>"}, {"advance": <milliseconds>} or {"release": true}.');
}

function done(act: (mock: Controlled, body: JsonValue) => void): Handler {
	return (mock, body) => {
		act(mock, body);
		return { ok: true };
	};
}

function asObject(value: JsonValue): JsonObject {
	if (value === null || typeof value !== 'object' || Array.isArray(value)) throw problem(400, 'Send a JSON object.');
	return value;
}

function asSubscription({ url, events }: JsonObject): Subscription {
	if (typeof url !== 'string' || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
		throw problem(400, 'Send {"url": "http://…"}.');
	if (events === undefined) return { url };
	if (!Array.isArray(events)) throw problem(400, 'events is a list of names.');
	return { url, events: events.map(String) };
}

function asJson(value: object): JsonValue {
	return JSON.parse(JSON.stringify(value)) as JsonValue;
}

function problem(status: number, message: string): ApiError {
	return new ApiError(status, { statusCode: status, message });
}
