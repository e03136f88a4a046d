import { notFound } from '../http/apiError.ts';
import type { Store, StoredRecord } from '../state/store/store.ts';
import { isVisible } from './address.ts';
import type { RequestContext } from './behaviour.ts';

/** @throws ApiError not found: when there is none in the sub-account of the request. */
export function visibleRecord(resource: string, noun: string, id: string, context: RequestContext, store: Store): StoredRecord {
	const record = store.get(resource, id);
	if (!record || !isVisible(record, context)) throw notFound(noun, id);
	return record;
}
