import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'POST',
	path: '/opportunities/{id}/followers',
	version: '2021-07-28',
	contentType: 'application/json',
	inputs: [
		{ kind: 'value', key: 'id', label: 'Opportunity', in: 'path', to: ['id'], type: 'string', required: true },
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
	answer: { shape: 'none', path: '', id: null, idInput: 'id', created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'id',
		label: 'Opportunity',
		type: 'string',
		required: true,
		dynamic: 'search_opportunities_choices.id.label',
		helpText: 'ID of the opportunity.',
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

/** POST /opportunities/{id}/followers */
export const addFollowers = defineCreate({
	key: 'add_followers',
	noun: 'Opportunity',
	display: {
		label: 'Add Followers',
		description: 'Adds users as followers of an opportunity.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'followers', label: 'Followers', type: 'string', list: true },
			{ key: 'followersAdded', label: 'Followers Added', type: 'string', list: true },
		],
		sample: {
			id: 'oP5wXn9LzK3vTd7QcB2r',
			followers: ['pR5mNv7XdC2hQz9TsJ4b', 'oW8cKt3ZrN6vBq2XmL5d'],
			followersAdded: ['oW8cKt3ZrN6vBq2XmL5d'],
		},
	},
});
