import type { JsonObject } from '../../../generator/contract/json.ts';
import { unprocessable } from '../../http/apiError.ts';
import { added, removed, textOf, textsOf } from '../../state/values.ts';
import type { Act } from '../generic.ts';
import type { Session } from '../session.ts';
import { changeContact } from './hooks.ts';
import { normaliseTags } from './normalise.ts';

/** Puts contacts in a business, or takes them out of theirs where `businessId` is null; names those that it changed. */
export const bulkBusiness: Act = (session) => {
	const { input, store, locationId } = session;
	const businessId = textOf(input.businessId) ?? null;
	const businessName = session.related('business', businessId).name ?? null;
	const ids: string[] = [];
	for (const id of new Set(textsOf(input.ids))) {
		const contact = store.get('contact', id);
		if (contact?.locationId !== locationId) continue;
		changeContact(contact, { businessId, businessName }, session);
		ids.push(id);
	}
	return session.answer({ success: true, ids });
};

/** Adds tags to many contacts or removes them, as `type` in the path says; tells for each contact what became of it. */
export const bulkTags: Act = (session) => {
	const { input } = session;
	const type = session.path('type');
	if (type !== 'add' && type !== 'remove') throw unprocessable(['type must be one of the following values: add, remove']);
	const isRemoval = type === 'remove';
	const all = input.removeAllTags === true;
	if (all && !isRemoval) throw unprocessable(['removeAllTags can only be used with type remove']);
	const change = { isRemoval, tags: normaliseTags(textsOf(input.tags)), all };
	const responses = textsOf(input.contacts).map((id) => retag(id, change, session));
	const errorCount = responses.filter(({ type: result }) => result === 'error').length;
	return session.answer({ succeded: errorCount === 0, errorCount, responses });
};

interface Change {
	isRemoval: boolean;
	tags: string[];
	/** Removal only: every tag goes. */
	all: boolean;
}

function retag(contactId: string, { isRemoval, tags, all }: Change, session: Session): JsonObject {
	if (!/^[A-Za-z0-9]{20}$/.test(contactId)) return { contactId, message: 'contact id is not a valid firebase id', type: 'error' };
	const contact = session.store.get('contact', contactId);
	if (!contact) return { contactId, message: 'contact is deleted', type: 'error' };
	if (contact.locationId !== session.locationId) return { contactId, message: 'contact does not belong to location', type: 'error' };
	const oldTags = textsOf(contact.tags);
	const after = isRemoval ? removed(oldTags, all ? oldTags : tags) : added(oldTags, tags);
	if (after.changed.length > 0) changeContact(contact, { tags: after.all }, session);
	return {
		contactId,
		message: 'Tags updated',
		type: 'success',
		oldTags,
		tagsAdded: isRemoval ? [] : after.changed,
		tagsRemoved: isRemoval ? after.changed : [],
	};
}
