import { openConnection } from '../../../templates/typescript/runtime/connection.ts';
import type { OperationInfo } from '../../../templates/typescript/runtime/operation.ts';
import type { CommonOptions } from '../../../templates/typescript/runtime/settings.ts';

export const TOKEN = 'pit-3f1c5b7e-secret';

/** A request as the fake API got it. */
export interface Seen {
	url: URL;
	method: string;
	headers: Headers;
	body: unknown;
}

/** Answers in the order they are given; the last one again and again. An error is thrown in place of an answer. */
export function fakeApi(...answers: (Response | Error | ((request: Seen) => Response))[]) {
	const requests: Seen[] = [];
	const fetch = async (input: string | Request, init: RequestInit): Promise<Response> => {
		init.signal?.throwIfAborted();
		const text = typeof input === 'string' ? (typeof init.body === 'string' ? init.body : null) : await input.text();
		const seen = {
			url: new URL(typeof input === 'string' ? input : input.url),
			method: typeof input === 'string' ? (init.method ?? 'GET') : input.method,
			headers: new Headers(init.headers),
			body: text ? parse(text) : (init.body ?? null),
		};
		requests.push(seen);
		const answer = answers[Math.min(requests.length, answers.length) - 1];
		if (answer instanceof Error) throw answer;
		if (typeof answer === 'function') return answer(seen);
		return answer?.clone() ?? json({});
	};
	return { fetch, requests };
}

/** A connection to a fake API. */
export function connect(fetch: NonNullable<CommonOptions['fetch']>, options: CommonOptions = {}) {
	return openConnection({ token: TOKEN, baseUrl: 'https://api.example.test', fetch, ...options });
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
	return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
}

export const getContact: OperationInfo = { id: 'getContact', method: 'GET', path: '/contacts/{contactId}', version: '2021-07-28' };
export const createContact: OperationInfo = {
	id: 'createContact',
	method: 'POST',
	path: '/contacts/',
	version: '2021-07-28',
	scopes: ['contacts.write'],
	supplied: [{ in: 'body', name: 'locationId', from: 'locationId', required: true }],
};

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
