import type { JsonObject, JsonValue } from '../../../generator/contract/json.ts';
import { badRequest } from '../../http/apiError.ts';
import { momentOrder, readMoment } from '../../state/moments.ts';
import type { Order } from '../../state/store/order.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { holdsText, pick, textIn, textOf, textsOf, withoutNulls } from '../../state/values.ts';
import type { Act } from '../generic.ts';
import { startAfterPage, wholeNumber } from '../paging.ts';
import type { Session } from '../session.ts';
import { momentOf, zoneOf } from '../zone.ts';
import { withContact } from './hooks.ts';

const DAY = 86_400_000;

const ORDERS: ReadonlyMap<string, Order> = new Map([
	['added_desc', momentOrder('createdAt', true)],
	['added_asc', momentOrder('createdAt', false)],
]);

/** Finds opportunities, the newest first, in pages that a number or `startAfter` with `startAfterId` continues. */
export const search: Act = (session) => {
	const order = ORDERS.get(textOf(session.query.order) ?? 'added_desc');
	if (!order) throw badRequest(`order must be one of ${[...ORDERS.keys()].join(', ')}`);
	const found = session.store.sorted('opportunity', 'locationId', session.locationId, order).filter(matcher(session));
	const number = wholeNumber(session, 'page', 1);
	const { records, meta } = startAfterPage(found, order, 'createdAt', session, number, { url: '', page: 0 });
	const opportunities = records.map((record) => session.shape.project(withWork(withContact(record, session), session)));
	return session.answer({ opportunities, meta, aggregations: {} });
};

function matcher(session: Session): (opportunity: StoredRecord) => boolean {
	const { query, store, locationId } = session;
	const passes = session.filter();
	const country = textOf(query.country)?.toLowerCase();
	const zone = zoneOf(locationId, store);
	const first = dayStart(query.date, 'date', zone);
	const last = dayStart(query.endDate, 'endDate', zone);
	return (opportunity) => {
		const created = readMoment(opportunity.createdAt);
		const contact = session.related('contact', opportunity.contactId);
		return (
			passes(opportunity) &&
			(query.campaignId === undefined || textsOf(contact.campaignIds).some((id) => id === query.campaignId)) &&
			(country === undefined || textIn(contact, 'country').toLowerCase() === country) &&
			(first === undefined || created >= first) &&
			(last === undefined || created < last + DAY) &&
			[opportunity.name, contact.name, contact.email, contact.phone].some((value) => holdsText(value, query.q))
		);
	};
}

/** @throws ApiError 400 when it is no day as this operation writes it. */
function dayStart(value: JsonValue | undefined, name: string, zone: string): number | undefined {
	if (value === undefined) return undefined;
	const [, month, day, year] = /^(\d\d)-(\d\d)-(\d{4})$/.exec(String(value)) ?? [];
	const wall = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
	if (Number.isNaN(wall)) throw badRequest(`${name} must be a day such as 03-31-2026`);
	return momentOf(wall, zone);
}

/** What a search shows beside it: flag of the query → resource, key and fields. */
const WORK: readonly { flag: string; resource: string; key: string; fields: readonly string[] }[] = [
	{ flag: 'getTasks', resource: 'task', key: 'tasks', fields: ['id', 'title', 'body', 'assignedTo', 'dueDate', 'completed'] },
	{ flag: 'getNotes', resource: 'note', key: 'notes', fields: ['id', 'body', 'userId', 'dateAdded'] },
	{
		flag: 'getCalendarEvents',
		resource: 'appointment',
		key: 'calendarEvents',
		fields: ['id', 'title', 'calendarId', 'startTime', 'endTime', 'appointmentStatus'],
	},
];

/** An opportunity with the tasks, notes and appointments of its contact that the query asks for. */
function withWork(opportunity: StoredRecord, { query, store }: Session): StoredRecord {
	const wanted = WORK.filter(({ flag }) => String(query[flag]) === 'true');
	const work = wanted.map(({ resource, key, fields }): [string, JsonObject[]] => {
		const records = store.by(resource, 'contactId', opportunity.contactId ?? null);
		return [key, records.map((record) => withoutNulls(pick(record, fields)))];
	});
	return { ...opportunity, ...Object.fromEntries(work) };
}
