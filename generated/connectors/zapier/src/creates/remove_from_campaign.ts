import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'DELETE',
	path: '/contacts/{contactId}/campaigns/{campaignId}',
	version: '2021-07-28',
	contentType: null,
	inputs: [
		{ kind: 'value', key: 'contactId', label: 'Contact', in: 'path', to: ['contactId'], type: 'string', required: true },
		{
			kind: 'value',
			key: 'campaignId',
			label: 'Campaign',
			in: 'path',
			to: ['campaignId'],
			type: 'string',
			required: true,
		},
	],
	answer: { shape: 'none', path: '', id: null, idInput: 'campaignId', created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'contactId',
		label: 'Contact',
		type: 'string',
		required: true,
		dynamic: 'search_contacts_choices.id.label',
		search: 'find_contact.id',
		helpText: 'ID of the contact.',
	},
	{
		key: 'campaignId',
		label: 'Campaign',
		type: 'string',
		required: true,
		dynamic: 'list_campaigns_choices.id.label',
		helpText: 'ID of the campaign.',
	},
];

/** DELETE /contacts/{contactId}/campaigns/{campaignId} */
export const removeFromCampaign = defineCreate({
	key: 'remove_from_campaign',
	noun: 'Campaign Enrollment',
	display: {
		label: 'Remove from Campaign',
		description: 'Removes a contact from a campaign.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'contactId', label: 'Contact ID', type: 'string' },
			{ key: 'campaignId', label: 'Campaign ID', type: 'string' },
			{ key: 'succeded', label: 'Succeeded', type: 'boolean' },
		],
		sample: {
			id: 'cM5tRx8LqN2vZd6KwP4h',
			contactId: 'mL4yQ8nRz2TcVw7HsK1d',
			campaignId: 'cM5tRx8LqN2vZd6KwP4h',
			succeded: true,
		},
	},
});
