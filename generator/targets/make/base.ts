import type { JsonObject, JsonValue } from '../../contract/json.ts';
import { braces } from './iml.ts';
import type { Platform } from './platform.ts';

/** Make's error types by status; any other status is a RuntimeError. */
const ERROR_TYPES: [type: string, statuses: number[]][] = [
	['DataError', [400, 404, 422]],
	['InvalidAccessTokenError', [401]],
	['RateLimitError', [429]],
	['ConnectionError', [500, 502, 503, 504]],
];

/** The status and the message of the API. The message may be a list, which Make joins with commas inside other text. */
export const ERROR_MESSAGE = `[${braces('statusCode')}] ${braces('ifempty(body.message, ifempty(body.error_description, body.error))')}`;

/** Makes `general/base.iml.json`: modules and remote procedures inherit it, connections do not. */
export function baseFile({ baseUrl, version }: Platform): JsonValue {
	const byStatus: JsonObject = {};
	for (const [type, statuses] of ERROR_TYPES) for (const status of statuses) byStatus[String(status)] = { type, message: ERROR_MESSAGE };
	return {
		baseUrl,
		headers: {
			authorization: `Bearer ${braces('connection.accessToken')}`,
			...(version === null ? {} : { version }),
		},
		response: { error: { ...byStatus, type: 'RuntimeError', message: ERROR_MESSAGE } },
		log: { sanitize: ['request.headers.authorization'] },
	};
}
