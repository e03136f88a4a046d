import type { Operation, Role } from '../../generator/contract/catalog.ts';
import type { JsonObject } from '../../generator/contract/json.ts';
import { notFound } from '../http/apiError.ts';
import type { MockResponse } from '../http/message.ts';
import { momentStyle, writeMoment } from '../state/moments.ts';
import type { StoredRecord } from '../state/store/store.ts';
import { added, objectsOf, removed, textIn, textsOf, withoutNulls } from '../state/values.ts';
import { type Address, checkAncestors, findRecord, isVisible } from './address.ts';
import { listing } from './listing.ts';
import { findMatch, refuseTaken } from './matching.ts';
import type { RecordPlan, Session } from './session.ts';

/** What an operation does with a session. */
export type Act = (session: Session) => MockResponse;

/** What a role alone says about an operation; undefined where it leaves something open that the catalog does not say. */
const BY_ROLE: Partial<Record<Role, (plan: RecordPlan) => Act | undefined>> = {
	create,
	read,
	list: listing,
	search: (plan) => (plan.operation.response.shape === 'list' ? listing(plan) : undefined),
	update,
	delete: remove,
	upsert,
	link: (plan) => linking(plan, added),
	unlink: (plan) => linking(plan, removed),
};

/** What follows from the role and resource of an operation; undefined when nothing does. */
export function genericAct(plan: RecordPlan): Act | undefined {
	return BY_ROLE[plan.operation.role]?.(plan);
}

function create(plan: RecordPlan): Act {
	const make = maker(plan);
	return (session) => {
		checkAncestors(plan.address, session.context, session.store);
		const { body } = session.context;
		if (!Array.isArray(body)) return shown(plan, store(plan, make(session, session.input), null, session), session);
		// Each object of a list becomes a record, but none while one is refused.
		const records = objectsOf(body).map((input) => make(session, input));
		return session.list(records.map((record) => store(plan, record, null, session)));
	};
}

function read(plan: RecordPlan): Act {
	const { address, hooks, operation } = plan;
	const { by } = operation.state ?? {};
	const find = by
		? (session: Session) => findBy(by, plan, session)
		: (session: Session) => findRecord(address, session.context, session.store);
	return hooks.show?.read ? (session) => shown(plan, find(session), session) : (session) => session.show(find(session));
}

/** @throws ApiError not found: when no record of the sub-account has in one of the fields what the path says. */
function findBy(by: readonly string[], { resource, address }: RecordPlan, session: Session): StoredRecord {
	const wanted = session.path(address.idParameter ?? '');
	const known = by.includes(resource.idField) ? session.store.get(resource.key, wanted) : undefined;
	if (known && isVisible(resource, known, session.context)) return known;
	const all = session.store.by(resource.key, 'locationId', session.locationId);
	const found = all.find((record) => by.some((field) => record[field] === wanted));
	if (!found) throw notFound(resource.noun, wanted, by.includes(resource.idField) ? 'id' : 'key');
	return found;
}

function update(plan: RecordPlan): Act {
	const change = changer(plan);
	return (session) => {
		const before = findRecord(plan.address, session.context, session.store);
		const record = store(plan, change(session, before), before, session);
		return plan.answer.confirms ? session.confirm() : shown(plan, record, session);
	};
}

function remove({ address, resource, answer }: RecordPlan): Act {
	return (session) => {
		const record = findRecord(address, session.context, session.store);
		session.remove(resource.key, record);
		return answer.confirms ? session.confirm() : session.show(record);
	};
}

function upsert(plan: RecordPlan): Act | undefined {
	const { resource, hooks, operation } = plan;
	const { match } = operation.state ?? {};
	if (!match) return undefined;
	const [make, change] = [maker(plan), changer(plan)];
	return (session) => {
		checkAncestors(plan.address, session.context, session.store);
		const { input } = session;
		const known = findMatch(resource, match, hooks.identify?.(input, session) ?? input, session)?.record;
		const record = store(plan, known ? change(session, known) : make(session, input), known ?? null, session);
		return session.show(record, { new: !known });
	};
}

/** Lets items enter or leave a list of a record. A list that no operation shows changes in silence. */
function linking(plan: RecordPlan, change: typeof added): Act | undefined {
	const { operation, resource, address, hooks, relations } = plan;
	const { list, item = list ?? '', all: allFlag = '' } = operation.state ?? {};
	if (list === undefined) return undefined;
	const isInPath = operation.parameters.some((input) => input.in === 'path' && input.name === item);
	const isNamed = isInPath || operation.body?.fields.some(({ name }) => name === item) === true;
	const isShown = relations.shownFields(resource.key).has(list);
	const answersList = operation.response.fields.some(({ name }) => name === list);
	const changedName = `${list}${operation.role === 'link' ? 'Added' : 'Removed'}`;
	const stamp = stamps(plan, ['updatedField']);
	return (session) => {
		const before = findRecord(address, session.context, session.store);
		plan.checkReferences(session.input, before, session.context, session.world);
		const current = textsOf(before[list]);
		const takesAll = !isNamed || String(session.query[allFlag] ?? session.input[allFlag]) === 'true';
		const given = isInPath ? [session.path(item)] : textsOf(session.input[item]);
		const { all, changed } = change(current, takesAll ? current : (hooks.normalise?.(given, list) ?? given));
		if (changed.length > 0) {
			const record: StoredRecord = { ...before, [list]: all };
			if (isShown) stamp(record, session);
			if (isShown) session.put(resource.key, record, before);
			else session.store.put(resource.key, textIn(record, resource.idField), record);
			hooks.after?.(record, session, before);
		}
		return answersList ? session.answer({ [list]: all, [changedName]: changed }) : session.confirm();
	};
}

/** Makes new records, and checks them. */
function maker(plan: RecordPlan): (session: Session, input: JsonObject) => StoredRecord {
	const { resource, address, hooks, operation } = plan;
	const defaults = { ...defaultsOf(operation), ...operation.initial };
	const stamp = stamps(plan, ['createdField', 'updatedField']);
	const isSubAccount = `${resource.key}Id` === 'locationId';
	const isOfOne = resource.locations === undefined && !isSubAccount;
	return (session, input) => {
		const id = session.world.newId();
		const fixed = pathFields(address, session);
		if (isOfOne && session.locationId !== '') fixed.locationId = session.locationId;
		// It is of itself, so that its token reads it and no other's does.
		if (isSubAccount) fixed.locationId = id;
		stamp(fixed, session);
		fixed[resource.idField] = id;
		if (hooks.complete) return checked(plan, hooks.complete(fixed, input, session, null), input, null, session);
		const given = { ...defaults, ...withoutNulls(input) };
		const prepared = hooks.prepare ? withoutNulls(hooks.prepare(given, session, null)) : given;
		return checked(plan, { ...prepared, ...fixed }, input, null, session);
	};
}

/** Makes the changes of a request to a record, and checks it. */
function changer(plan: RecordPlan): (session: Session, before: StoredRecord) => StoredRecord {
	const { resource, address, hooks } = plan;
	const stamp = stamps(plan, ['updatedField']);
	return (session, before) => {
		const fixed = pathFields(address, session);
		if (before.locationId !== undefined) fixed.locationId = before.locationId;
		stamp(fixed, session);
		fixed[resource.idField] = before[resource.idField] ?? null;
		const { input } = session;
		const record = hooks.complete
			? hooks.complete({ ...before, ...fixed }, input, session, before)
			: withoutNulls({ ...before, ...(hooks.prepare?.(input, session, before) ?? input), ...fixed });
		return checked(plan, record, input, before, session);
	};
}

/** @throws ApiError when a record names what is not there, or has what only one may have. */
function checked(plan: RecordPlan, record: StoredRecord, input: JsonObject, before: StoredRecord | null, session: Session): StoredRecord {
	plan.checkReferences(input, record, session.context, session.world);
	plan.hooks.refuse?.(record, session, before);
	refuseTaken(plan.resource, record, session);
	return record;
}

function store({ resource, hooks }: RecordPlan, record: StoredRecord, before: StoredRecord | null, session: Session): StoredRecord {
	session.put(resource.key, record, before);
	hooks.after?.(record, session, before);
	return record;
}

function shown({ hooks, operation }: RecordPlan, record: StoredRecord, session: Session): MockResponse {
	return session.show(hooks.show?.[operation.role]?.(record, session) ?? record);
}

/** What the path says of a record: the ids of those above it, and fields of its own. */
function pathFields({ ancestors, fixed }: Address, session: Session): JsonObject {
	const fields: JsonObject = {};
	for (const { parameter } of ancestors) fields[parameter] = session.path(parameter);
	for (const name of fixed) fields[name] = session.path(name);
	return fields;
}

/** Values that the body's schema gives to what the request leaves out. */
export function defaultsOf(operation: Operation): JsonObject {
	const fields = operation.body?.fields ?? [];
	return Object.fromEntries(fields.filter((field) => field.default !== null).map((field) => [field.name, field.default]));
}

/** Writes the dates of a write into a record, in the style of their fields. */
export function stamps(
	{ resource, operation }: Pick<RecordPlan, 'resource' | 'operation'>,
	which: readonly ('createdField' | 'updatedField')[],
): (record: JsonObject, session: Session) => void {
	const { fields } = operation.response;
	const names = which.map((key) => resource[key] ?? operation.response[key]).filter((name) => name !== null);
	const styled = names.map((name) => ({ name, style: momentStyle(fields.find((field) => field.name === name)) }));
	return (record, { world }) => {
		const now = world.clock.now();
		for (const { name, style } of styled) record[name] = writeMoment(now, style);
	};
}
