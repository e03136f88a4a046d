import type { JsonObject } from '../../../generator/contract/json.ts';
import { notFound } from '../../http/apiError.ts';
import { isoTime } from '../../state/clock.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { isVisible } from '../address.ts';
import type { RequestContext, World } from '../behaviour.ts';
import { openConversation } from '../conversations/open.ts';
import { rememberTags } from '../locations/tags.ts';
import { textsOf } from '../values.ts';
import { CONTACT_DEFAULTS, contactAfter } from './normalise.ts';

/** How a change came in, by the kind of token. */
const CHANNELS = { oauth: 'OAUTH', 'private-integration': 'PRIVATE_INTEGRATION' };

/** The contact that `contactId` in the path names. @throws ApiError not found. */
export function contactInPath(context: RequestContext, world: World): StoredRecord {
	const id = context.pathParameters.contactId ?? '';
	const contact = world.store.get('contact', id);
	if (!contact || !isVisible(contact, context)) throw notFound('Contact', id);
	return contact;
}

/** A new contact of the sub-account that the request is about; not stored yet. */
export function newContact(input: JsonObject, context: RequestContext, world: World): StoredRecord {
	const now = isoTime(world.clock);
	const createdBy = { source: 'INTEGRATION', channel: CHANNELS[context.grant.kind], sourceId: context.grant.appId, timestamp: now };
	const start = { ...CONTACT_DEFAULTS, id: world.newId(), createdBy, dateAdded: now, dateUpdated: now };
	return contactAfter(start, input, context.locationId, world.store);
}

/** A contact with changes; not stored yet. */
export function changedContact(current: StoredRecord, changes: JsonObject, world: World): StoredRecord {
	const dated = { ...current, dateUpdated: isoTime(world.clock) };
	return contactAfter(dated, changes, String(current.locationId), world.store);
}

/** Stores a contact and tells of it. */
export function storeContact(contact: StoredRecord, change: 'created' | 'updated', world: World): void {
	const before = change === 'created' ? null : (world.store.get('contact', String(contact.id)) ?? null);
	world.store.put('contact', String(contact.id), contact);
	world.emit({ resource: 'contact', change, record: contact, before });
	rememberTags(textsOf(contact.tags), String(contact.locationId), world);
	// The live API opens one with each new contact.
	if (change === 'created') openConversation(contact, world);
}

/** Changes some fields of a contact and stores it. */
export function changeContact(current: StoredRecord, changes: JsonObject, world: World): StoredRecord {
	const contact = changedContact(current, changes, world);
	storeContact(contact, 'updated', world);
	return contact;
}
