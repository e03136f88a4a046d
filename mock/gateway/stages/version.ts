import type { Operation } from '../../../generator/contract/catalog.ts';
import { badRequest, unauthorized } from '../../http/apiError.ts';
import type { MockRequest } from '../../http/message.ts';

/** Values that GHL has published. On the live API every one of them is taken by every operation, `legacy` aside. */
const PUBLISHED = new Set(['v3', '2023-02-21', '2021-07-28', '2021-04-15', 'legacy']);

/**
 * Checks the `Version` header.
 * @param strict takes only the version that the operation documents.
 * @throws ApiError in GHL's words when it is missing, unknown or no version at all.
 */
export function checkVersion(request: MockRequest, operation: Operation, strict: boolean): void {
	if (operation.version === null) return;
	const version = request.headers.version;
	if (version === undefined || version === '') throw unauthorized('version header was not found.');
	const value = String(version);
	if (strict ? value === operation.version : PUBLISHED.has(value)) return;
	if (!PUBLISHED.has(value) && !/^\d{4}-\d{2}-\d{2}$/.test(value)) {
		throw badRequest(`Invalid API version segment '${value.slice(0, 100)}' at position 0`);
	}
	throw unauthorized('version header is invalid');
}
