import type { JsonValue } from '../../../generator/contract/json.ts';
import { momentOrder, readMoment } from '../../state/moments.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { holdsText, textOf, textsOf, withoutNulls } from '../../state/values.ts';
import type { Act } from '../generic.ts';
import { pageSize } from '../paging.ts';
import type { Session } from '../session.ts';
import { CONVERSATION_TYPES } from './kinds.ts';

const ORDERS = { desc: momentOrder('lastMessageDate', true), asc: momentOrder('lastMessageDate', false) };

/** Finds conversations by the moment of their last message; `startAfterDate` leads on. */
export const search: Act = (session) => {
	const { query, locationId, store } = session;
	const limit = pageSize(session);
	const isAscending = query.sort === 'asc';
	const ordered = store.sorted('conversation', 'locationId', locationId, ORDERS[isAscending ? 'asc' : 'desc']);
	const found = ordered.filter(matcher(session));
	const after = query.startAfterDate === undefined ? undefined : Number(query.startAfterDate);
	const rest = after === undefined ? found : found.filter((one) => (isAscending ? lastMoment(one) > after : lastMoment(one) < after));
	const conversations = rest.slice(0, limit).map((record) => session.shape.project(view(record, session)));
	return session.answer({ conversations, total: found.length });
};

function matcher(session: Session): (conversation: StoredRecord) => boolean {
	const { query } = session;
	const passes = session.filter();
	const followers = textOf(query.followers)?.split(',');
	const [from, to] = [Number(query.startDate ?? Number.NEGATIVE_INFINITY), Number(query.endDate ?? Number.POSITIVE_INFINITY)];
	return (conversation) => {
		const { name, email, phone, followers: following } = session.related('contact', conversation.contactId);
		const moment = lastMoment(conversation);
		return (
			conversation.deleted !== true &&
			passes(conversation) &&
			(!followers || textsOf(following).some((id) => followers.includes(id))) &&
			hasStatus(conversation, query.status) &&
			moment >= from &&
			moment <= to &&
			[name, email, phone, conversation.lastMessageBody].some((value) => holdsText(value, query.query))
		);
	};
}

function hasStatus(conversation: StoredRecord, status: JsonValue | undefined): boolean {
	const unread = Number(conversation.unreadCount ?? 0) > 0;
	if (status === 'unread') return unread;
	if (status === 'read') return !unread;
	return status !== 'starred' || conversation.starred === true;
}

function lastMoment(conversation: StoredRecord): number {
	return readMoment(conversation.lastMessageDate);
}

/** A conversation as searches show it: with whom it is, and its moments in milliseconds. */
function view(conversation: StoredRecord, session: Session): StoredRecord {
	const contact = session.related('contact', conversation.contactId);
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
