import { createLogger } from '@stoplight/prism-core';
import { createInstance, getHttpOperationsFromSpec, type IHttpConfig } from '@stoplight/prism-http';
import { document } from '../generated.ts';
import type { Case } from './cases.ts';
import { headersOf, targetOf } from './requests.ts';
import { ACCEPTED, fieldName, refused, type Verdict } from './verdict.ts';

/** What Prism says against a request, in process and in the header `sl-violations` alike. */
interface Diagnostic {
	path: string[];
	code: string;
	message: string;
}

/** Joining keywords say nothing that their branches do not say better. */
const JOINING = new Set(['anyOf', 'oneOf', 'allOf', 'if', 'not']);

const CONFIG: IHttpConfig = {
	isProxy: false,
	checkSecurity: false,
	validateRequest: true,
	validateResponse: false,
	errors: false,
	upstreamProxy: undefined,
	mock: { dynamic: false },
};

/** Prism's own validation without its server, its router and its answers: thousands of requests in seconds. */
export async function createPrismSide(): Promise<(one: Case) => Promise<Verdict>> {
	const operations = await getHttpOperationsFromSpec(document);
	const byRoute = new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));
	const prism = createInstance(CONFIG, {
		logger: createLogger('PRISM', { level: 'silent' }),
		route: ({ resources }) => right(resources[0] as (typeof resources)[number]),
		mock: () => () => right({ statusCode: 200 }),
	});
	return async (one) => {
		const { operation, call } = one;
		const resource = byRoute.get(`${operation.method} ${operation.path}`);
		if (!resource) throw new Error(`Prism does not know ${operation.operationId}.`);
		const { pathname, searchParams } = new URL(targetOf(operation, call), 'http://prism.test');
		const query = Object.fromEntries(
			[...searchParams.keys()].map((name) => {
				const values = searchParams.getAll(name);
				return [name, values.length === 1 ? String(values[0]) : values];
			}),
		);
		const isJson = /^application\/(?:[\w.-]+\+)?json\b/.test(call.contentType ?? '');
		const request = {
			method: resource.method as 'get',
			url: { path: pathname, query },
			headers: { ...headersOf(operation, call, ''), 'content-length': String(Buffer.byteLength(call.body ?? '')) },
			body: call.body === undefined ? null : isJson ? (JSON.parse(call.body) as unknown) : call.body,
		};
		const result = await prism.request(request, [resource], CONFIG)();
		if (result._tag === 'Left') throw result.left;
		return verdictOf(
			result.right.validations.input
				.filter(({ severity }) => severity === 0)
				.map(({ path = [], code, message }) => ({ path: path.map(String), code: String(code), message })),
		);
	};
}

/** Stock Prism behind its own server and router. */
export async function askStockPrism({ operation, call }: Case, url: string, token: string): Promise<Verdict> {
	const response = await fetch(`${url}${targetOf(operation, call)}`, {
		method: operation.method.toUpperCase(),
		headers: headersOf(operation, call, token),
		...(call.body === undefined ? {} : { body: call.body }),
	});
	const answer = await response.text();
	const isSilent = !response.headers.has('sl-violations');
	// Another refusal, of the router for one, must not count as an acceptance.
	if (isSilent && !response.ok) throw new Error(`Prism answers ${response.status}: ${answer.slice(0, 500)}`);
	const violations = JSON.parse(response.headers.get('sl-violations') ?? '[]') as {
		location: string[];
		severity: string;
		code: string;
		message: string;
	}[];
	return verdictOf(
		violations
			.filter(({ severity }) => severity === 'Error')
			.map(({ location, code, message }) => ({ path: location.slice(1), code: String(code), message })),
	);
}

function verdictOf(diagnostics: Diagnostic[]): Verdict {
	if (diagnostics.length === 0) return ACCEPTED;
	const speaking = diagnostics.filter(({ code }) => !JOINING.has(code));
	const telling = speaking.length > 0 ? speaking : diagnostics;
	return refused(telling.map(fieldOf), diagnostics.map(({ message }) => message).join('; '));
}

/** The field that is meant: what is missing or too much stands in the message alone. */
function fieldOf({ path: [place = 'body', ...path], code, message }: Diagnostic): string {
	const named =
		code === 'required' ? /required property '(.+)'/.exec(message) : code === 'additionalProperties' ? /found '(.+)'/.exec(message) : null;
	return fieldName(place, named?.[1] === undefined ? path : [...path, named[1]]);
}

/** fp-ts's Either, without the library for one line. */
function right<T>(value: T): { readonly _tag: 'Right'; readonly right: T } {
	return { _tag: 'Right', right: value };
}
