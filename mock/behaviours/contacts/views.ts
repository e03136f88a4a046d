import { isObject, type JsonObject, type JsonValue } from '../../../generator/contract/json.ts';
import { readMoment } from '../../state/moments.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { pick, textIn } from '../../state/values.ts';

/** Fields that lists and searches both show, null where a contact has none. */
const COMMON = [
	...['id', 'locationId', 'email', 'phone', 'companyName', 'businessId', 'type', 'source', 'assignedTo'],
	...['city', 'state', 'country', 'postalCode', 'website', 'timezone', 'dateOfBirth', 'dateAdded', 'dateUpdated'],
];

/** A contact as lists show it: names in lower case beside those as entered, nulls for what is missing, and a cursor. */
export const listView = remembered((contact) => ({
	...common(contact),
	firstName: contact.firstNameLowerCase ?? null,
	lastName: contact.lastNameLowerCase ?? null,
	firstNameRaw: contact.firstName ?? null,
	lastNameRaw: contact.lastName ?? null,
	address1: contact.address1 ?? null,
	...(contact.dndSettings === undefined ? {} : { dndSettings: contact.dndSettings }),
	attributions: attributions(contact),
	startAfter: [readMoment(contact.dateAdded), textIn(contact, 'id')],
}));

/** A contact as searches show it, without the cursor, which depends on the order of the search. */
export const searchView = remembered((contact) => ({
	...common(contact),
	...pick(contact, ['firstName', 'lastName', 'firstNameLowerCase', 'lastNameLowerCase', 'phoneLabel', 'businessName', 'validEmail']),
	address: contact.address1 ?? null,
	additionalPhones: contact.additionalPhones ?? [],
	dndSettings: contact.dndSettings ?? {},
	inboundDndSettings: contact.inboundDndSettings ?? {},
	opportunities: contact.opportunities ?? [],
}));

function common(contact: StoredRecord): JsonObject {
	return {
		...pick(contact, COMMON),
		contactName: contact.fullNameLowerCase ?? null,
		dnd: contact.dnd === true,
		tags: contact.tags ?? [],
		followers: contact.followers ?? [],
		customFields: contact.customFields ?? [],
		additionalEmails: contact.additionalEmails ?? [],
	};
}

/** What lists call the keys of an attribution. */
const LISTED_AS: Readonly<Record<string, string>> = {
	campaign: 'utmCampaign',
	campaignId: 'utmCampaignId',
	sessionSource: 'utmSessionSource',
};

/** First and last attribution in one list, marked. */
function attributions({ attributionSource, lastAttributionSource }: StoredRecord): JsonObject[] {
	const listed = (source: JsonValue | undefined, mark: JsonObject): JsonObject[] => {
		if (!isObject(source)) return [];
		const items = Object.entries(source).map(([key, item]) => [Object.hasOwn(LISTED_AS, key) ? LISTED_AS[key] : key, item]);
		return [{ ...Object.fromEntries(items), ...mark }];
	};
	return [...listed(attributionSource, { isFirst: true }), ...listed(lastAttributionSource, { isLast: true })];
}

/** Stored records never change, so a view of one is made once. */
function remembered(view: (contact: StoredRecord) => JsonObject): (contact: StoredRecord) => JsonObject {
	const views = new WeakMap<StoredRecord, JsonObject>();
	return (contact) => {
		let made = views.get(contact);
		if (!made) {
			made = view(contact);
			views.set(contact, made);
		}
		return made;
	};
}
