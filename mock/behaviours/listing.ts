import type { Resource } from '../../generator/contract/catalog.ts';
import type { JsonObject } from '../../generator/contract/json.ts';
import type { MockResponse } from '../http/message.ts';
import type { StoredRecord } from '../state/store/store.ts';
import { textIn, textOf } from '../state/values.ts';
import { type Address, ancestorId, checkAncestors, isVisible } from './address.ts';
import { pageOf } from './paging.ts';
import type { RecordPlan, Session } from './session.ts';

/** Lists the records that the path leads to and that pass the filters of the request, in the order and the page that it asks for. */
export function listing(plan: RecordPlan): (session: Session) => MockResponse {
	const { address, resource, operation } = plan;
	const { response, state = {} } = operation;
	const created = response.createdField ?? resource.createdField;
	return (session) => {
		checkAncestors(address, session.context, session.store);
		const asked = { ...session.query, ...session.input };
		const passes = session.filter();
		const isFixed = (record: StoredRecord) => address.fixed.every((name) => record[name] === session.path(name));
		const fitting = siblings(address, state.by, session).filter((record) => isFixed(record) && passes(record));
		const found = sorted(fitting, state.sort, asked);
		const page = pageOf(found, resource.idField, created, session);
		const isCounted = state.count === undefined || asked[state.count] === true;
		return session.list(page.records, isCounted ? found.length : null, isCounted ? page.around : {});
	};
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
