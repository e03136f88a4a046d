import { isObject, type JsonObject } from '../../../generator/contract/json.ts';
import { badRequest } from '../../http/apiError.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { omit, pick, textIn, textOf, textsOf, withoutNulls } from '../../state/values.ts';
import type { Act } from '../generic.ts';
import type { Session } from '../session.ts';
import { conversationWith, openConversation } from './hooks.ts';
import { KINDS, type MessageKind } from './kinds.ts';

/** Sends a message in the conversation with a contact, which is opened where there is none. */
export const send: Act = (session) => {
	const { input, store, world } = session;
	const contact = session.find('contact', input.contactId);
	const kind = KINDS[textIn(input, 'type')];
	if (!kind) throw badRequest(`Messages of the type ${textIn(input, 'type')} cannot be sent`);
	refuseUnsendable(input, kind, contact);
	const conversation = conversationWith(textIn(contact, 'id'), world) ?? openConversation(contact, world);
	const message = newMessage(kind, conversation, session);
	const email = kind.messageType === 'TYPE_EMAIL' ? newEmail(message, contact, session) : undefined;
	const stored: StoredRecord = email ? { ...message, meta: { email: { messageIds: [email.id ?? ''] } } } : message;
	if (email) store.put('email', textIn(email, 'id'), email);
	store.put('conversation', textIn(conversation, 'id'), after(conversation, stored, kind));
	session.put('message', stored, null);
	return session.answer({
		conversationId: conversation.id ?? null,
		messageId: stored.id ?? null,
		...(email ? { emailMessageId: email.id ?? null } : {}),
		msg: stored.status === 'scheduled' ? 'Message scheduled successfully.' : 'Message queued successfully.',
		status: 'pending',
	});
};

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

function newMessage(kind: MessageKind, conversation: StoredRecord, { input, world, context, now }: Session): StoredRecord {
	const isLater = Number(input.scheduledTimestamp ?? 0) * 1000 > world.clock.now();
	const isHtml = kind.messageType === 'TYPE_EMAIL';
	return withoutNulls({
		id: world.newId(),
		type: kind.type,
		messageType: kind.messageType,
		...pick(conversation, ['locationId', 'contactId']),
		conversationId: conversation.id ?? null,
		dateAdded: now,
		body: (isHtml ? (input.html ?? input.message) : input.message) ?? null,
		direction: 'outbound',
		status: isLater ? 'scheduled' : 'pending',
		contentType: isHtml ? 'text/html' : 'text/plain',
		attachments: input.attachments ?? [],
		source: 'api',
		userId: context.grant.userId,
		conversationProviderId: input.conversationProviderId ?? null,
	});
}

function newEmail(message: StoredRecord, contact: StoredRecord, session: Session): StoredRecord {
	const { input } = session;
	const location = session.related('location', message.locationId);
	return withoutNulls({
		id: session.world.newId(),
		threadId: textOf(input.threadId) ?? message.id ?? null,
		...omit(message, ['id', 'type', 'messageType', 'userId']),
		subject: input.subject ?? null,
		body: message.body ?? '',
		provider: 'Leadconnector',
		from: textOf(input.emailFrom) ?? textOf(location.email) ?? 'mail@example.com',
		to: [textOf(input.emailTo) ?? textIn(contact, 'email')],
		cc: input.emailCc ?? [],
		bcc: input.emailBcc ?? [],
		replyToMessageId: input.replyMessageId ?? null,
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
