import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'DELETE',
	path: '/contacts/{contactId}/campaigns/removeAll',
	version: '2021-07-28',
	contentType: null,
	inputs: [{ kind: 'value', key: 'contactId', label: 'Contact', in: 'path', to: ['contactId'], type: 'string', required: true }],
	answer: { shape: 'none', path: '', id: null, idInput: 'contactId', created: null, updated: null, epochs: {} },
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
];

/** DELETE /contacts/{contactId}/campaigns/removeAll */
export const removeFromAllCampaigns = defineCreate({
	key: 'remove_from_all_campaigns',
	noun: 'Campaign Enrollment',
	display: {
		label: 'Remove from All Campaigns',
		description: 'Removes a contact from every campaign that it is in.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'contactId', label: 'Contact ID', type: 'string' },
			{ key: 'succeded', label: 'Succeeded', type: 'boolean' },
		],
		sample: { id: 'mL4yQ8nRz2TcVw7HsK1d', contactId: 'mL4yQ8nRz2TcVw7HsK1d', succeded: true },
	},
});
