import { textOf } from './behaviours/values.ts';
import type { StoredRecord } from './types.ts';

/** Fields that name a record, best first. */
const NAMING = ['name', 'title', 'subject', 'label', 'fullName', 'contactName', 'key', 'email', 'phone', 'body', 'value'];
const MAX_LENGTH = 80;

/** What a person would call a record; empty when nothing in it says. */
export function recordName(record: StoredRecord): string {
	const person = [record.firstName, record.lastName].map(textOf).filter((part) => part !== undefined);
	// A contact's own `name` may be in lower case.
	if (person.length > 0) return person.join(' ').slice(0, MAX_LENGTH);
	for (const field of NAMING) {
		const text = textOf(record[field]);
		if (text !== undefined) return text.slice(0, MAX_LENGTH);
	}
	return '';
}
