import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'POST',
	path: '/businesses/',
	version: '2021-07-28',
	contentType: 'application/json',
	inputs: [
		{ kind: 'value', key: 'name', label: 'Name', in: 'body', to: ['name'], type: 'string', required: true },
		{ kind: 'connection', from: 'locationId', in: 'body', to: ['locationId'], required: true },
		{ kind: 'value', key: 'phone', label: 'Phone', in: 'body', to: ['phone'], type: 'string' },
		{ kind: 'value', key: 'email', label: 'Email', in: 'body', to: ['email'], type: 'string' },
		{ kind: 'value', key: 'website', label: 'Website', in: 'body', to: ['website'], type: 'string' },
		{ kind: 'value', key: 'address', label: 'Address', in: 'body', to: ['address'], type: 'string' },
		{ kind: 'value', key: 'city', label: 'City', in: 'body', to: ['city'], type: 'string' },
		{ kind: 'value', key: 'postalCode', label: 'Postal Code', in: 'body', to: ['postalCode'], type: 'string' },
		{ kind: 'value', key: 'state', label: 'State', in: 'body', to: ['state'], type: 'string' },
		{ kind: 'value', key: 'country', label: 'Country', in: 'body', to: ['country'], type: 'string' },
		{ kind: 'value', key: 'description', label: 'Description', in: 'body', to: ['description'], type: 'string' },
	],
	answer: {
		shape: 'record',
		path: 'buiseness',
		id: 'id',
		idInput: null,
		created: 'createdAt',
		updated: 'updatedAt',
		epochs: {},
	},
	paging: null,
};

const inputFields: PlainInputField[] = [
	{ key: 'name', label: 'Name', type: 'string', required: true, helpText: 'Name of the business.' },
	{
		key: 'phone',
		label: 'Phone',
		type: 'string',
		required: false,
		helpText: 'Phone number in international form, starting with a plus sign.',
	},
	{ key: 'email', label: 'Email', type: 'string', required: false, helpText: 'Email address of the business.' },
	{ key: 'website', label: 'Website', type: 'string', required: false, helpText: 'Address of the website.' },
	{ key: 'address', label: 'Address', type: 'string', required: false, helpText: 'Street and house number.' },
	{ key: 'city', label: 'City', type: 'string', required: false },
	{ key: 'postalCode', label: 'Postal Code', type: 'string', required: false },
	{ key: 'state', label: 'State', type: 'string', required: false, helpText: 'State or region.' },
	{ key: 'country', label: 'Country', type: 'string', required: false },
	{ key: 'description', label: 'Description', type: 'text', required: false, helpText: 'What the business does.' },
];

/** POST /businesses/ */
export const createBusiness = defineCreate({
	key: 'create_business',
	noun: 'Business',
	display: {
		label: 'Create Business',
		description: 'Creates a business that contacts can belong to.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'name', label: 'Name', type: 'string' },
			{ key: 'phone', label: 'Phone', type: 'string' },
			{ key: 'email', label: 'Email', type: 'string' },
			{ key: 'website', label: 'Website', type: 'string' },
			{ key: 'address', label: 'Address', type: 'string' },
			{ key: 'city', label: 'City', type: 'string' },
			{ key: 'description', label: 'Description', type: 'string' },
			{ key: 'state', label: 'State', type: 'string' },
			{ key: 'postalCode', label: 'Postal Code', type: 'string' },
			{ key: 'country', label: 'Country', type: 'string' },
			{ key: 'updatedBy', label: 'Updated By', dict: true },
			{ key: 'locationId', label: 'Location ID', type: 'string' },
			{ key: 'createdBy', label: 'Created By', dict: true },
			{ key: 'createdAt', label: 'Created At', type: 'datetime' },
			{ key: 'updatedAt', label: 'Updated At', type: 'datetime' },
		],
		sample: {
			id: '66a8e4d1c7b35f2096e1a742',
			name: 'Okafor Carpentry',
			phone: '+15550187720',
			email: 'hello@okafor-carpentry.example.com',
			website: 'https://okafor-carpentry.example.com',
			address: '9 Timber Yard',
			city: 'South Portland',
			description: 'Kitchens and stairs.',
			state: 'ME',
			postalCode: '04106',
			country: 'US',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			createdAt: '2026-03-05T11:00:00.000Z',
			updatedAt: '2026-03-05T11:00:00.000Z',
		},
	},
});
