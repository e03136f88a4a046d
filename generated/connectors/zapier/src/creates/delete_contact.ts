import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'DELETE',
	path: '/contacts/{contactId}',
	version: '2021-07-28',
	contentType: null,
	inputs: [{ kind: 'value', key: 'contactId', label: 'Contact', in: 'path', to: ['contactId'], type: 'string', required: true }],
	answer: { shape: 'none', path: '', id: null, idInput: 'contactId', created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'warning',
		type: 'copy',
		helpText: '**This deletes the contact for good.** Nothing brings it back; try the Zap on a test record first.',
	},
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

/** DELETE /contacts/{contactId} */
export const deleteContact = defineCreate({
	key: 'delete_contact',
	noun: 'Contact',
	display: {
		label: 'Delete Contact',
		description: 'Deletes a contact for good.',
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
