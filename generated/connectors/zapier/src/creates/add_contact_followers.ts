import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'POST',
	path: '/contacts/{contactId}/followers',
	version: '2021-07-28',
	contentType: 'application/json',
	inputs: [
		{ kind: 'value', key: 'contactId', label: 'Contact', in: 'path', to: ['contactId'], type: 'string', required: true },
		{
			kind: 'value',
			key: 'followers',
			label: 'Followers',
			in: 'body',
			to: ['followers'],
			type: 'string',
			list: true,
			required: true,
		},
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
		key: 'followers',
		label: 'Followers',
		type: 'string',
		required: true,
		list: true,
		dynamic: 'list_users_by_location_choices.id.label',
		helpText: 'IDs of the users.',
	},
];

/** POST /contacts/{contactId}/followers */
export const addContactFollowers = defineCreate({
	key: 'add_contact_followers',
	noun: 'Contact Follower',
	display: {
		label: 'Add Contact Followers',
		description: 'Adds users as followers of a contact.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'contactId', label: 'Contact ID', type: 'string' },
			{ key: 'followers', label: 'Followers', type: 'string', list: true },
			{ key: 'followersAdded', label: 'Followers Added', type: 'string', list: true },
		],
		sample: {
			id: 'mL4yQ8nRz2TcVw7HsK1d',
			contactId: 'mL4yQ8nRz2TcVw7HsK1d',
			followers: ['pR5mNv7XdC2hQz9TsJ4b'],
			followersAdded: ['pR5mNv7XdC2hQz9TsJ4b'],
		},
	},
});
