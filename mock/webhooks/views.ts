import { isObject, type JsonObject } from '../../generator/contract/json.ts';
import type { StoredRecord } from '../state/store/store.ts';
import { textsOf, withoutNulls } from '../state/values.ts';

/** What an event says of a record beyond or beside what reading it says, by resource. */
const VIEWS: Readonly<Record<string, (record: StoredRecord) => JsonObject>> = {
	message: ({ id, type, messageType }) => ({
		messageId: id ?? null,
		messageType: String(messageType).replace(/^TYPE_/, ''),
		messageTypeId: type ?? null,
		messageTypeString: messageType ?? null,
	}),
	opportunity: ({ createdAt }) => ({ dateAdded: createdAt ?? null }),
	user: ({ roles }) => (isObject(roles) ? { role: roles.role ?? null, locationId: textsOf(roles.locationIds)[0] ?? null } : {}),
};

/** A record as its events show it. */
export function eventView(resource: string, record: StoredRecord): StoredRecord {
	const view = VIEWS[resource];
	return view ? { ...record, ...withoutNulls(view(record)) } : record;
}
