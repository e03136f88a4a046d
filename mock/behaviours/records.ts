import { notFound } from '../http/apiError.ts';
import type { RequestContext, Store, StoredRecord } from '../world/types.ts';
import { isVisible } from './address.ts';

/** @throws ApiError not found: when there is none in the sub-account of the request. */
export function visibleRecord(resource: string, noun: string, id: string, context: RequestContext, store: Store): StoredRecord {
	const record = store.get(resource, id);
	if (!record || !isVisible(record, context)) throw notFound(noun, id);
	return record;
}
