import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'DELETE',
	path: '/contacts/{contactId}/notes/{id}',
	version: '2021-07-28',
	contentType: null,
	inputs: [
		{ kind: 'value', key: 'contactId', label: 'Contact', in: 'path', to: ['contactId'], type: 'string', required: true },
		{ kind: 'value', key: 'id', label: 'Note', in: 'path', to: ['id'], type: 'string', required: true },
	],
	answer: { shape: 'none', path: '', id: null, idInput: 'id', created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'warning',
		type: 'copy',
		helpText: '**This deletes the contact note for good.** Nothing brings it back; try the Zap on a test record first.',
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
	{
		key: 'id',
		label: 'Note',
		type: 'string',
		required: true,
		dynamic: 'list_contact_notes_choices.id.label',
		dependsOn: ['contactId'],
		helpText: 'ID of the note. The note has to belong to the contact.',
	},
];

/** DELETE /contacts/{contactId}/notes/{id} */
export const deleteContactNote = defineCreate({
	key: 'delete_contact_note',
	noun: 'Contact Note',
	display: {
		label: 'Delete Contact Note',
		description: 'Deletes a note on a contact.',
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
		sample: { id: 'nT8cGz4HvY1mWk6QsX3p', contactId: 'mL4yQ8nRz2TcVw7HsK1d', succeded: true },
	},
});
