import { notFound, unprocessable } from '../../http/apiError.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { textIn, textOf, textsOf } from '../../state/values.ts';
import { isVisible } from '../address.ts';
import type { Act } from '../generic.ts';
import { takenKey } from '../matching.ts';
import type { Session } from '../session.ts';
import { wallText, zoneOf } from '../zone.ts';

/** Lists the appointments within a stretch of time. */
export const listEvents: Act = (session) => within('appointment', session);

/** Lists the blocked times within a stretch of time. */
export const listBlockSlots: Act = (session) => within('blockSlot', session);

function within(resource: 'appointment' | 'blockSlot', session: Session): ReturnType<Act> {
	const { userId, calendarId, groupId } = session.query;
	if (userId === undefined && calendarId === undefined && groupId === undefined) {
		throw unprocessable(['one of userId, calendarId and groupId must be given']);
	}
	const [from, to] = [epoch(session, 'startTime'), epoch(session, 'endTime')];
	const found = session.store
		.by(resource, 'locationId', session.locationId)
		.filter(
			(record) =>
				(calendarId === undefined || record.calendarId === calendarId) &&
				(groupId === undefined || session.related('calendar', record.calendarId).groupId === groupId) &&
				(userId === undefined || [record.assignedUserId, ...textsOf(record.users)].includes(userId)) &&
				momentOf(record, 'startTime') < to &&
				momentOf(record, 'endTime') > from,
		)
		.toSorted((one, other) => momentOf(one, 'startTime') - momentOf(other, 'startTime'));
	return session.list(found);
}

function epoch({ query }: Session, name: string): number {
	const value = Number(textOf(query[name]) ?? Number.NaN);
	if (Number.isNaN(value)) throw unprocessable([`${name} must be a number string`]);
	return value;
}

function momentOf(record: StoredRecord, field: string): number {
	return Date.parse(textIn(record, field));
}

/** Lists the appointments of a contact: their times are the sub-account's, without an offset. */
export const ofContact: Act = (session) => {
	const contact = session.inPath('contact');
	const zone = zoneOf(textIn(contact, 'locationId'), session.store);
	const found = session.store.by('appointment', 'contactId', textIn(contact, 'id')).map((record) => ({
		...record,
		status: record.appointmentStatus === 'cancelled' ? 'cancelled' : 'booked',
		startTime: wallText(momentOf(record, 'startTime'), zone),
		endTime: wallText(momentOf(record, 'endTime'), zone),
		dateAdded: wallText(momentOf(record, 'dateAdded'), 'UTC'),
		dateUpdated: wallText(momentOf(record, 'dateUpdated'), 'UTC'),
	}));
	return session.list(found);
};

/** Deletes what is in a calendar: an appointment or a blocked time. */
export const deleteEvent: Act = (session) => {
	const id = session.path('eventId');
	for (const key of ['appointment', 'blockSlot']) {
		const record = session.store.get(key, id);
		if (!record || !isVisible(session.resource(key), record, session.context)) continue;
		session.remove(key, record);
		return session.confirm();
	}
	throw notFound('Event', id);
};

/** Says whether a calendar group could have a slug. */
export const validateSlug: Act = (session) => {
	const { slug = '' } = session.input;
	return session.answer({ available: takenKey(session.resource('calendarGroup'), { slug }, session, undefined) === undefined });
};
