import type { Operation } from '../../../generator/contract/catalog.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour } from '../behaviour.ts';
import { bodyOf } from '../behaviour.ts';
import { refuseDuplicate } from './duplicates.ts';
import { changedContact, contactInPath, storeContact } from './write.ts';

/** Changes a contact: what is left out stays, null clears, tags replace the tags. */
export function update(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const contact = changedContact(contactInPath(context, world), bodyOf(context), world);
		refuseDuplicate(contact, String(contact.locationId), world.store);
		storeContact(contact, 'updated', world);
		return answer.record(contact, context);
	};
}
