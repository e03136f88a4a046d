import type { Operation } from '../../../generator/contract/catalog.ts';
import type { JsonObject } from '../../../generator/contract/json.ts';
import { unprocessable } from '../../http/apiError.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour, World } from '../behaviour.ts';
import { bodyOf } from '../behaviour.ts';
import { added, removed } from '../membership.ts';
import { textsOf } from '../values.ts';
import { normaliseTags } from './tags.ts';
import { changeContact } from './write.ts';

interface Change {
	locationId: string;
	isRemoval: boolean;
	tags: string[];
	/** Removal only: every tag goes. */
	all: boolean;
}

/** Adds tags to many contacts or removes them, as `type` in the path says; tells for each contact what became of it. */
export function bulkTags(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const body = bodyOf(context);
		const { type } = context.pathParameters;
		if (type !== 'add' && type !== 'remove') throw unprocessable(['type must be one of the following values: add, remove']);
		const isRemoval = type === 'remove';
		const all = body.removeAllTags === true;
		if (all && !isRemoval) throw unprocessable(['removeAllTags can only be used with type remove']);
		const change = { locationId: context.locationId, isRemoval, tags: normaliseTags(textsOf(body.tags)), all };
		const responses = textsOf(body.contacts).map((id) => retag(id, change, world));
		const errorCount = responses.filter(({ type: result }) => result === 'error').length;
		return answer.body({ succeded: errorCount === 0, errorCount, responses }, context);
	};
}

function retag(contactId: string, { locationId, isRemoval, tags, all }: Change, world: World): JsonObject {
	if (!/^[A-Za-z0-9]{20}$/.test(contactId)) return { contactId, message: 'contact id is not a valid firebase id', type: 'error' };
	const contact = world.store.get('contact', contactId);
	if (!contact) return { contactId, message: 'contact is deleted', type: 'error' };
	if (contact.locationId !== locationId) return { contactId, message: 'contact does not belong to location', type: 'error' };
	const oldTags = textsOf(contact.tags);
	const after = isRemoval ? removed(oldTags, all ? oldTags : tags) : added(oldTags, tags);
	if (after.changed.length > 0) changeContact(contact, { tags: after.all }, world);
	return {
		contactId,
		message: 'Tags updated',
		type: 'success',
		oldTags,
		tagsAdded: isRemoval ? [] : after.changed,
		tagsRemoved: isRemoval ? after.changed : [],
	};
}
