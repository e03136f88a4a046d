import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/businesses/{businessId}',
	version: '2021-07-28',
	contentType: null,
	inputs: [
		{
			kind: 'value',
			key: 'businessId',
			label: 'Business',
			in: 'path',
			to: ['businessId'],
			type: 'string',
			required: true,
		},
	],
	answer: {
		shape: 'record',
		path: 'business',
		id: 'id',
		idInput: 'businessId',
		created: 'createdAt',
		updated: 'updatedAt',
		epochs: {},
	},
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'businessId',
		label: 'Business',
		type: 'string',
		required: true,
		dynamic: 'list_businesses_choices.id.label',
		helpText: 'ID of the business, 24 hexadecimal digits.',
	},
];

/** GET /businesses/{businessId} */
export const getBusiness = defineTrigger({
	key: 'get_business',
	noun: 'Business',
	display: {
		label: 'Get Business',
		description: 'Triggers when a given business changes.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'updated'),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'Event ID', type: 'string' },
			{ key: 'recordId', label: 'Business ID', type: 'string' },
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
			id: '66a1f0c2b7d94e3a5c8f1b20-2026-03-02T09:20:00.000Z',
			recordId: '66a1f0c2b7d94e3a5c8f1b20',
			name: 'Lindqvist Studio',
			phone: '+15550134200',
			email: 'studio@lindqvist-studio.example.com',
			website: 'https://lindqvist-studio.example.com',
			address: '48 Harbour Street',
			city: 'Portland',
			description: 'Interior design.',
			state: 'ME',
			postalCode: '04101',
			country: 'US',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			createdAt: '2026-03-02T09:20:00.000Z',
			updatedAt: '2026-03-02T09:20:00.000Z',
		},
	},
});
