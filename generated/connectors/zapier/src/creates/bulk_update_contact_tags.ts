import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'POST',
	path: '/contacts/bulk/tags/update/{type}',
	version: '2021-07-28',
	contentType: 'application/json',
	inputs: [
		{ kind: 'value', key: 'type', label: 'Add or Remove', in: 'path', to: ['type'], type: 'string', required: true },
		{
			kind: 'value',
			key: 'contacts',
			label: 'Contacts',
			in: 'body',
			to: ['contacts'],
			type: 'string',
			list: true,
			required: true,
		},
		{ kind: 'value', key: 'tags', label: 'Tags', in: 'body', to: ['tags'], type: 'string', list: true, required: true },
		{ kind: 'connection', from: 'locationId', in: 'body', to: ['locationId'], required: true },
		{
			kind: 'value',
			key: 'removeAllTags',
			label: 'Remove All Tags',
			in: 'body',
			to: ['removeAllTags'],
			type: 'boolean',
		},
	],
	answer: { shape: 'record', path: '', id: null, idInput: null, created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'type',
		label: 'Add or Remove',
		type: 'string',
		required: true,
		choices: [{ value: 'add', sample: 'add', label: 'Add' }, { value: 'remove', sample: 'remove', label: 'Remove' }],
		helpText: 'Whether to add the tags or to remove them.',
	},
	{
		key: 'contacts',
		label: 'Contacts',
		type: 'string',
		required: true,
		list: true,
		dynamic: 'search_contacts_choices.id.label',
		search: 'find_contact.id',
		helpText: 'IDs of the contacts.',
	},
	{ key: 'tags', label: 'Tags', type: 'string', required: true, list: true, helpText: 'The tags.' },
	{
		key: 'removeAllTags',
		label: 'Remove All Tags',
		type: 'boolean',
		required: false,
		helpText: 'True to remove every tag that the contacts have. Only when removing.',
	},
];

/** POST /contacts/bulk/tags/update/{type} */
export const bulkUpdateContactTags = defineCreate({
	key: 'bulk_update_contact_tags',
	noun: 'Bulk Tag Update',
	display: {
		label: 'Bulk Update Contact Tags',
		description: 'Adds tags to or removes tags from many contacts at once.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'succeded', label: 'Succeeded', type: 'boolean' },
			{ key: 'errorCount', label: 'Error Count', type: 'integer' },
			{
				key: 'responses',
				label: 'Responses',
				children: [
					{ key: 'contactId', label: 'Contact ID', type: 'string' },
					{ key: 'message', label: 'Message', type: 'string' },
					{ key: 'type', label: 'Result', type: 'string' },
				],
			},
		],
		sample: {
			succeded: true,
			errorCount: 0,
			responses: [
				{
					contactId: 'mL4yQ8nRz2TcVw7HsK1d',
					message: 'Tags updated',
					type: 'success',
					oldTags: ['new patient', 'whitening'],
					tagsAdded: ['recall 2026'],
					tagsRemoved: [],
				},
				{
					contactId: 'tO9kFr3BxN6jLp5ZsD8w',
					message: 'Tags updated',
					type: 'success',
					oldTags: [],
					tagsAdded: ['recall 2026'],
					tagsRemoved: [],
				},
			],
		},
	},
});
