import type { Operation } from '../../../generator/contract/catalog.ts';
import type { JsonValue } from '../../../generator/contract/json.ts';
import type { Store, StoredRecord } from '../../state/store/store.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour, RequestContext } from '../behaviour.ts';
import { momentOrder, readMoment } from '../moments.ts';
import { limitOf } from '../startAfter.ts';
import { textOf, textsOf, withoutNulls } from '../values.ts';
import { CONVERSATION_TYPES } from './kinds.ts';

const DEFAULT_LIMIT = 20;

const ORDERS = { desc: momentOrder('lastMessageDate', true), asc: momentOrder('lastMessageDate', false) };

/** Finds conversations by the moment of their last message; `startAfterDate` leads on. */
export function search(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, { store }) => {
		const { query, locationId } = context;
		const limit = limitOf(query.limit ?? DEFAULT_LIMIT, operation);
		const isAscending = query.sort === 'asc';
		const matches = matcher(context, store);
		const ordered = store.sorted('conversation', 'locationId', locationId, ORDERS[isAscending ? 'asc' : 'desc']);
		const found = ordered.filter(matches);
		const after = query.startAfterDate === undefined ? undefined : Number(query.startAfterDate);
		const rest = after === undefined ? found : found.filter((one) => (isAscending ? lastMoment(one) > after : lastMoment(one) < after));
		const conversations = rest.slice(0, limit).map((record) => answer.project(view(record, store)));
		return answer.body({ conversations, total: found.length }, context);
	};
}

function matcher({ query }: RequestContext, store: Store): (conversation: StoredRecord) => boolean {
	const text = textOf(query.query)?.trim().toLowerCase();
	const oneOf = (value: JsonValue | undefined) => textOf(value)?.split(',');
	const [assigned, followers] = [oneOf(query.assignedTo), oneOf(query.followers)];
	const [from, to] = [Number(query.startDate ?? Number.NEGATIVE_INFINITY), Number(query.endDate ?? Number.POSITIVE_INFINITY)];
	const same = (['contactId', 'id', 'lastMessageType', 'lastMessageDirection'] as const).filter((name) => query[name] !== undefined);
	return (conversation) => {
		const contact = store.get('contact', String(conversation.contactId)) ?? {};
		const moment = lastMoment(conversation);
		return (
			conversation.deleted !== true &&
			same.every((name) => conversation[name] === query[name]) &&
			(!assigned || assigned.includes(String(conversation.assignedTo ?? 'unassigned'))) &&
			(!followers || textsOf(contact.followers).some((id) => followers.includes(id))) &&
			(query.lastMessageAction === undefined || (conversation.lastMessageAction ?? 'manual') === query.lastMessageAction) &&
			hasStatus(conversation, query.status) &&
			moment >= from &&
			moment <= to &&
			(!text || [contact.name, contact.email, contact.phone, conversation.lastMessageBody].some((value) => holds(value, text)))
		);
	};
}

function hasStatus(conversation: StoredRecord, status: JsonValue | undefined): boolean {
	const unread = Number(conversation.unreadCount ?? 0) > 0;
	if (status === 'unread') return unread;
	if (status === 'read') return !unread;
	return status !== 'starred' || conversation.starred === true;
}

function holds(value: JsonValue | undefined, text: string): boolean {
	return typeof value === 'string' && value.toLowerCase().includes(text);
}

function lastMoment(conversation: StoredRecord): number {
	return readMoment(conversation.lastMessageDate);
}

/** A conversation as searches show it: with whom it is, and its moments in milliseconds. */
function view(conversation: StoredRecord, store: Store): StoredRecord {
	const contact = store.get('contact', String(conversation.contactId)) ?? {};
	const moment = lastMoment(conversation);
	return withoutNulls({
		...conversation,
		type: CONVERSATION_TYPES[Number(conversation.type)] ?? 'TYPE_PHONE',
		fullName: contact.name ?? '',
		contactName: contact.fullNameLowerCase ?? '',
		email: contact.email ?? '',
		phone: contact.phone ?? '',
		lastMessageBody: conversation.lastMessageBody ?? '',
		lastMessageType: conversation.lastMessageType ?? 'TYPE_SMS',
		lastMessageDate: moment,
		dateAdded: readMoment(conversation.dateAdded),
		dateUpdated: readMoment(conversation.dateUpdated),
		sort: [moment],
	});
}
