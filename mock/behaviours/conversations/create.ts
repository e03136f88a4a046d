import type { Operation } from '../../../generator/contract/catalog.ts';
import { badRequest } from '../../http/apiError.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour } from '../behaviour.ts';
import { bodyOf } from '../behaviour.ts';
import { visibleRecord } from '../records.ts';
import { conversationWith, openConversation } from './open.ts';

/** Opens a conversation with a contact that has none; the refusal names the one that it has. */
export function create(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const contact = visibleRecord('contact', 'Contact', String(bodyOf(context).contactId), context, world.store);
		const existing = conversationWith(String(contact.id), world);
		if (existing) throw badRequest('Conversation already exists', { conversationId: existing.id ?? null });
		return answer.record(openConversation(contact, world), context);
	};
}
