import { defineTrigger } from 'zapier-platform-core';
import { choices } from '../runtime/choices.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'GET',
	path: '/contacts/{contactId}/tasks',
	version: '2021-07-28',
	contentType: null,
	inputs: [{ kind: 'value', key: 'contactId', label: 'Contact', in: 'path', to: ['contactId'], type: 'string', required: true }],
	answer: { shape: 'list', path: 'tasks', id: 'id', idInput: 'contactId', created: null, updated: null, epochs: {} },
	paging: null,
};

/** Fills dropdowns. GET /contacts/{contactId}/tasks */
export const listContactTasksChoices = defineTrigger({
	key: 'list_contact_tasks_choices',
	noun: 'Contact Task',
	display: {
		label: 'Contact Task Choices',
		description: 'Lists the contact task records that a dropdown offers.',
		hidden: true,
	},
	operation: {
		type: 'polling',
		perform: choices(operation, { value: 'id', label: ['title'], dependsOn: ['contactId'] }),
		cleanInputData: false,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'label', label: 'Label', type: 'string' },
		],
		sample: { id: 'mL4yQ8nRz2TcVw7HsK1d', label: 'Maya Lindqvist' },
	},
});
