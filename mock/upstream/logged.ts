import type { MockRequest } from '../http/message.ts';
import { holdsSecret, redactQuery } from '../http/redact.ts';

const NO_BODY = new Uint8Array(0);

/**
 * What of a request may be kept, its headers not at all. Here people call the real API with real credentials, so bodies of
 * forms, which is how secrets and codes are exchanged, stay out, and so do those that hold a secret.
 */
export function withoutSecrets(request: MockRequest): MockRequest {
	const { path, headers, body } = request;
	const isKept = !path.startsWith('/oauth/') && /json/i.test(headers['content-type'] ?? '') && !holdsSecret(Buffer.from(body).toString());
	return { ...request, headers: {}, search: redactQuery(request.search), body: isKept ? body : NO_BODY };
}
