import type { StoredRecord } from '../state/store/store.ts';
import { textOf } from '../state/values.ts';

/** Fields that name a record without a name, best first. */
const NAMING = ['title', 'subject', 'label', 'fullName', 'contactName', 'key', 'email', 'phone', 'body', 'value'];
const MAX_LENGTH = 80;

/** What a person would call a record; empty when nothing in it says. */
export function recordName(record: StoredRecord): string {
	// A sub-account has a name of its own and that of its owner.
	const person = [record.firstName, record.lastName].map(textOf).filter((part) => part !== undefined);
	const name = textOf(record.name) ?? (person.length > 0 ? person.join(' ') : undefined);
	return (name ?? NAMING.map((field) => textOf(record[field])).find((text) => text !== undefined) ?? '').slice(0, MAX_LENGTH);
}
