import type { Operation } from '../../../generator/contract/catalog.ts';
import { isObject } from '../../../generator/contract/json.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour } from '../behaviour.ts';
import { visibleRecord } from '../records.ts';
import { withoutNulls } from '../values.ts';

/** Adds notifications to a calendar: the body is a list of them. */
export function createNotifications(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const calendar = visibleRecord('calendar', 'Calendar', context.pathParameters.calendarId ?? '', context, world.store);
		const wanted = Array.isArray(context.body) ? context.body.filter(isObject) : [];
		const records = wanted.map((input) => ({
			isActive: true,
			deleted: false,
			...withoutNulls(input),
			_id: world.newId(),
			calendarId: String(calendar.id),
			locationId: calendar.locationId ?? null,
		}));
		for (const record of records) {
			world.store.put('calendarNotification', record._id, record);
			world.emit({ resource: 'calendarNotification', change: 'created', record, before: null });
		}
		return answer.list(records, records.length, context);
	};
}
