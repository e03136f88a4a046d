import { isObject, type JsonObject } from '../../contract/json.ts';
import { child, type Origin } from '../origin.ts';
import type { Path } from '../pointer.ts';
import { fill, reportNeedless } from './fill.ts';
import type { Joining } from './joined.ts';
import { ERROR_KINDS, type ErrorKind } from './policy.ts';

/** Keys of a media type that a body or an answer may have directly. */
const MEDIA_TYPE_KEYS = ['schema', 'example', 'examples'];

/**
 * Completes a request body: required or not as the policy says, with its content written out.
 * @see https://spec.openapis.org/oas/v3.1.1.html#request-body-object
 */
export function joinBody(body: unknown, origin: Origin, joining: Joining): unknown {
	if (!isObject(body) || '$ref' in body) return body;
	const entries = contentEntries(body, origin, joining);
	const given: Path = ['requestBody', 'required'];
	if (joining.policy.requestBody && !Object.hasOwn(body, 'required')) entries.unshift(['required', joining.take(given)]);
	else if (joining.policy.requestBody?.required === body.required) {
		joining.use(given);
		reportNeedless(child(origin, 'required'), '"required" repeats what the policy says.', joining);
	}
	return joining.plant(Object.fromEntries(entries), origin);
}

/**
 * Completes the answers of an operation with the error answers of its kinds.
 * @see https://spec.openapis.org/oas/v3.1.1.html#responses-object
 */
export function joinAnswers(answers: unknown, path: string, origin: Origin, joining: Joining): unknown {
	if (!isObject(answers)) return answers;
	const own = Object.entries(answers).map(([status, answer]) => [status, joinAnswer(status, answer, child(origin, status), joining)]);
	const kinds = Object.keys(joining.policy.errors ?? {}).filter((kind) => ERROR_KINDS[kind as ErrorKind](path));
	const given = kinds.map((kind) => ['errors', kind]);
	return fill(Object.fromEntries(own), origin, given, joining);
}

function joinAnswer(status: string, answer: unknown, origin: Origin, joining: Joining): unknown {
	if (!isObject(answer) || '$ref' in answer) return answer;
	const entries = contentEntries(answer, origin, joining).filter(([key]) => key !== 'headers');
	const headers = joinHeaders(status, answer.headers, child(origin, 'headers'), joining);
	if (headers !== undefined) entries.splice(entries.findIndex(([key]) => key === 'description') + 1, 0, ['headers', headers]);
	return joining.plant(Object.fromEntries(entries), origin);
}

/** Completes the headers of a 2xx answer. */
function joinHeaders(status: string, own: unknown, origin: Origin, joining: Joining): unknown {
	if (!/^2(\d\d|XX)$/.test(status) || !joining.policy.headers) return own;
	if (own !== undefined && !isObject(own)) return own;
	return fill(own ?? {}, origin, [['headers']], joining);
}

/**
 * Puts schema and examples of a body or an answer under the media type of the policy.
 * @see https://spec.openapis.org/oas/v3.1.1.html#media-type-object
 */
function contentEntries(holder: JsonObject, origin: Origin, joining: Joining): [string, unknown][] {
	const { mediaType } = joining.policy;
	const short = Object.entries(holder).filter(([key]) => MEDIA_TYPE_KEYS.includes(key));
	const entries: [string, unknown][] = Object.entries(holder).filter(([key]) => !MEDIA_TYPE_KEYS.includes(key));
	if (short.length === 0) return entries;
	if (mediaType === undefined || Object.hasOwn(holder, 'content')) {
		joining.report(child(origin, short[0]?.[0] ?? ''), {
			rule: 'policy-content',
			message:
				mediaType === undefined
					? 'The policy names no media type, so a schema cannot stand here.'
					: 'A schema or example stands here and "content" as well.',
			fix: 'Put it under its media type in "content".',
		});
		return entries;
	}
	joining.use(['mediaType']);
	const media = joining.plant(Object.fromEntries(short), origin);
	return [...entries, ['content', joining.plant({ [mediaType]: media }, origin)]];
}
