import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'DELETE',
	path: '/contacts/{contactId}/tags',
	version: '2021-07-28',
	contentType: 'application/json',
	inputs: [
		{ kind: 'value', key: 'contactId', label: 'Contact', in: 'path', to: ['contactId'], type: 'string', required: true },
		{ kind: 'value', key: 'tags', label: 'Tags', in: 'body', to: ['tags'], type: 'string', list: true, required: true },
	],
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
	{
		key: 'tags',
		label: 'Tags',
		type: 'string',
		required: true,
		list: true,
		dynamic: 'list_location_tags_choices.id.label',
		helpText: 'The tags. They are stored in lower case.',
	},
];

/** DELETE /contacts/{contactId}/tags */
export const removeTagsFromContact = defineCreate({
	key: 'remove_tags_from_contact',
	noun: 'Contact Tag',
	display: {
		label: 'Remove Tags from Contact',
		description: 'Removes tags from a contact and keeps the others.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'contactId', label: 'Contact ID', type: 'string' },
			{ key: 'tags', label: 'Tags', type: 'string', list: true },
			{ key: 'tagsRemoved', label: 'Tags Removed', type: 'string', list: true },
		],
		sample: { id: 'mL4yQ8nRz2TcVw7HsK1d', contactId: 'mL4yQ8nRz2TcVw7HsK1d', tags: ['new patient'], tagsRemoved: ['whitening'] },
	},
});
