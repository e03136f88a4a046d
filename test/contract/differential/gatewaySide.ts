import type { JsonValue } from '../../../generator/contract/json.ts';
import { createMockFetch, type LoggedRequest } from '../../../mock/index.ts';
import { tokenFor } from '../tokens.ts';
import type { Case, Place } from './cases.ts';
import { headersOf, targetOf } from './requests.ts';
import { ACCEPTED, fieldName, refused, type Verdict } from './verdict.ts';

/** When the story of the examples takes place. */
const STORY = Date.parse('2026-03-05T12:00:00.000Z');
/** Stages behind validation: who refuses there has taken the request for valid. */
const BEHIND = new Set(['location', 'behaviour', 'prism']);

/** The gateway as it stands, without a socket. */
export function createGatewaySide(): { ask(one: Case): Promise<Verdict>; reset(): void } {
	let last: LoggedRequest | undefined;
	const mock = createMockFetch({
		rateLimit: false,
		onRequest: (request) => {
			last = request;
		},
	});
	return {
		async ask(one) {
			const { operation, call } = one;
			const response = await mock.fetch(`https://mock.test${targetOf(operation, call)}`, {
				method: operation.method.toUpperCase(),
				headers: headersOf(operation, call, tokenFor(operation, mock.credentials)),
				...(call.body === undefined ? {} : { body: call.body }),
			});
			const { answeredBy = '', operationId, status } = last ?? {};
			if (operationId !== operation.operationId) throw new Error(`${describe(one)} came to ${operationId}.`);
			if (response.status >= 500) throw new Error(`${describe(one)} is answered ${response.status}: ${last?.refusal}`);
			if (BEHIND.has(answeredBy)) return ACCEPTED;
			if (answeredBy !== 'validate') throw new Error(`${describe(one)} ends at ${answeredBy} with ${status}: ${last?.refusal}`);
			const { message } = (await response.json()) as { message: JsonValue };
			const messages = (Array.isArray(message) ? message : [message]).map(String);
			return refused(
				messages.map((text) => fieldOf(text, one)),
				messages.join('; '),
			);
		},
		reset() {
			mock.reset();
			mock.clock.set(STORY);
		},
	};
}

/** A case in one line. */
export function describe({ operation, kind, place, path, what }: Case): string {
	return `${operation.operationId}: ${kind}, ${[place, ...path].join('.')} = ${what}`;
}

/** The field that a message is about. Where its name stands in several places, the one that was changed is meant. */
function fieldOf(message: string, { operation, place, path }: Case): string {
	const [, unknown, named] = /^property (\S+) should not exist$|^(\S+) (?:must|should) /.exec(message) ?? [];
	const name = unknown ?? named;
	const isAbout = (first: string) => operation.body?.fields.some((field) => field.name === first) === true;
	// What does not parse, and what is of another type as a whole, has no name: some bodies have a property `body` too.
	if (name === undefined || (name === 'body' && (path.length === 0 || !isAbout(name)) && message.startsWith('body must be ')))
		return 'body';
	const first = name.split('.')[0] ?? '';
	const places = operation.parameters.filter((parameter) => parameter.name === first).map((parameter) => parameter.in as Place);
	if (isAbout(first) || places.length === 0) places.push('body');
	return fieldName(places.includes(place) ? place : (places[0] ?? place), name.split('.'));
}
