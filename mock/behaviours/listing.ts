import type { InputField, Operation, RecordFilter, Resource } from '../../generator/contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../generator/contract/json.ts';
import type { MockResponse } from '../http/message.ts';
import { fieldPath, valuesAt } from '../state/fieldPath.ts';
import type { StoredRecord } from '../state/store/store.ts';
import { holdsText, textIn, textOf } from '../state/values.ts';
import { type Address, ancestorId, checkAncestors, isVisible } from './address.ts';
import { pageOf } from './paging.ts';
import type { RecordPlan, Session } from './session.ts';

/** Lists the records that the path leads to and that pass the filters of the request, in the order and the page that it asks for. */
export function listing(plan: RecordPlan): (session: Session) => MockResponse {
	const { address, resource, operation } = plan;
	const { response, state = {} } = operation;
	const filters = filtersOf(operation);
	const created = response.createdField ?? resource.createdField;
	return (session) => {
		checkAncestors(address, session.context, session.store);
		const asked = { ...session.query, ...session.input };
		const tests = [
			...address.fixed.map((name) => equals(name, session.path(name))),
			...filters.flatMap((filter) => filter(asked, session) ?? []),
		];
		const found = sorted(
			siblings(address, state.by, session).filter((record) => tests.every((test) => test(record))),
			state.sort,
			asked,
		);
		const page = pageOf(found, resource.idField, created, session);
		const isCounted = state.count === undefined || asked[state.count] === true;
		return session.list(page.records, isCounted ? found.length : null, isCounted ? page.around : {});
	};
}

type Test = (record: StoredRecord) => boolean;

/** What one input asks of records; undefined when the request does not have it. */
type Filter = (asked: JsonObject, session: Session) => Test | undefined;

function filtersOf(operation: Operation): Filter[] {
	const { parameters, body, response, state } = operation;
	const declared = state?.filters ?? {};
	// An agency is asked for by an id that few records have: the others are of the agency that asks.
	const fields = new Set([...response.fields.map(({ name }) => name), 'companyId']);
	const inputs = [...parameters.filter((input) => input.in === 'query'), ...(body?.fields ?? [])];
	return inputs
		.filter(({ name, paging }) => !paging && (Object.hasOwn(declared, name) || fields.has(name)))
		.map((input) => (Object.hasOwn(declared, input.name) ? declaredFilter(input, declared[input.name] ?? {}) : ownField(input)));
}

/** The field of the input's own name has its value. */
function ownField({ name, enum: values }: InputField): Filter {
	return ({ [name]: wanted }, { context }) => {
		if (wanted === undefined || standsForAny(wanted, values)) return undefined;
		return equals(name, wanted, name === 'companyId' ? context.grant.companyId : undefined);
	};
}

function declaredFilter({ name, enum: values }: InputField, { contains, field = name, split, absent, when, is }: RecordFilter): Filter {
	if (contains)
		return ({ [name]: text }) =>
			(record) =>
				contains.some((searched) => holdsText(record[searched], text));
	const path = fieldPath(field);
	const has = (wanted: ReadonlySet<string>): Test => {
		return (record) => {
			const found = valuesAt(record, path);
			return (found.length > 0 ? found : [absent ?? '']).some((value) => wanted.has(String(value)));
		};
	};
	return ({ [name]: given = absent }) => {
		if (when !== undefined) return String(given) === String(when) ? has(new Set([String(is)])) : undefined;
		if (given === undefined || standsForAny(given, values)) return undefined;
		const wanted = !split ? [given] : Array.isArray(given) ? given : String(given).split(',');
		return has(new Set(wanted.map(String)));
	};
}

/** Where the API documents "all" among the values, it stands for any. */
function standsForAny(wanted: JsonValue, values: InputField['enum']): boolean {
	return wanted === 'all' && values?.includes('all') === true;
}

/** @param otherwise what a record without the field counts as having. */
function equals(name: string, wanted: JsonValue, otherwise?: string): Test {
	return (record) => String(record[name] ?? otherwise) === String(wanted);
}

/** Records in the order that a request asks for; a new list only where it asks for another one. */
function sorted(records: StoredRecord[], sort: { field?: string; direction: string } | undefined, asked: JsonObject): StoredRecord[] {
	const field = textOf(asked[sort?.field ?? '']);
	const isDescending = sort !== undefined && asked[sort.direction] === 'desc';
	if (field === undefined) return isDescending && sort.field === undefined ? records.toReversed() : records;
	const direction = isDescending ? -1 : 1;
	return records.toSorted((one, other) => direction * textIn(one, field).localeCompare(textIn(other, field), 'en'));
}

/** All records that the request leads to: those of the parent that it names, else those of the sub-account. */
function siblings({ resource, ancestors, idParameter }: Address, by: readonly string[] | undefined, session: Session): StoredRecord[] {
	const { store, context } = session;
	const [parent] = ancestors;
	const id = parent && ancestorId(parent, context);
	if (parent && id !== undefined) return store.by(resource.key, parent.parameter, id);
	const records = ofAccount(resource, session);
	const wanted = idParameter === null ? undefined : session.path(idParameter);
	return by ? records.filter((record) => by.some((field) => record[field] === wanted)) : records;
}

function ofAccount(resource: Resource, { store, locationId, context }: Session): StoredRecord[] {
	if (locationId !== '' && resource.locations === undefined) return store.by(resource.key, 'locationId', locationId);
	return [...store.all(resource.key)].filter((record) => isVisible(resource, record, context));
}
