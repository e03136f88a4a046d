import type { Operation } from '../../../generator/contract/catalog.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour } from '../behaviour.ts';
import { bodyOf } from '../behaviour.ts';
import { momentOrder } from '../moments.ts';
import { visibleRecord } from '../records.ts';
import { limitOf } from '../startAfter.ts';
import { textOf, withoutNulls } from '../values.ts';

const DEFAULT_LIMIT = 20;
const NEWEST_FIRST = momentOrder('dateAdded', true);

/** Lists the messages of a conversation, the newest first; `lastMessageId` leads on to older ones. */
export function list(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const { query, pathParameters } = context;
		const conversation = visibleRecord('conversation', 'Conversation', pathParameters.conversationId ?? '', context, world.store);
		const limit = limitOf(query.limit ?? DEFAULT_LIMIT, operation);
		const kinds = textOf(query.type)?.split(',');
		const all = world.store.sorted('message', 'conversationId', String(conversation.id), NEWEST_FIRST);
		const found = kinds ? all.filter(({ messageType }) => kinds.includes(String(messageType))) : all;
		const start = query.lastMessageId === undefined ? 0 : found.findIndex(({ id }) => id === query.lastMessageId) + 1;
		const page = found.slice(start, start + limit);
		const messages = {
			lastMessageId: String(page.at(-1)?.id ?? ''),
			nextPage: start + page.length < found.length,
			messages: page.map(answer.project),
		};
		return answer.body({ messages }, context);
	};
}

/** Notes what became of a message. */
export function updateStatus(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const before = visibleRecord('message', 'Message', context.pathParameters.messageId ?? '', context, world.store);
		const { status, error } = bodyOf(context);
		const record = withoutNulls({ ...before, status: status ?? null, error: status === 'failed' ? (error ?? null) : null });
		world.store.put('message', String(record.id), record);
		world.emit({ resource: 'message', change: 'updated', record, before });
		const body = { conversationId: String(record.conversationId), messageId: String(record.id), status: String(record.status) };
		return answer.body(body, context);
	};
}

/** Shows a visitor of the live chat that somebody writes; nothing is kept of it. */
export function setTyping(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		visibleRecord('conversation', 'Conversation', String(bodyOf(context).conversationId), context, world.store);
		return answer.receipt(context);
	};
}
