import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'DELETE',
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
		{
			kind: 'value',
			key: 'isRemoveAllFollowers',
			label: 'Remove All Followers',
			in: 'query',
			to: ['isRemoveAllFollowers'],
			type: 'boolean',
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
	{
		key: 'isRemoveAllFollowers',
		label: 'Remove All Followers',
		type: 'boolean',
		required: false,
		helpText: 'True to remove all followers, whatever the body names.',
	},
];

/** DELETE /opportunities/{id}/followers */
export const removeFollowers = defineCreate({
	key: 'remove_followers',
	noun: 'Opportunity',
	display: {
		label: 'Remove Followers',
		description: 'Removes users from the followers of an opportunity.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'followers', label: 'Followers', type: 'string', list: true },
			{ key: 'followersRemoved', label: 'Followers Removed', type: 'string', list: true },
		],
		sample: { id: 'oP5wXn9LzK3vTd7QcB2r', followers: [], followersRemoved: ['pR5mNv7XdC2hQz9TsJ4b'] },
	},
});
