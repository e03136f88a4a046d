import { evaluate, type Scope } from './iml/evaluate.ts';
import { asCode, type Code, type Component, type MakeApp } from './makeApp.ts';

/** Make's own bounds on a run of a module. */
const MOST_PAGES = 50;
const MOST_RECORDS = 3200;

/** How a request gets out: `fetch`, or something of its form. */
export type Transport = (request: Request) => Promise<Response>;

export interface Run {
	/** What the person entered; a field left empty is not there, an erased one is null. */
	parameters: Scope;
	connection: Scope;
	transport: Transport;
}

/** An error as Make shows it. */
export class MakeError extends Error {
	readonly type: string;

	constructor(type: string, message: string) {
		super(message);
		this.type = type;
	}
}

/** A record of an answer: what expressions about it read, and what the module gives for it. */
interface Received {
	scope: Scope;
	output: unknown;
}

/**
 * Runs a module or a remote procedure the way Make does: base and communication merged, then request,
 * error, valid, iterate, output, pagination.
 * @returns the bundles.
 * @throws MakeError as the error directive says.
 */
export async function runComponent(app: MakeApp, component: Component, run: Run): Promise<unknown[]> {
	const { limit = 1 } = asCode(app.directives(component, 'communication').response);
	const most = Number(evaluate(limit, { parameters: run.parameters }));
	const bundles: unknown[] = [];
	for await (const { output } of receive(app, component, run)) {
		bundles.push(output);
		if (bundles.length >= most) break;
	}
	return bundles;
}

/** Where a trigger stands: the moment up to which it has given records, and the ids of that moment. */
export interface TriggerState {
	moment: number;
	ids: unknown[];
}

/**
 * Polls a trigger once, the way Make does: records after the last one by date and id, oldest first, no more
 * than the limit. Where the API answers in descending order, it stops at the first record that is older.
 */
export async function pollTrigger(
	app: MakeApp,
	component: Component,
	run: Run,
	state: TriggerState | null,
): Promise<{ bundles: unknown[]; state: TriggerState | null }> {
	const trigger = asCode(asCode(app.directives(component, 'communication').response).trigger);
	const fresh: { moment: number; id: unknown; output: unknown }[] = [];
	for await (const { scope, output } of receive(app, component, run)) {
		const moment = (evaluate(trigger.date, scope) as Date).getTime();
		const id = evaluate(trigger.id, scope);
		if (state && moment < state.moment && trigger.order === 'desc') break;
		if (!state || moment > state.moment || (moment === state.moment && !state.ids.includes(id))) fresh.push({ moment, id, output });
	}
	fresh.sort((a, b) => a.moment - b.moment || String(a.id).localeCompare(String(b.id)));
	const given = fresh.slice(0, Number(run.parameters.limit));
	const last = given.at(-1);
	if (!last) return { bundles: [], state };
	const earlier = state?.moment === last.moment ? state.ids : [];
	const ids = [...earlier, ...given.filter(({ moment }) => moment === last.moment).map(({ id }) => id)];
	return { bundles: given.map(({ output }) => output), state: { moment: last.moment, ids } };
}

/** The records of all pages; a page is asked for when its first record is. */
async function* receive(app: MakeApp, component: Component, run: Run): AsyncGenerator<Received> {
	const base = asCode(app.json('general/base.iml.json'));
	const communication = app.directives(component, 'communication');
	const response = asCode(communication.response);
	const pagination = communication.pagination === undefined ? null : asCode(communication.pagination);
	const scope: Scope = { parameters: run.parameters, connection: run.connection, pagination: { page: 1 }, now: new Date() };
	let request: Code = communication;
	let count = 0;
	for (let page = 1; page <= MOST_PAGES; page++) {
		Object.assign(scope, await send(base, request, scope, run.transport));
		checkValid(response, scope);
		const items = itemsOf(response, scope);
		for (const item of items) {
			if (count++ >= MOST_RECORDS) return;
			const own = { ...scope, item };
			yield { scope: own, output: evaluate(response.output, own) };
		}
		if (!pagination) return;
		scope.pagination = { page: page + 1 };
		scope.iterate = { container: { first: items[0], last: items.at(-1) } };
		if (!evaluate(pagination.condition, scope)) return;
		request = nextRequest(communication, pagination, scope);
	}
}

/** `qs` and `headers` are merged with those of the first request; `url`, `method` and `body` replace them. */
function nextRequest(communication: Code, pagination: Code, scope: Scope): Code {
	const { condition: _, qs, headers, ...replaced } = pagination;
	const next: Code = { ...communication, ...replaced };
	next.qs = { ...asCode(communication.qs), ...asCode(evaluate(qs ?? {}, scope)) };
	next.headers = { ...asCode(communication.headers), ...asCode(evaluate(headers ?? {}, scope)) };
	return next;
}

function itemsOf(response: Code, scope: Scope): unknown[] {
	if (!('iterate' in response)) return [scope.body];
	const container = evaluate(response.iterate, scope);
	return Array.isArray(container) ? container : [];
}

function checkValid(response: Code, scope: Scope): void {
	const valid = asCode(response.valid);
	if ('condition' in valid && !evaluate(valid.condition, scope))
		throw new MakeError(String(valid.type), String(evaluate(valid.message, scope)));
}

/** Sends one request; what comes back is what expressions read. */
async function send(base: Code, communication: Code, scope: Scope, transport: Transport): Promise<Scope> {
	const path = String(evaluate(communication.url, scope));
	const url = new URL(path.startsWith('/') ? String(base.baseUrl) + path : path);
	for (const [name, value] of Object.entries(asCode(evaluate(communication.qs ?? {}, scope)))) {
		for (const item of Array.isArray(value) ? value : [value]) url.searchParams.append(name, item === null ? '' : String(item));
	}
	const headers = { ...asCode(evaluate(base.headers ?? {}, scope)), ...asCode(evaluate(communication.headers ?? {}, scope)) };
	const method = String(evaluate(communication.method ?? 'GET', scope));
	const body = method === 'GET' ? undefined : evaluate(communication.body, scope);
	const answer = await transport(new Request(url, { method, ...encode(body, communication.type, headers) }));
	const text = await answer.text();
	const received = { statusCode: answer.status, headers: Object.fromEntries(answer.headers), body: parseBody(text) };
	if (!answer.ok) throw errorOf(base, communication, { ...scope, ...received });
	return received;
}

function encode(body: unknown, type: unknown, headers: Code): { body?: string; headers: Record<string, string> } {
	const sent = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
	if (body === undefined) return { headers: sent };
	if (type === 'text') return { body: String(body), headers: sent };
	if (type === 'urlencoded') {
		const form = new URLSearchParams(Object.entries(asCode(body)).map(([name, value]): [string, string] => [name, String(value)]));
		return { body: form.toString(), headers: { 'content-type': 'application/x-www-form-urlencoded', ...sent } };
	}
	return { body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...sent } };
}

function parseBody(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}

function errorOf(base: Code, communication: Code, scope: Scope): MakeError {
	const directive = asCode(asCode(communication.response).error ?? asCode(base.response).error);
	const special = asCode(directive[String(scope.statusCode)]);
	const { type = directive.type ?? 'RuntimeError', message = directive.message } = special;
	return new MakeError(String(type), String(evaluate(message, scope)));
}
