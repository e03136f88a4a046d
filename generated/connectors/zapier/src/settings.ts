import type { Settings } from './runtime/settings.ts';

export const settings: Settings = {
	title: 'GoHighLevel API',
	baseUrl: 'https://services.leadconnectorhq.com',
	oauth: {
		authorizationUrl: 'https://marketplace.gohighlevel.com/v2/oauth/chooselocation',
		tokenUrl: 'https://services.leadconnectorhq.com/oauth/token',
		refreshUrl: 'https://services.leadconnectorhq.com/oauth/token',
	},
	scopes: [
		'calendars.readonly',
		'calendars.write',
		'calendars/groups.readonly',
		'calendars/groups.write',
		'contacts.readonly',
		'contacts.write',
	],
	connectionTest: {
		method: 'GET',
		path: '/calendars/groups',
		version: '2021-04-15',
		contentType: null,
		inputs: [{ kind: 'connection', from: 'locationId', in: 'query', to: ['locationId'], required: true }],
		answer: { shape: 'list', path: 'groups', id: 'id', idInput: null, created: null, updated: null, epochs: {} },
		paging: null,
	},
	usesCompany: false,
};
