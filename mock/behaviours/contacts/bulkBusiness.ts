import type { Operation } from '../../../generator/contract/catalog.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour } from '../behaviour.ts';
import { bodyOf } from '../behaviour.ts';
import { textOf, textsOf } from '../values.ts';
import { changeContact } from './write.ts';

/** Puts contacts in a business, or takes them out of theirs where `businessId` is null; names those that it changed. */
export function bulkBusiness(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const body = bodyOf(context);
		const businessId = textOf(body.businessId) ?? null;
		const businessName = businessId === null ? null : (world.store.get('business', businessId)?.name ?? null);
		const ids: string[] = [];
		for (const id of new Set(textsOf(body.ids))) {
			const contact = world.store.get('contact', id);
			if (contact?.locationId !== context.locationId) continue;
			changeContact(contact, { businessId, businessName }, world);
			ids.push(id);
		}
		return answer.body({ success: true, ids }, context);
	};
}
