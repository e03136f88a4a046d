import type { Operation } from '../../../generator/contract/catalog.ts';
import type { JsonValue } from '../../../generator/contract/json.ts';
import { ApiError, badRequest } from '../../http/apiError.ts';
import type { MockRequest } from '../../http/message.ts';

const FORM = 'application/x-www-form-urlencoded';
const JSON_TYPE = /^application\/([\w.-]+\+)?json$/;

/**
 * The body of a request as data: JSON or a form, undefined without one.
 * @throws ApiError when it does not parse or is of another type than the operation takes.
 */
export function parseBody(request: MockRequest, operation: Operation): JsonValue | undefined {
	if (request.body.length === 0 || operation.body === null) return undefined;
	const contentType = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
	const expected = operation.body.contentType;
	const isForm = expected === FORM;
	if (!isForm && !JSON_TYPE.test(expected)) return undefined;
	if (contentType !== '' && !(isForm ? contentType === FORM : JSON_TYPE.test(contentType))) {
		throw new ApiError(415, { statusCode: 415, message: `Unsupported content type ${contentType}; send ${expected}.` });
	}
	const text = Buffer.from(request.body.buffer, request.body.byteOffset, request.body.length).toString('utf8');
	if (isForm) return Object.fromEntries(new URLSearchParams(text));
	const value = parsed(text);
	// Each level takes two brackets, so that small bodies need no look.
	if (text.length > 2 * DEEPEST && isDeeper(value, DEEPEST)) {
		throw badRequest(`The body has more than ${DEEPEST} objects or lists in each other.`, { error: 'Bad Request' });
	}
	return value;
}

/** Levels of a body; thousands of them would exhaust the stack wherever data is walked through. */
const DEEPEST = 100;

function isDeeper(value: JsonValue, levels: number): boolean {
	if (value === null || typeof value !== 'object') return false;
	return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

function parsed(text: string): JsonValue {
	try {
		return JSON.parse(text) as JsonValue;
	} catch (error) {
		throw badRequest(error instanceof Error ? error.message : 'The body is not JSON.', { error: 'Bad Request' });
	}
}
