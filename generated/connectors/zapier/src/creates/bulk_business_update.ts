import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'POST',
	path: '/contacts/bulk/business',
	version: '2021-07-28',
	contentType: 'application/json',
	inputs: [
		{ kind: 'connection', from: 'locationId', in: 'body', to: ['locationId'], required: true },
		{
			kind: 'value',
			key: 'ids',
			label: 'Contacts',
			in: 'body',
			to: ['ids'],
			type: 'string',
			list: true,
			required: true,
		},
		{
			kind: 'value',
			key: 'businessId',
			label: 'Business',
			in: 'body',
			to: ['businessId'],
			type: 'string',
			required: true,
		},
	],
	answer: { shape: 'none', path: '', id: null, idInput: null, created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'ids',
		label: 'Contacts',
		type: 'string',
		required: true,
		list: true,
		dynamic: 'search_contacts_choices.id.label',
		search: 'find_contact.id',
		helpText: 'IDs of the contacts.',
	},
	{
		key: 'businessId',
		label: 'Business',
		type: 'string',
		required: true,
		dynamic: 'list_businesses_choices.id.label',
		helpText: 'ID of the business to put the contacts in; null to take them out of theirs.',
	},
];

/** POST /contacts/bulk/business */
export const bulkBusinessUpdate = defineCreate({
	key: 'bulk_business_update',
	noun: 'Bulk Business Update',
	display: {
		label: 'Bulk Business Update',
		description: 'Adds many contacts to a business or removes them from it.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'success', label: 'Success', type: 'boolean' },
			{ key: 'ids', label: 'Contact IDs', type: 'string', list: true },
		],
		sample: { success: true, ids: ['mL4yQ8nRz2TcVw7HsK1d'] },
	},
});
