import { createLogger } from '@stoplight/prism-core';
import { createInstance, getHttpOperationsFromSpec, type IHttpConfig, ProblemJsonError } from '@stoplight/prism-http';
import type { OpenApiDocument } from '../../../generator/contract/document.ts';
import type { JsonValue } from '../../../generator/contract/json.ts';
import { ApiError } from '../../http/apiError.ts';
import type { MockResponse } from '../../http/message.ts';
import type { Question } from './protocol.ts';

/** Prism's answer to an operation that the gateway has routed and validated. */
export type EmbeddedPrism = (question: Omit<Question, 'key' | 'document'>) => Promise<MockResponse>;

/** Prism's own router and input validation stay out: the gateway has done both, and its router is the fast one. */
export async function embedPrism(document: OpenApiDocument): Promise<EmbeddedPrism> {
	const operations = await getHttpOperationsFromSpec(document);
	const byRoute = new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));
	const config: IHttpConfig = {
		isProxy: false,
		checkSecurity: false,
		validateRequest: false,
		validateResponse: true,
		errors: false,
		upstreamProxy: undefined,
		mock: { dynamic: false },
	};
	const prism = createInstance(config, {
		logger: createLogger('PRISM', { level: 'silent' }),
		route: ({ resources }) => right(resources[0] as (typeof resources)[number]),
	});
	return async ({ method, path, requested, body, preference: { code, example, dynamic } }) => {
		const resource = byRoute.get(`${method} ${path}`);
		if (!resource) throw new Error(`Prism does not know ${method.toUpperCase()} ${path}.`);
		const input = { method, url: { path: requested.path, query: {} }, headers: { accept: requested.accept }, body };
		const mock = {
			dynamic: dynamic === true,
			...(code === undefined ? {} : { code }),
			...(example === undefined ? {} : { exampleKey: example }),
		};
		const result = await prism.request(input, [resource], { ...config, mock })();
		if (result._tag === 'Left') throw refusal(result.left);
		const { output, validations } = result.right;
		const violations = validations.output.map(({ message }) => message);
		return {
			status: output.statusCode,
			headers: { ...contentHeaders(output.headers), ...(violations.length > 0 ? { 'sl-violations': JSON.stringify(violations) } : {}) },
			body: parse(output.body),
		};
	};
}

/** fp-ts's Either, without the library for one line. */
function right<T>(value: T): { readonly _tag: 'Right'; readonly right: T } {
	return { _tag: 'Right', right: value };
}

/** What Prism cannot do for a `Prefer` header is the caller's to mend. */
function refusal(error: Error): Error {
	if (!(error instanceof ProblemJsonError)) return error;
	return new ApiError(error.status >= 500 ? 400 : error.status, { statusCode: 400, message: `${error.message}: ${error.detail}` });
}

/** Only what says how to read the body; made-up rate-limit headers would hide the gateway's real ones. */
function contentHeaders(headers: Record<string, string> | undefined): Record<string, string> {
	return Object.fromEntries(Object.entries(headers ?? {}).filter(([name]) => /^content-type$/i.test(name)));
}

function parse(body: unknown): JsonValue {
	if (typeof body !== 'string') return (body ?? null) as JsonValue;
	try {
		return JSON.parse(body) as JsonValue;
	} catch {
		return body;
	}
}
