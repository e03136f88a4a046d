import type { Operation } from '../../../generator/contract/catalog.ts';
import { isObject, type JsonObject } from '../../../generator/contract/json.ts';
import { badRequest } from '../../http/apiError.ts';
import { isoTime } from '../../state/clock.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour, RequestContext, World } from '../behaviour.ts';
import { bodyOf } from '../behaviour.ts';
import { visibleRecord } from '../records.ts';
import { textOf, textsOf, withoutNulls } from '../values.ts';
import { KINDS, type MessageKind } from './kinds.ts';
import { conversationWith, openConversation } from './open.ts';

/** Sends a message in the conversation with a contact, which is opened where there is none. */
export function send(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const input = bodyOf(context);
		const contact = visibleRecord('contact', 'Contact', String(input.contactId), context, world.store);
		const kind = KINDS[String(input.type)];
		if (!kind) throw badRequest(`Messages of the type ${String(input.type)} cannot be sent`);
		refuseUnsendable(input, kind, contact);
		const conversation = conversationWith(String(contact.id), world) ?? openConversation(contact, world);
		const message = newMessage(input, kind, conversation, context, world);
		const email = kind.messageType === 'TYPE_EMAIL' ? newEmail(input, message, contact, world) : undefined;
		const stored: StoredRecord = email ? { ...message, meta: { email: { messageIds: [email.id ?? ''] } } } : message;
		world.store.put('message', String(stored.id), stored);
		if (email) world.store.put('email', String(email.id), email);
		world.store.put('conversation', String(conversation.id), after(conversation, stored, kind));
		world.emit({ resource: 'message', change: 'created', record: stored, before: null });
		return answer.body(
			{
				conversationId: String(conversation.id),
				messageId: String(stored.id),
				...(email ? { emailMessageId: email.id ?? null } : {}),
				msg: stored.status === 'scheduled' ? 'Message scheduled successfully.' : 'Message queued successfully.',
				status: 'pending',
			},
			context,
		);
	};
}

/** @throws ApiError 400 in the live API's words where it has some. */
function refuseUnsendable(input: JsonObject, kind: MessageKind, contact: StoredRecord): void {
	const isEmail = kind.messageType === 'TYPE_EMAIL';
	const content = [input.message, input.html, input.templateId].some((value) => textOf(value) !== undefined);
	if (!content && textsOf(input.attachments).length === 0 && !isObject(input.forward)) {
		throw badRequest('There is no message or attachments for this message. Skip sending.');
	}
	const settings = isObject(contact.dndSettings) ? contact.dndSettings[kind.channel] : undefined;
	if (contact.dnd === true || (isObject(settings) && settings.status === 'active')) {
		throw badRequest(`Cannot send message as DND is active for ${kind.channel}.`);
	}
	if (isEmail && (textOf(input.emailTo) ?? textOf(contact.email)) === undefined) throw badRequest('Missing email address');
	if (kind.channel === 'SMS' && (textOf(input.toNumber) ?? textOf(contact.phone)) === undefined) throw badRequest('Missing phone number');
}

function newMessage(
	input: JsonObject,
	kind: MessageKind,
	conversation: StoredRecord,
	{ grant }: RequestContext,
	world: World,
): StoredRecord {
	const isLater = Number(input.scheduledTimestamp ?? 0) * 1000 > world.clock.now();
	const isHtml = kind.messageType === 'TYPE_EMAIL';
	return withoutNulls({
		id: world.newId(),
		type: kind.type,
		messageType: kind.messageType,
		locationId: conversation.locationId ?? null,
		contactId: conversation.contactId ?? null,
		conversationId: conversation.id ?? null,
		dateAdded: isoTime(world.clock),
		body: (isHtml ? (input.html ?? input.message) : input.message) ?? null,
		direction: 'outbound',
		status: isLater ? 'scheduled' : 'pending',
		contentType: isHtml ? 'text/html' : 'text/plain',
		attachments: input.attachments ?? [],
		source: 'api',
		userId: grant.userId,
		conversationProviderId: input.conversationProviderId ?? null,
	});
}

function newEmail(input: JsonObject, message: StoredRecord, contact: StoredRecord, world: World): StoredRecord {
	const location = world.store.get('location', String(message.locationId)) ?? {};
	return withoutNulls({
		id: world.newId(),
		threadId: textOf(input.threadId) ?? message.id ?? null,
		locationId: message.locationId ?? null,
		contactId: message.contactId ?? null,
		conversationId: message.conversationId ?? null,
		dateAdded: message.dateAdded ?? null,
		subject: input.subject ?? null,
		body: message.body ?? '',
		direction: 'outbound',
		status: message.status ?? null,
		contentType: 'text/html',
		attachments: input.attachments ?? [],
		provider: 'Leadconnector',
		from: textOf(input.emailFrom) ?? textOf(location.email) ?? 'mail@example.com',
		to: [textOf(input.emailTo) ?? String(contact.email)],
		cc: input.emailCc ?? [],
		bcc: input.emailBcc ?? [],
		replyToMessageId: input.replyMessageId ?? null,
		source: 'api',
		conversationProviderId: input.conversationProviderId ?? null,
	});
}

/** A conversation after a message of the sub-account: read, and at the top. */
function after(conversation: StoredRecord, message: StoredRecord, kind: MessageKind): StoredRecord {
	return withoutNulls({
		...conversation,
		type: kind.conversation,
		unreadCount: 0,
		lastMessageBody: message.body ?? null,
		lastMessageType: message.messageType ?? null,
		lastMessageDirection: 'outbound',
		lastMessageDate: message.dateAdded ?? null,
		dateUpdated: message.dateAdded ?? null,
	});
}
