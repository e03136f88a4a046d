import { isoTime } from '../../state/clock.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import type { World } from '../behaviour.ts';
import { withoutNulls } from '../values.ts';

/** The conversation with a contact, if there is one: a contact has no second. */
export function conversationWith(contactId: string, world: World): StoredRecord | undefined {
	return world.store.by('conversation', 'contactId', contactId)[0];
}

/** Opens the conversation with a contact; it is told nowhere. */
export function openConversation(contact: StoredRecord, world: World): StoredRecord {
	const now = isoTime(world.clock);
	const record = withoutNulls({
		id: world.newId(),
		contactId: contact.id ?? null,
		locationId: contact.locationId ?? null,
		assignedTo: contact.assignedTo ?? null,
		type: 1,
		inbox: false,
		starred: false,
		deleted: false,
		unreadCount: 0,
		dateAdded: now,
		dateUpdated: now,
		lastMessageDate: now,
	});
	world.store.put('conversation', String(record.id), record);
	return record;
}
