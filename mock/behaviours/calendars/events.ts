import type { Catalog, Operation } from '../../../generator/contract/catalog.ts';
import { notFound, unprocessable } from '../../http/apiError.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { isVisible } from '../address.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour, RequestContext, World } from '../behaviour.ts';
import { zoneOf } from '../localTime.ts';
import { visibleRecord } from '../records.ts';
import { removeRecord } from '../removal.ts';
import { textOf, textsOf } from '../values.ts';
import { wallText } from '../zone.ts';

/** Appointments within a stretch of time. */
export const listEvents = (operation: Operation): Behaviour => within('appointment', operation);

/** Blocked times within a stretch of time. */
export const listBlockSlots = (operation: Operation): Behaviour => within('blockSlot', operation);

function within(resource: 'appointment' | 'blockSlot', operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const { userId, calendarId, groupId } = context.query;
		if (userId === undefined && calendarId === undefined && groupId === undefined) {
			throw unprocessable(['one of userId, calendarId and groupId must be given']);
		}
		const [from, to] = [epoch(context, 'startTime'), epoch(context, 'endTime')];
		const found = world.store
			.by(resource, 'locationId', context.locationId)
			.filter(
				(record) =>
					(calendarId === undefined || record.calendarId === calendarId) &&
					(groupId === undefined || groupOf(record, world) === groupId) &&
					(userId === undefined || record.assignedUserId === userId || textsOf(record.users).includes(String(userId))) &&
					startOf(record) < to &&
					Date.parse(String(record.endTime)) > from,
			)
			.toSorted((one, other) => startOf(one) - startOf(other));
		return answer.list(found, found.length, context);
	};
}

function groupOf(record: StoredRecord, world: World): unknown {
	return world.store.get('calendar', String(record.calendarId))?.groupId;
}

function epoch({ query }: RequestContext, name: string): number {
	const value = Number(textOf(query[name]) ?? Number.NaN);
	if (Number.isNaN(value)) throw unprocessable([`${name} must be a number string`]);
	return value;
}

function startOf(record: StoredRecord): number {
	return Date.parse(String(record.startTime));
}

/** The appointments of a contact: their times are the sub-account's, without an offset. */
export function ofContact(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const contact = visibleRecord('contact', 'Contact', context.pathParameters.contactId ?? '', context, world.store);
		const zone = zoneOf(String(contact.locationId), world.store);
		const text = (record: StoredRecord, name: string, inZone: string) => wallText(Date.parse(String(record[name])), inZone);
		const found = world.store.by('appointment', 'contactId', String(contact.id)).map((record) => ({
			...record,
			status: record.appointmentStatus === 'cancelled' ? 'cancelled' : 'booked',
			startTime: text(record, 'startTime', zone),
			endTime: text(record, 'endTime', zone),
			dateAdded: text(record, 'dateAdded', 'UTC'),
			dateUpdated: text(record, 'dateUpdated', 'UTC'),
		}));
		return answer.list(found, found.length, context);
	};
}

/** Deletes what is in a calendar: an appointment or a blocked time. */
export function deleteEvent(operation: Operation, catalog: Catalog): Behaviour {
	const answer = answerWriter(operation);
	const resources = catalog.resources.filter(({ key }) => key === 'appointment' || key === 'blockSlot');
	return (context, world) => {
		const id = context.pathParameters.eventId ?? '';
		for (const resource of resources) {
			const record = world.store.get(resource.key, id);
			if (!record || !isVisible(record, context)) continue;
			removeRecord(resource, record, catalog, world);
			return answer.receipt(context);
		}
		throw notFound('Event', id);
	};
}
