import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'PUT',
	path: '/calendars/groups/{groupId}',
	version: '2021-04-15',
	contentType: 'application/json',
	inputs: [
		{
			kind: 'value',
			key: 'groupId',
			label: 'Calendar Group',
			in: 'path',
			to: ['groupId'],
			type: 'string',
			required: true,
		},
		{ kind: 'value', key: 'name', label: 'Name', in: 'body', to: ['name'], type: 'string', required: true },
		{
			kind: 'value',
			key: 'description',
			label: 'Description',
			in: 'body',
			to: ['description'],
			type: 'string',
			required: true,
		},
		{ kind: 'value', key: 'slug', label: 'Slug', in: 'body', to: ['slug'], type: 'string', required: true },
	],
	answer: { shape: 'record', path: 'group', id: 'id', idInput: 'groupId', created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'groupId',
		label: 'Calendar Group',
		type: 'string',
		required: true,
		dynamic: 'list_calendar_groups_choices.id.label',
		helpText: 'ID of the calendar group.',
	},
	{ key: 'name', label: 'Name', type: 'string', required: true, helpText: 'Name of the group.' },
	{
		key: 'description',
		label: 'Description',
		type: 'text',
		required: true,
		helpText: 'What the group\'s booking page says.',
	},
	{
		key: 'slug',
		label: 'Slug',
		type: 'string',
		required: true,
		helpText: 'Last part of the address of the group\'s booking page. It has to be free; the slug check tells.',
	},
];

/** PUT /calendars/groups/{groupId} */
export const updateCalendarGroup = defineCreate({
	key: 'update_calendar_group',
	noun: 'Calendar Group',
	display: {
		label: 'Update Calendar Group',
		description: 'Changes the name, description and slug of a calendar group.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'locationId', label: 'Location ID', type: 'string' },
			{ key: 'name', label: 'Name', type: 'string' },
			{ key: 'description', label: 'Description', type: 'string' },
			{ key: 'slug', label: 'Slug', type: 'string' },
			{ key: 'isActive', label: 'Active', type: 'boolean' },
		],
		sample: {
			id: 'cG4vXp8NwT2zLk6QsR7m',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			name: 'Consultations',
			description: 'First visits, consultations and second opinions.',
			slug: 'harbour-dental-consultations',
			isActive: true,
		},
	},
});
