import { STATUS_CODES } from 'node:http';
import type { Exchange } from '../gateway/exchange.ts';
import { STAGES } from '../gateway/stages.ts';
import type { MockResponse } from '../http/message.ts';

/** What one stage said to a request. */
export interface Verdict {
	/** The gateway's name for it; the last is `behaviour` or `prism`, or `answer` when it was never reached. */
	stage: string;
	/** `passed` on to the next, `refused` or `answered` it, had nothing to ask (`skipped`), or was never `unreached`. */
	outcome: 'passed' | 'refused' | 'answered' | 'skipped' | 'unreached';
	/** In words; empty where there is nothing to say. */
	says: string;
}

/** Works out what each stage said from where the request ended: while it ran, none of this was written down. */
export function verdictsOf(exchange: Exchange): Verdict[] {
	const { stage: end, operation } = exchange;
	const ended = STAGES.findIndex(({ name }) => name === end);
	const before = STAGES.map(({ name: stage, ofToken, passed }, index): Verdict => {
		if (stage === end) return final(stage, exchange);
		if (ended >= 0 && index > ended) return { stage, outcome: 'unreached', says: '' };
		if (operation?.userTypes.length === 0 && ofToken) return { stage, outcome: 'skipped', says: 'The operation takes no token.' };
		if (stage === 'version' && operation?.version === null) return { stage, outcome: 'skipped', says: 'The operation has no version.' };
		return { stage, outcome: 'passed', says: passed(exchange) };
	});
	return [...before, ended >= 0 ? { stage: 'answer', outcome: 'unreached', says: '' } : final(end, exchange)];
}

function final(stage: string, { response, operation, request }: Exchange): Verdict {
	const { status } = response;
	const answer = `${status} ${STATUS_CODES[status] ?? ''}`.trim();
	if (stage === 'fault')
		return { stage, outcome: status < 400 ? 'answered' : 'refused', says: `On purpose: ${reasonOf(response) || answer}` };
	const asked = stage === 'prism' && request.headers.prefer !== undefined && status < 500;
	if (status >= 400 && !asked) return { stage, outcome: 'refused', says: reasonOf(response) || answer };
	const by =
		stage === 'behaviour' ? (operation?.behaviour ?? `${operation?.role} ${operation?.resource}`) : 'an answer made from the document';
	return { stage, outcome: 'answered', says: `${answer}, by ${by}` };
}

/** What a refusal says, in one text; null for every other answer. */
export function refusalIn(response: MockResponse): string | null {
	return response.status >= 400 ? reasonOf(response) || null : null;
}

/** The message of a refusal. */
function reasonOf({ body }: MockResponse): string {
	if (body === null || typeof body !== 'object' || Array.isArray(body) || body instanceof Uint8Array) return '';
	const { message = body.error } = body;
	if (Array.isArray(message)) return message.join('; ');
	return typeof message === 'string' ? message : '';
}
