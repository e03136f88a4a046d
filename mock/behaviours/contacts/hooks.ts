import type { JsonObject } from '../../../generator/contract/json.ts';
import { ApiError, badRequest } from '../../http/apiError.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { textIn, textOf, textsOf } from '../../state/values.ts';
import { openConversation } from '../conversations/hooks.ts';
import { findMatch, type Match } from '../matching.ts';
import type { Hooks, Session } from '../session.ts';
import { rememberTags } from '../settings.ts';
import { CONTACT_DEFAULTS, contactAfter, normaliseTags } from './normalise.ts';
import { normalisePhone } from './phone.ts';

/** How a change came in, by the kind of token. */
const CHANNELS = { oauth: 'OAUTH', 'private-integration': 'PRIVATE_INTEGRATION' };

/** What only the answer to a creation shows. */
const NEW_ONLY: JsonObject = { bounceEmail: false, unsubscribeEmail: false, deleted: false, offers: [], products: [] };

/** Contacts are cleaned, refused as duplicates, remembered by their tags, and open a conversation. */
export const contactHooks: Hooks = {
	complete(start, input, session, before) {
		if (before) return contactAfter(start, input, textIn(before, 'locationId'), session.store);
		refuseEmpty(input);
		const { kind, appId } = session.context.grant;
		const createdBy = { source: 'INTEGRATION', channel: CHANNELS[kind], sourceId: appId, timestamp: session.now };
		return contactAfter({ ...CONTACT_DEFAULTS, createdBy, ...start }, input, session.locationId, session.store);
	},
	refuse(contact, session) {
		if (session.allows('allowDuplicateContact')) return;
		const match = contactLike(contact, session, textIn(contact, 'id'));
		if (!match) return;
		const { record, matchingField } = match;
		throw badRequest('This location does not allow duplicated contacts.', {
			meta: { contactId: record.id ?? null, contactName: record.name ?? null, matchingField },
		});
	},
	after(contact, session, before) {
		rememberTags(textsOf(contact.tags), textIn(contact, 'locationId'), session.world);
		// The live API opens one with each new contact.
		if (!before) openConversation(contact, session.world);
	},
	show: { create: (contact) => ({ ...contact, ...NEW_ONLY }) },
	identify(input, session) {
		// Where duplicates are allowed, a request may ask for one.
		return input.createNewIfDuplicateAllowed === true && session.allows('allowDuplicateContact') ? {} : identityOf(input);
	},
	normalise: (items, list) => (list === 'tags' ? normaliseTags(items) : items),
};

/** Changes some fields of a contact. */
export function changeContact(contact: StoredRecord, changes: JsonObject, session: Session): void {
	const dated = { ...contact, dateUpdated: session.now };
	const record = contactAfter(dated, changes, textIn(contact, 'locationId'), session.store);
	session.put('contact', record, contact);
	contactHooks.after?.(record, session, contact);
}

/**
 * The contact of the sub-account that has the email address or, failing that, the phone number.
 * @param exceptId contact that does not count.
 */
export function contactLike(
	wanted: JsonObject,
	session: Session,
	exceptId?: string,
): (Match & { matchingField: 'email' | 'phone' }) | undefined {
	const match = findMatch(session.resource('contact'), [['emailLowerCase'], ['phone']], identityOf(wanted), session, exceptId);
	return match && { ...match, matchingField: match.fields[0] === 'phone' ? 'phone' : 'email' };
}

function identityOf({ email, phone, country }: JsonObject): JsonObject {
	return {
		emailLowerCase: textOf(email)?.trim().toLowerCase() ?? null,
		phone: normalisePhone(textOf(phone) ?? '', textOf(country)),
	};
}

/**
 * @throws ApiError when a contact says nothing but its sub-account. The status is 400 though the body says
 * 422: so the live API answers.
 */
function refuseEmpty(input: JsonObject): void {
	const isSaid = Object.keys(input).some((key) => key !== 'locationId' && input[key] !== null && input[key] !== '');
	if (isSaid) return;
	throw new ApiError(400, {
		statusCode: 422,
		message: ['Give at least one of email, phone, name, firstName or lastName besides locationId'],
		error: 'Unprocessable Entity',
	});
}
