import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'POST',
	path: '/contacts/{contactId}/workflow/{workflowId}',
	version: '2021-07-28',
	contentType: 'application/json',
	inputs: [
		{ kind: 'value', key: 'contactId', label: 'Contact', in: 'path', to: ['contactId'], type: 'string', required: true },
		{
			kind: 'value',
			key: 'workflowId',
			label: 'Workflow',
			in: 'path',
			to: ['workflowId'],
			type: 'string',
			required: true,
		},
		{
			kind: 'value',
			key: 'eventStartTime',
			label: 'Event Start Time',
			in: 'body',
			to: ['eventStartTime'],
			type: 'date-time',
		},
	],
	answer: { shape: 'none', path: '', id: null, idInput: 'workflowId', created: null, updated: null, epochs: {} },
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
		key: 'workflowId',
		label: 'Workflow',
		type: 'string',
		required: true,
		dynamic: 'list_workflows_choices.id.label',
		helpText: 'ID of the workflow. It has to be published.',
	},
	{
		key: 'eventStartTime',
		label: 'Event Start Time',
		type: 'datetime',
		required: false,
		helpText: 'Moment that the waits of the workflow count from, with a time zone. Without it they count from now.',
	},
];

/** POST /contacts/{contactId}/workflow/{workflowId} */
export const addContactToWorkflow = defineCreate({
	key: 'add_contact_to_workflow',
	noun: 'Workflow Enrollment',
	display: {
		label: 'Add Contact to Workflow',
		description: 'Adds a contact to a workflow, at once or from a given time.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'contactId', label: 'Contact ID', type: 'string' },
			{ key: 'workflowId', label: 'Workflow ID', type: 'string' },
			{ key: 'succeded', label: 'Succeeded', type: 'boolean' },
		],
		sample: {
			id: '6f1d2c3b-8a47-4e59-9b60-2d7c5e8f1a34',
			contactId: 'mL4yQ8nRz2TcVw7HsK1d',
			workflowId: '6f1d2c3b-8a47-4e59-9b60-2d7c5e8f1a34',
			succeded: true,
		},
	},
});
