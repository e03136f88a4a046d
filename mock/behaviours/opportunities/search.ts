import type { Operation } from '../../../generator/contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../../generator/contract/json.ts';
import { badRequest } from '../../http/apiError.ts';
import type { Order } from '../../state/store/order.ts';
import type { Store, StoredRecord } from '../../state/store/store.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour, RequestContext } from '../behaviour.ts';
import { zoneOf } from '../localTime.ts';
import { momentOrder, readMoment } from '../moments.ts';
import { limitOf, startAfterPage } from '../startAfter.ts';
import { textOf, textsOf } from '../values.ts';
import { momentOf } from '../zone.ts';
import { withContact, withWork } from './views.ts';

const DEFAULT_LIMIT = 20;
const DAY = 86_400_000;

/** Query parameter → field that has to be the same. */
const FILTERS: Readonly<Record<string, string>> = {
	pipeline_id: 'pipelineId',
	pipeline_stage_id: 'pipelineStageId',
	contact_id: 'contactId',
	assigned_to: 'assignedTo',
	id: 'id',
};

const ORDERS: ReadonlyMap<string, Order> = new Map([
	['added_desc', momentOrder('createdAt', true)],
	['added_asc', momentOrder('createdAt', false)],
]);

/** Finds opportunities, the newest first, in pages that a number or `startAfter` with `startAfterId` continues. */
export function search(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, { store }) => {
		const { query } = context;
		const limit = limitOf(query.limit ?? DEFAULT_LIMIT, operation);
		const order = ORDERS.get(textOf(query.order) ?? 'added_desc');
		if (!order) throw badRequest(`order must be one of ${[...ORDERS.keys()].join(', ')}`);
		const matches = matcher(context, store);
		const found = store.sorted('opportunity', 'locationId', context.locationId, order).filter(matches);
		const number = Number(query.page ?? 1);
		if (!Number.isSafeInteger(number) || number < 1) throw badRequest('page must be a whole number of at least 1');
		const page = startAfterPage(found, order, 'createdAt', limit, context, number);
		const opportunities = page.records.map((record) => answer.project(withWork(withContact(record, store), query, store)));
		const meta: JsonObject = {
			total: found.length,
			nextPageUrl: page.nextPageUrl ?? '',
			...page.cursor,
			currentPage: page.currentPage,
			nextPage: page.hasMore ? page.currentPage + 1 : 0,
			prevPage: page.currentPage - 1,
		};
		return answer.body({ opportunities, meta, aggregations: {} }, context);
	};
}

function matcher(context: RequestContext, store: Store): (opportunity: StoredRecord) => boolean {
	const { query } = context;
	const wanted = Object.entries(FILTERS).filter(([name]) => query[name] !== undefined);
	const status = query.status === 'all' ? undefined : query.status;
	const text = textOf(query.q)?.trim().toLowerCase();
	const country = textOf(query.country)?.toLowerCase();
	const zone = zoneOf(context.locationId, store);
	const first = dayStart(query.date, 'date', zone);
	const last = dayStart(query.endDate, 'endDate', zone);
	return (opportunity) => {
		const created = readMoment(opportunity.createdAt);
		const contact = store.get('contact', String(opportunity.contactId)) ?? {};
		return (
			wanted.every(([name, field]) => opportunity[field] === query[name]) &&
			(status === undefined || opportunity.status === status) &&
			(query.campaignId === undefined || textsOf(contact.campaignIds).includes(String(query.campaignId))) &&
			(country === undefined || String(contact.country).toLowerCase() === country) &&
			(first === undefined || created >= first) &&
			(last === undefined || created < last + DAY) &&
			(!text || [opportunity.name, contact.name, contact.email, contact.phone].some((value) => holds(value, text)))
		);
	};
}

function holds(value: JsonValue | undefined, text: string): boolean {
	return typeof value === 'string' && value.toLowerCase().includes(text);
}

/** @throws ApiError 400 when it is no day as this operation writes it. */
function dayStart(value: JsonValue | undefined, name: string, zone: string): number | undefined {
	if (value === undefined) return undefined;
	const [, month, day, year] = /^(\d\d)-(\d\d)-(\d{4})$/.exec(String(value)) ?? [];
	const wall = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
	if (Number.isNaN(wall)) throw badRequest(`${name} must be a day such as 03-31-2026`);
	return momentOf(wall, zone);
}
