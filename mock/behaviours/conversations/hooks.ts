import type { JsonObject } from '../../../generator/contract/json.ts';
import { badRequest } from '../../http/apiError.ts';
import { isoTime } from '../../state/clock.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { textIn, withoutNulls } from '../../state/values.ts';
import type { World } from '../behaviour.ts';
import type { Hooks } from '../session.ts';

/** A contact has one conversation; the refusal of a second names the first. */
export const conversationHooks: Hooks = {
	prepare: (input, session) => startOf(session.find('contact', input.contactId), session.now),
	refuse({ contactId }, { world }, before) {
		const existing = before ? undefined : conversationWith(String(contactId), world);
		if (existing) throw badRequest('Conversation already exists', { conversationId: existing.id ?? null });
	},
};

/** The conversation with a contact, if there is one: a contact has no second. */
export function conversationWith(contactId: string, world: World): StoredRecord | undefined {
	return world.store.by('conversation', 'contactId', contactId)[0];
}

/** Opens the conversation with a contact; no event tells of it. */
export function openConversation(contact: StoredRecord, world: World): StoredRecord {
	const now = isoTime(world.clock);
	const dates = { dateAdded: now, dateUpdated: now };
	const record = withoutNulls({ id: world.newId(), locationId: contact.locationId ?? null, ...startOf(contact, now), ...dates });
	world.store.put('conversation', textIn(record, 'id'), record);
	return record;
}

function startOf(contact: StoredRecord, now: string): JsonObject {
	return {
		contactId: contact.id ?? null,
		assignedTo: contact.assignedTo ?? null,
		type: 1,
		inbox: false,
		starred: false,
		deleted: false,
		unreadCount: 0,
		lastMessageDate: now,
	};
}
