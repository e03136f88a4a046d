import { defineTrigger } from 'zapier-platform-core';
import { choices } from '../runtime/choices.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'GET',
	path: '/contacts/{contactId}/notes',
	version: '2021-07-28',
	contentType: null,
	inputs: [{ kind: 'value', key: 'contactId', label: 'Contact', in: 'path', to: ['contactId'], type: 'string', required: true }],
	answer: { shape: 'list', path: 'notes', id: 'id', idInput: 'contactId', created: 'dateAdded', updated: null, epochs: {} },
	paging: null,
};

/** Fills dropdowns. GET /contacts/{contactId}/notes */
export const listContactNotesChoices = defineTrigger({
	key: 'list_contact_notes_choices',
	noun: 'Contact Note',
	display: {
		label: 'Contact Note Choices',
		description: 'Lists the contact note records that a dropdown offers.',
		hidden: true,
	},
	operation: {
		type: 'polling',
		perform: choices(operation, { value: 'id', label: ['title', 'body'], dependsOn: ['contactId'] }),
		cleanInputData: false,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'label', label: 'Label', type: 'string' },
		],
		sample: { id: 'mL4yQ8nRz2TcVw7HsK1d', label: 'Maya Lindqvist' },
	},
});
