import type { Settings } from './runtime/settings.ts';

export const settings: Settings = {
	title: 'GoHighLevel API',
	baseUrl: 'https://services.leadconnectorhq.com',
	oauth: {
		authorizationUrl: 'https://marketplace.gohighlevel.com/v2/oauth/chooselocation',
		tokenUrl: 'https://services.leadconnectorhq.com/oauth/token',
		refreshUrl: 'https://services.leadconnectorhq.com/oauth/token',
	},
	scopes: ['contacts.readonly', 'contacts.write'],
	connectionTest: {
		method: 'POST',
		path: '/contacts/search',
		version: '2021-07-28',
		contentType: 'application/json',
		inputs: [{ kind: 'connection', from: 'locationId', in: 'body', to: ['locationId'], required: true }],
		answer: {
			shape: 'list',
			path: 'contacts',
			id: 'id',
			idInput: null,
			created: 'dateAdded',
			updated: 'dateUpdated',
			epochs: {},
		},
		paging: {
			limit: { name: 'pageLimit', in: 'body', size: 1, asText: false },
			cursors: [{ name: 'searchAfter', in: 'body', from: 'lastRecord', path: 'searchAfter' }],
			counter: null,
			more: null,
			newestFirst: false,
		},
	},
	usesCompany: false,
};
