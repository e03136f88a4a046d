import type { Operation } from '../../../generator/contract/catalog.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour } from '../behaviour.ts';
import { bodyOf } from '../behaviour.ts';
import { refuseEmpty } from './create.ts';
import { allowsDuplicates, findMatch, refuseDuplicate } from './duplicates.ts';
import { changedContact, newContact, storeContact } from './write.ts';

/**
 * Changes the contact with the email address or, failing that, the phone number; creates one when there is
 * none. `createNewIfDuplicateAllowed` creates one in any case where the sub-account allows duplicates, and
 * says nothing elsewhere.
 */
export function upsert(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const input = bodyOf(context);
		refuseEmpty(input);
		const { locationId } = context;
		const createsAnyway = input.createNewIfDuplicateAllowed === true && allowsDuplicates(locationId, world.store);
		const match = createsAnyway ? undefined : findMatch(input, locationId, world.store);
		const contact = match ? changedContact(match.contact, input, world) : newContact(input, context, world);
		// The email address may be one contact's and the phone number another's.
		refuseDuplicate(contact, locationId, world.store);
		storeContact(contact, match ? 'updated' : 'created', world);
		return answer.body({ new: !match, succeded: true, contact: answer.project(contact) }, context);
	};
}
