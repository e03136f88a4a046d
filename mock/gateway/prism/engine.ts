import type { Operation } from '../../../generator/contract/catalog.ts';
import type { OpenApiDocument } from '../../../generator/contract/document.ts';
import type { JsonValue } from '../../../generator/contract/json.ts';
import { badRequest } from '../../http/apiError.ts';
import type { MockRequest, MockResponse } from '../../http/message.ts';
import type { EmbeddedPrism, Preference } from './embedded.ts';

/** What answers where no behaviour does, and whenever a request says `Prefer`. */
export interface Engine {
	/**
	 * An answer made from the document.
	 * @throws ApiError 400 for a `Prefer` header that asks for what is not there.
	 */
	answer(operation: Operation, request: MockRequest, inputs: { body: JsonValue }): Promise<MockResponse>;
}

/**
 * Prism as a library. It is loaded when it is first needed, because that takes more than a second, and its
 * answers are remembered, all but the random ones (`dynamic=true`).
 */
export function createPrismEngine(document: () => OpenApiDocument): Engine {
	let prism: Promise<EmbeddedPrism> | undefined;
	const remembered = new Map<string, MockResponse>();
	return {
		async answer(operation, request, { body }) {
			const preference = parsePrefer(request.headers.prefer);
			const key = preference.dynamic ? null : `${operation.operationId} ${request.headers.accept ?? ''} ${JSON.stringify(preference)}`;
			const known = key === null ? undefined : remembered.get(key);
			if (known) return { ...known, headers: { ...known.headers } };
			prism ??= import('./embedded.ts').then(({ embedPrism }) => embedPrism(document()));
			const answer = await (await prism)(operation, request, body, preference);
			if (key !== null) remembered.set(key, { ...answer, headers: { ...answer.headers } });
			return answer;
		},
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
