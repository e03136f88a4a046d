import { isObject, type JsonObject } from '../../../generator/contract/json.ts';
import { type ApiError, badRequest } from '../../http/apiError.ts';
import type { Store, StoredRecord } from '../../state/store/store.ts';
import { textOf } from '../values.ts';

import { normalisePhone } from './phone.ts';

export interface Match {
	contact: StoredRecord;
	/** Field in which both agree. */
	matchingField: 'email' | 'phone';
}

/** Whether the settings of a sub-account let two contacts share an email address or phone number. By default they do not. */
export function allowsDuplicates(locationId: string, store: Store): boolean {
	const settings = store.get('location', locationId)?.settings;
	return isObject(settings) && settings.allowDuplicateContact === true;
}

/**
 * The contact of a sub-account that has the email address or, failing that, the phone number.
 * @param exceptId contact that does not count: the one that is being changed.
 */
export function findMatch(wanted: JsonObject, locationId: string, store: Store, exceptId?: string): Match | undefined {
	const isOther = (contact: StoredRecord) => contact.locationId === locationId && contact.id !== exceptId;
	const email = textOf(wanted.email)?.trim().toLowerCase();
	const byEmail = email === undefined ? undefined : store.by('contact', 'emailLowerCase', email).find(isOther);
	if (byEmail) return { contact: byEmail, matchingField: 'email' };
	const phone = normalisePhone(textOf(wanted.phone) ?? '', textOf(wanted.country));
	const byPhone = phone === null ? undefined : store.by('contact', 'phone', phone).find(isOther);
	return byPhone && { contact: byPhone, matchingField: 'phone' };
}

/** The refusal of a second contact with the same email address or phone number. */
export function duplicateRefused({ contact, matchingField }: Match): ApiError {
	return badRequest('This location does not allow duplicated contacts.', {
		meta: { contactId: contact.id ?? null, contactName: contact.name ?? null, matchingField },
	});
}

/**
 * @param contact as it is to be stored.
 * @throws ApiError 400 when the sub-account forbids duplicates and the contact would be one.
 */
export function refuseDuplicate(contact: StoredRecord, locationId: string, store: Store): void {
	if (allowsDuplicates(locationId, store)) return;
	const match = findMatch(contact, locationId, store, textOf(contact.id));
	if (match) throw duplicateRefused(match);
}
