import { isObject, type JsonObject, type JsonValue } from '../../../generator/contract/json.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { readMoment } from '../moments.ts';

/** A contact as lists show it: names in lower case beside those as entered, nulls for what is missing, and a cursor. */
export const listView = remembered((contact) => ({
	...common(contact),
	contactName: value(contact, 'fullNameLowerCase'),
	firstName: value(contact, 'firstNameLowerCase'),
	lastName: value(contact, 'lastNameLowerCase'),
	firstNameRaw: value(contact, 'firstName'),
	lastNameRaw: value(contact, 'lastName'),
	address1: value(contact, 'address1'),
	dnd: contact.dnd === true,
	...(contact.dndSettings === undefined ? {} : { dndSettings: contact.dndSettings }),
	attributions: attributions(contact),
	startAfter: [readMoment(contact.dateAdded), String(contact.id)],
}));

/** A contact as searches show it, without the cursor, which depends on the order of the search. */
export const searchView = remembered((contact) => ({
	...common(contact),
	contactName: value(contact, 'fullNameLowerCase'),
	firstName: value(contact, 'firstName'),
	lastName: value(contact, 'lastName'),
	firstNameLowerCase: value(contact, 'firstNameLowerCase'),
	lastNameLowerCase: value(contact, 'lastNameLowerCase'),
	address: value(contact, 'address1'),
	phoneLabel: value(contact, 'phoneLabel'),
	additionalPhones: contact.additionalPhones ?? [],
	businessName: value(contact, 'businessName'),
	dnd: contact.dnd === true,
	dndSettings: contact.dndSettings ?? {},
	inboundDndSettings: contact.inboundDndSettings ?? {},
	validEmail: value(contact, 'validEmail'),
	opportunities: contact.opportunities ?? [],
}));

/** What lists and searches both show. */
function common(contact: StoredRecord): JsonObject {
	const fields = [
		...['id', 'locationId', 'email', 'phone', 'companyName', 'businessId', 'type', 'source', 'assignedTo'],
		...['city', 'state', 'country', 'postalCode', 'website', 'timezone', 'dateOfBirth', 'dateAdded', 'dateUpdated'],
	];
	return {
		...Object.fromEntries(fields.map((field) => [field, value(contact, field)])),
		tags: contact.tags ?? [],
		followers: contact.followers ?? [],
		customFields: contact.customFields ?? [],
		additionalEmails: contact.additionalEmails ?? [],
	};
}

function value(contact: StoredRecord, field: string): JsonValue {
	return contact[field] ?? null;
}

/** What lists call the keys of an attribution. */
const LISTED_AS: Readonly<Record<string, string>> = {
	campaign: 'utmCampaign',
	campaignId: 'utmCampaignId',
	sessionSource: 'utmSessionSource',
};

/** First and last attribution in one list, marked. */
function attributions({ attributionSource, lastAttributionSource }: StoredRecord): JsonValue {
	const sources = [
		{ source: attributionSource, mark: { isFirst: true } },
		{ source: lastAttributionSource, mark: { isLast: true } },
	];
	return sources.flatMap(({ source, mark }) => {
		if (!isObject(source)) return [];
		const listed = Object.entries(source).map(([key, item]) => [Object.hasOwn(LISTED_AS, key) ? LISTED_AS[key] : key, item]);
		return [{ ...Object.fromEntries(listed), ...mark }];
	});
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
