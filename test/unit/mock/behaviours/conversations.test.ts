import { beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../generator/contract/json.ts';
import { HARBOUR, LAKESIDE, listAt, MAYA, NOW, objectAt, type TestWorld, TOMAS, testWorld } from './harness.ts';

const CONVERSATION = 'cV7tLp3XwN9zKd5QmB2r';
const CALL = 'mC6wRz3NvX8tKd5QpL2b';
const SMS = 'mS4vTx8KzN2wLq6RdB9c';

let world: TestWorld;
beforeEach(() => {
	world = testWorld();
});

const send = (more: JsonObject = {}) => world.call('sendMessage', { body: { type: 'SMS', contactId: MAYA, message: 'Hello.', ...more } });
const messages = (query: JsonObject = {}) =>
	objectAt(world.call('listMessages', { path: { conversationId: CONVERSATION }, query }).body, 'messages');
const ids = (query: JsonObject = {}) => listAt(messages(query), 'messages').map(({ id }) => id);
const search = (query: JsonObject = {}) => world.call('searchConversations', { query: { locationId: HARBOUR, ...query } }).body;

describe('a conversation', () => {
	it('comes with a new contact, so that a second is refused with its id', () => {
		const contact = objectAt(world.call('createContact', { body: { locationId: HARBOUR, email: 'new@example.com' } }).body, 'contact');
		const [conversation] = listAt(search({ contactId: contact.id ?? '' }), 'conversations');
		const refusal = world.call('createConversation', { body: { locationId: HARBOUR, contactId: contact.id ?? '' } });
		expect(refusal).toMatchObject({ status: 400, body: { conversationId: conversation?.id, message: 'Conversation already exists' } });
	});

	it('is opened where there is none, and goes with its contact and its messages', () => {
		const { body } = world.call('createConversation', { body: { locationId: HARBOUR, contactId: TOMAS } });
		const { id } = objectAt(body, 'conversation');
		send({ contactId: TOMAS });
		expect(world.store.by('message', 'conversationId', String(id))).toHaveLength(1);
		world.call('deleteContact', { path: { contactId: TOMAS } });
		expect(world.call('getConversation', { path: { conversationId: String(id) } }).status).toBe(400);
		expect(world.store.by('message', 'conversationId', String(id))).toEqual([]);
	});
});

describe('sending a message', () => {
	it('puts it into the conversation and tells of it', () => {
		const { status, body } = send();
		expect(status).toBe(200);
		expect(body).toMatchObject({ conversationId: CONVERSATION, status: 'pending', msg: 'Message queued successfully.' });
		expect(ids()[0]).toBe(body.messageId);
		expect(world.call('getMessage', { path: { id: String(body.messageId) } }).body).toMatchObject({
			body: 'Hello.',
			direction: 'outbound',
			messageType: 'TYPE_SMS',
			source: 'api',
			dateAdded: NOW,
		});
		expect(listAt(search({ contactId: MAYA }), 'conversations')).toMatchObject([
			{ lastMessageBody: 'Hello.', lastMessageDate: Date.parse(NOW) },
		]);
		expect(world.events).toMatchObject([{ resource: 'message', change: 'created' }]);
	});

	it('by email keeps the email with its addresses', () => {
		const { body } = send({ type: 'Email', subject: 'Quote', html: '<p>480</p>', emailCc: ['desk@example.com'] });
		expect(world.call('getEmail', { path: { id: String(body.emailMessageId) } }).body).toMatchObject({
			subject: 'Quote',
			body: '<p>480</p>',
			from: 'hello@harbourdental.example.com',
			to: ['maya.lindqvist@example.com'],
			cc: ['desk@example.com'],
		});
		expect(world.call('getMessage', { path: { id: String(body.messageId) } }).body).toMatchObject({
			meta: { email: { messageIds: [body.emailMessageId] } },
		});
	});

	it('later is scheduled', () => {
		const { body } = send({ scheduledTimestamp: Date.parse(NOW) / 1000 + 3600 });
		expect(world.call('getMessage', { path: { id: String(body.messageId) } }).body).toMatchObject({ status: 'scheduled' });
	});

	it('opens a conversation where there is none', () => {
		const { conversationId } = send({ contactId: TOMAS }).body;
		expect(conversationId).not.toBe(CONVERSATION);
		expect(send({ contactId: TOMAS }).body).toMatchObject({ conversationId });
	});

	it.each([
		['nothing', { message: '' }, 'There is no message or attachments for this message. Skip sending.'],
		['nobody', { contactId: 'none' }, undefined],
		['an unknown kind', { type: 'Pigeon' }, 'Messages of the type Pigeon cannot be sent'],
	])('of or to %s is refused', (_, more, message) => {
		const before = ids();
		const refusal = send(more as JsonObject);
		expect(refusal.status).toBe(400);
		if (message !== undefined) expect(refusal.body.message).toBe(message);
		expect(ids()).toEqual(before);
	});

	it('is refused where the contact does not want to be disturbed, or has no address', () => {
		world.call('updateContact', { path: { contactId: MAYA }, body: { dndSettings: { SMS: { status: 'active' } } } });
		expect(send().body.message).toBe('Cannot send message as DND is active for SMS.');
		expect(send({ type: 'Email', html: 'x' }).status).toBe(200);
		const created = world.call('createContact', { body: { locationId: HARBOUR, firstName: 'Nameless' } }).body;
		const contactId = String(objectAt(created, 'contact').id);
		expect(send({ contactId }).body.message).toBe('Missing phone number');
		expect(send({ contactId, type: 'Email' }).body.message).toBe('Missing email address');
		expect(send({ contactId, toNumber: '+15550100000' }).status).toBe(200);
	});
});

describe('the messages of a conversation', () => {
	it('come newest first, page by page, by kind', () => {
		const all = ids();
		expect(all).toEqual([SMS, 'mE2xVn7LqT4zKw9RsC5d', CALL]);
		expect(messages({ limit: 2 })).toMatchObject({ lastMessageId: all[1], nextPage: true });
		expect(messages({ limit: 2, lastMessageId: all[1] ?? '' })).toMatchObject({ nextPage: false, messages: [{ id: CALL }] });
		expect(ids({ type: 'TYPE_CALL,TYPE_EMAIL' })).toHaveLength(2);
	});

	it('of another sub-account are not found', () => {
		expect(world.call('listMessages', { path: { conversationId: CONVERSATION }, locationId: LAKESIDE }).status).toBe(400);
	});

	it('keep what became of them', () => {
		const error = { code: '1', type: 'saas', message: 'No route.' };
		expect(world.call('updateMessageStatus', { path: { messageId: SMS }, body: { status: 'failed', error } }).body).toMatchObject({
			messageId: SMS,
			status: 'failed',
		});
		expect(world.call('getMessage', { path: { id: SMS } }).body).toMatchObject({ status: 'failed' });
	});
});

describe('searching conversations', () => {
	beforeEach(() => {
		for (const [index, name] of ['Ada', 'Ben', 'Cleo'].entries()) {
			world.clock.set(Date.parse(NOW) + index * 1000);
			world.store.put('user', `u${index}`, { id: `u${index}`, roles: { locationIds: [HARBOUR] } });
			world.call('createContact', {
				body: { locationId: HARBOUR, firstName: name, email: `${name}@example.com`, assignedTo: `u${index}` },
			});
		}
	});
	const names = (query: JsonObject = {}) => listAt(search(query), 'conversations').map(({ fullName }) => fullName);

	it('finds the latest first, and pages by date', () => {
		expect(names()).toEqual(['Cleo', 'Ben', 'Ada', 'Maya Lindqvist']);
		expect(names({ sort: 'asc', limit: 2 })).toEqual(['Maya Lindqvist', 'Ada']);
		const [, second] = listAt(search({ limit: 2 }), 'conversations');
		expect(names({ limit: 2, startAfterDate: second?.lastMessageDate ?? 0 })).toEqual(['Ada', 'Maya Lindqvist']);
	});

	it.each([
		[{ query: 'BEN@' }, ['Ben']],
		[{ assignedTo: 'u0,u2' }, ['Cleo', 'Ada']],
		[{ lastMessageType: 'TYPE_SMS' }, ['Maya Lindqvist']],
		[{ status: 'unread' }, []],
		[{ status: 'all', endDate: Date.parse(NOW) }, ['Ada', 'Maya Lindqvist']],
		[{ startDate: Date.parse(NOW) + 500 }, ['Cleo', 'Ben']],
	])('finds by %j', (query, expected) => expect(names(query)).toEqual(expected));
});

describe('a call', () => {
	const path = { messageId: CALL, locationId: HARBOUR };

	it('has a recording that is a playable WAV of its length', () => {
		const file = Buffer.from(world.call('getMessageRecording', { path }).text ?? '', 'latin1');
		expect([file.toString('latin1', 0, 4), file.toString('latin1', 8, 12)]).toEqual(['RIFF', 'WAVE']);
		expect(file.readUInt32LE(4)).toBe(file.length - 8);
		const [rate, bytes] = [file.readUInt32LE(24), file.readUInt32LE(40)];
		expect(bytes / rate).toBe(5);
		expect(new Set(file.subarray(44, 144)).size).toBeGreaterThan(10);
	});

	it('has a transcript, as sentences and as a text', () => {
		expect(world.call('getMessageTranscription', { path }).body).toMatchObject([{ sentenceIndex: 0 }, { sentenceIndex: 1 }]);
		expect(world.call('downloadMessageTranscription', { path }).text?.split('\n')).toHaveLength(3);
	});

	it('that is none has neither', () => {
		expect(world.call('getMessageRecording', { path: { ...path, messageId: SMS } }).status).toBe(404);
		expect(world.call('getMessageTranscription', { path: { ...path, messageId: 'none' } }).status).toBe(400);
	});
});

it('with a contact that has no phone number is listed with an empty one', () => {
	const body = { locationId: HARBOUR, email: 'new@example.com' };
	const { id } = objectAt(world.call('createContact', { body }).body, 'contact');
	const [conversation] = listAt(search({ contactId: id ?? '' }), 'conversations');
	expect(conversation).toMatchObject({ email: 'new@example.com', phone: '', fullName: '', contactName: '' });
});

it('typing is shown in conversations that exist', () => {
	const body = { locationId: HARBOUR, isTyping: true, visitorId: 'v', conversationId: CONVERSATION };
	expect(world.call('setAgentTyping', { body })).toMatchObject({ status: 201, body: { success: true } });
	expect(world.call('setAgentTyping', { body: { ...body, conversationId: 'none' } }).status).toBe(400);
});
