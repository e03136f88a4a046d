import { defineTrigger } from 'zapier-platform-core';
import { choices } from '../runtime/choices.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'POST',
	path: '/contacts/search',
	version: '2021-07-28',
	contentType: 'application/json',
	inputs: [
		{ kind: 'connection', from: 'locationId', in: 'body', to: ['locationId'], required: true },
		{ kind: 'constant', in: 'body', to: ['sort'], value: [{ field: 'dateAdded', direction: 'desc' }] },
	],
	answer: { shape: 'list', path: 'contacts', id: 'id', idInput: null, created: 'dateAdded', updated: 'dateUpdated', epochs: {} },
	paging: {
		limit: { name: 'pageLimit', in: 'body', size: 100, asText: false },
		cursors: [{ name: 'searchAfter', in: 'body', from: 'lastRecord', path: 'searchAfter' }],
		counter: null,
		more: null,
		newestFirst: true,
	},
};

/** Fills dropdowns. POST /contacts/search */
export const searchContactsChoices2 = defineTrigger({
	key: 'search_contacts_choices2',
	noun: 'Contact',
	display: {
		label: 'Contact Choices',
		description: 'Lists the contact records that a dropdown offers.',
		hidden: true,
	},
	operation: {
		type: 'polling',
		perform: choices(operation, { value: 'id', label: ['contactName', 'email', 'phone'], dependsOn: [] }),
		canPaginate: true,
		cleanInputData: false,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'label', label: 'Label', type: 'string' },
		],
		sample: { id: 'mL4yQ8nRz2TcVw7HsK1d', label: 'Maya Lindqvist' },
	},
});
