import type { Operation } from '../../../generator/contract/catalog.ts';
import type { OpenApiDocument } from '../../../generator/contract/document.ts';
import type { JsonValue } from '../../../generator/contract/json.ts';
import { isExpandable } from '../../../generator/contract/schemaCost.ts';
import { ApiError, badRequest, notImplemented } from '../../http/apiError.ts';
import type { MockRequest, MockResponse } from '../../http/message.ts';
import { schemasOf } from '../operationSchemas.ts';
import { type PrismHost, sharedPrismHost, TooMuchError } from './host.ts';
import type { Preference } from './protocol.ts';
import { subsetFor } from './subset.ts';

/** What answers where no behaviour does, and whenever a request says `Prefer`. */
export interface Engine {
	/**
	 * An answer made from the document.
	 * @throws ApiError 400 for a `Prefer` header that asks for what is not there, 501 for an answer that is too much work.
	 */
	answer(operation: Operation, request: MockRequest, inputs: { body: JsonValue }): Promise<MockResponse>;
}

/** Of the schemas of one operation, references replaced. The largest of GHL's has 340; Prism takes for ever over a million. */
const LIMITS = { schemas: 2_000, levels: 100 };

/** Names operations for the thread that Prism works in. */
const keys = new WeakMap<Operation, number>();
let lastKey = 0;

/**
 * Prism, in a thread of its own. It is started when it is first needed, because that takes more than a second, and its
 * answers are remembered, all but the random ones (`dynamic=true`). What would take it too long it is not asked.
 */
export function createPrismEngine(documentOf: (operation: Operation) => OpenApiDocument, host: () => PrismHost = sharedPrismHost): Engine {
	const remembered = new Map<string, MockResponse>();
	const tooMuch = new Map<Operation, boolean>();

	/** What is too large to expand is known beforehand; what takes too long once is not tried again. */
	function isTooMuch(operation: Operation): boolean {
		const known = tooMuch.get(operation);
		if (known !== undefined) return known;
		const document = documentOf(operation);
		const found = !isExpandable(document, schemasOf(document, operation), LIMITS);
		tooMuch.set(operation, found);
		return found;
	}

	async function ask(operation: Operation, request: MockRequest, body: JsonValue, preference: Preference): Promise<MockResponse> {
		if (isTooMuch(operation)) return fromSample(operation, preference);
		const { method, path } = operation;
		const requested = { path: request.path, accept: request.headers.accept ?? 'application/json' };
		const reply = await host()
			.ask({ key: keyOf(operation), method, path, requested, body, preference }, () => subsetFor(documentOf(operation), operation))
			.catch((error: unknown) => {
				if (!(error instanceof TooMuchError)) throw error;
				if (!preference.dynamic) tooMuch.set(operation, true);
				return { response: fromSample(operation, preference) };
			});
		if ('failed' in reply) throw new Error(reply.failed);
		if ('refused' in reply) {
			// Nobody has asked for anything special, so that it cannot be the caller's fault.
			if (request.headers.prefer === undefined) return fromSample(operation, preference);
			throw new ApiError(reply.refused.status, reply.refused.body);
		}
		return reply.response;
	}

	return {
		async answer(operation, request, { body }) {
			const preference = parsePrefer(request.headers.prefer);
			const key = preference.dynamic ? null : `${operation.operationId} ${request.headers.accept ?? ''} ${JSON.stringify(preference)}`;
			const known = key === null ? undefined : remembered.get(key);
			if (known) return { ...known, headers: { ...known.headers } };
			const answer = await ask(operation, request, body, preference);
			if (key !== null) remembered.set(key, { ...answer, headers: { ...answer.headers } });
			return answer;
		},
	};
}

function keyOf(operation: Operation): number {
	const key = keys.get(operation) ?? ++lastKey;
	keys.set(operation, key);
	return key;
}

/**
 * The answer that the catalog has as an example, which was made within limits.
 * @throws ApiError 501 when another one is asked for.
 */
function fromSample({ operationId, response, sample }: Operation, preference: Preference): MockResponse {
	const isAsked =
		preference.dynamic === true || preference.example !== undefined || (preference.code ?? response.status) !== response.status;
	if (isAsked) {
		throw notImplemented(
			`The schemas of ${operationId} refer to each other too often to make up an answer. Ask without Prefer for the documented one.`,
		);
	}
	const { status, contentType } = response;
	return {
		status,
		headers: contentType === null ? {} : { 'content-type': contentType },
		body: contentType === null ? null : sample.response,
	};
}

/** `code=404, example=missing, dynamic=true` as data. @throws ApiError 400 when a value makes no sense. */
function parsePrefer(header: string | string[] | undefined): Preference {
	const preference: Preference = {};
	for (const part of String(header ?? '').split(/[,;]/)) {
		const [name = '', value = ''] = part.split('=').map((text) => text.trim().replace(/^"(.*)"$/, '$1'));
		if (name === '') continue;
		if (name === 'code' && /^[1-5]\d\d$/.test(value)) preference.code = Number(value);
		else if (name === 'example' && value !== '') preference.example = value;
		else if (name === 'dynamic' && (value === 'true' || value === 'false')) preference.dynamic = value === 'true';
		else throw badRequest(`Prefer: ${part.trim().slice(0, 100)} is not understood; use code=<status>, example=<name> or dynamic=true.`);
	}
	return preference;
}
