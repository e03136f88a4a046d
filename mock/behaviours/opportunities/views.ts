import type { Operation } from '../../../generator/contract/catalog.ts';
import type { JsonObject } from '../../../generator/contract/json.ts';
import type { Store, StoredRecord } from '../../state/store/store.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour } from '../behaviour.ts';
import { withoutNulls } from '../values.ts';
import { opportunityInPath } from './write.ts';

/** An opportunity with whom it is about. */
export function withContact(opportunity: StoredRecord, store: Store): StoredRecord {
	const contact = store.get('contact', String(opportunity.contactId));
	if (!contact) return opportunity;
	const { id, name, companyName, email, phone, tags } = contact;
	const view = {
		id: id ?? null,
		name: name ?? null,
		companyName: companyName ?? null,
		email: email ?? null,
		phone: phone ?? null,
		tags: tags ?? [],
	};
	return { ...opportunity, contact: withoutNulls(view) };
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
export function withWork(opportunity: StoredRecord, query: JsonObject, store: Store): StoredRecord {
	const wanted = WORK.filter(({ flag }) => String(query[flag]) === 'true');
	if (wanted.length === 0) return opportunity;
	const work = wanted.map(({ resource, key, fields }): [string, JsonObject[]] => {
		const records = store.by(resource, 'contactId', String(opportunity.contactId));
		return [key, records.map((record) => withoutNulls(Object.fromEntries(fields.map((name) => [name, record[name] ?? null]))))];
	});
	return { ...opportunity, ...Object.fromEntries(work) };
}

/** Reads an opportunity with its contact. */
export function read(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => answer.record(withContact(opportunityInPath(context, world), world.store), context);
}
