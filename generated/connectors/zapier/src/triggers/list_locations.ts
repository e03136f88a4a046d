import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/locations/search',
	version: '2021-07-28',
	contentType: null,
	inputs: [
		{ kind: 'connection', from: 'companyId', in: 'query', to: ['companyId'] },
		{ kind: 'value', key: 'order', label: 'Order', in: 'query', to: ['order'], type: 'string' },
		{ kind: 'value', key: 'email', label: 'Email', in: 'query', to: ['email'], type: 'string' },
	],
	answer: { shape: 'list', path: 'locations', id: 'id', idInput: null, created: null, updated: null, epochs: {} },
	paging: {
		limit: { name: 'limit', in: 'query', size: 10, asText: true },
		cursors: null,
		counter: { name: 'skip', in: 'query', start: 0, unit: 'record', asText: true, required: false },
		more: null,
		newestFirst: false,
	},
};

const inputFields: PlainInputField[] = [
	{ key: 'order', label: 'Order', type: 'string', required: false, helpText: 'Direction to sort in: `asc` or `desc`.' },
	{ key: 'email', label: 'Email', type: 'string', required: false, helpText: 'Email address of the sub-account.' },
];

/** GET /locations/search */
export const listLocations = defineTrigger({
	key: 'list_locations',
	noun: 'Location',
	display: {
		label: 'List Locations',
		description: 'Triggers when a sub-account is added.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'created'),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'name', label: 'Name', type: 'string' },
			{ key: 'phone', label: 'Phone', type: 'string' },
			{ key: 'email', label: 'Email', type: 'string' },
			{ key: 'address', label: 'Address', type: 'string' },
			{ key: 'city', label: 'City', type: 'string' },
			{ key: 'state', label: 'State', type: 'string' },
			{ key: 'country', label: 'Country', type: 'string' },
			{ key: 'postalCode', label: 'Postal Code', type: 'string' },
			{ key: 'website', label: 'Website', type: 'string' },
			{ key: 'timezone', label: 'Timezone', type: 'string' },
			{ key: 'settings__allowDuplicateContact', label: 'Settings Allow Duplicate Contact', type: 'boolean' },
			{ key: 'settings__allowDuplicateOpportunity', label: 'Settings Allow Duplicate Opportunity', type: 'boolean' },
			{ key: 'settings__allowFacebookNameMerge', label: 'Settings Allow Facebook Name Merge', type: 'boolean' },
			{ key: 'settings__disableContactTimezone', label: 'Settings Disable Contact Timezone', type: 'boolean' },
			{ key: 'social__facebookUrl', label: 'Social Facebook URL', type: 'string' },
			{ key: 'social__googlePlus', label: 'Social Google Plus', type: 'string' },
			{ key: 'social__linkedIn', label: 'Social Linked In', type: 'string' },
			{ key: 'social__foursquare', label: 'Social Foursquare', type: 'string' },
			{ key: 'social__twitter', label: 'Social Twitter', type: 'string' },
			{ key: 'social__yelp', label: 'Social Yelp', type: 'string' },
			{ key: 'social__instagram', label: 'Social Instagram', type: 'string' },
			{ key: 'social__youtube', label: 'Social Youtube', type: 'string' },
			{ key: 'social__pinterest', label: 'Social Pinterest', type: 'string' },
			{ key: 'social__blogRss', label: 'Social Blog Rss', type: 'string' },
			{ key: 'social__googlePlacesId', label: 'Social Google Places ID', type: 'string' },
		],
		sample: {
			id: 'hD7sTq2LmX9vKc4RwB1z',
			name: 'Harbour Dental Studio',
			phone: '+15550170030',
			email: 'hello@harbourdental.example.com',
			address: '12 Quay Lane',
			city: 'Portland',
			state: 'ME',
			country: 'US',
			postalCode: '04101',
			website: 'https://harbourdental.example.com',
			timezone: 'America/New_York',
			settings: {
				allowDuplicateContact: false,
				allowDuplicateOpportunity: false,
				allowFacebookNameMerge: false,
				disableContactTimezone: false,
			},
		},
	},
});
