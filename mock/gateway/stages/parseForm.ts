import type { Operation } from '../../../generator/contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../../generator/contract/json.ts';
import { ApiError, badRequest } from '../../http/apiError.ts';
import type { MockRequest } from '../../http/message.ts';

/**
 * The fields of a multipart form, for an operation that takes one. Files stand for their names: what is in them is not
 * looked at. Fields that come several times are lists, as are those that the operation documents as lists.
 * @returns undefined when the operation takes another kind of body.
 * @throws ApiError (in the promise) 415 for another content type, 400 for a form that does not parse.
 */
export function parseForm(request: MockRequest, operation: Operation): Promise<JsonValue> | undefined {
	if (operation.body?.contentType !== 'multipart/form-data') return undefined;
	return read(request, operation);
}

async function read(request: MockRequest, { body }: Operation): Promise<JsonValue> {
	const contentType = request.headers['content-type'] ?? '';
	if (!/^multipart\/form-data\b/i.test(contentType)) {
		throw new ApiError(415, {
			statusCode: 415,
			// As the operation documents its own refusals.
			status: 415,
			message: `Unsupported content type ${contentType.slice(0, 100)}; send multipart/form-data.`,
		});
	}
	const form = await new Response(Buffer.from(request.body), { headers: { 'content-type': contentType } })
		.formData()
		.catch((error: unknown) => {
			throw badRequest(`The form cannot be read: ${error instanceof Error ? error.message : String(error)}`, { error: 'Bad Request' });
		});
	const lists = new Set(body?.fields.filter(({ type }) => type === 'array').map(({ name }) => name));
	const fields = new Map<string, string[]>();
	for (const [name, value] of form) {
		const text = typeof value === 'string' ? value : value.name;
		fields.set(name, [...(fields.get(name) ?? []), text]);
	}
	const result: JsonObject = {};
	for (const [name, values] of fields) result[name] = lists.has(name) || values.length > 1 ? values : (values[0] ?? '');
	return result;
}
