import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'POST',
	path: '/calendars/groups',
	version: '2021-04-15',
	contentType: 'application/json',
	inputs: [
		{ kind: 'connection', from: 'locationId', in: 'body', to: ['locationId'], required: true },
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
		{ kind: 'value', key: 'isActive', label: 'Active', in: 'body', to: ['isActive'], type: 'boolean' },
	],
	answer: { shape: 'record', path: 'group', id: 'id', idInput: null, created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
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
	{
		key: 'isActive',
		label: 'Active',
		type: 'boolean',
		required: false,
		helpText: 'True to make the group bookable, false to disable it.',
	},
];

/** POST /calendars/groups */
export const createCalendarGroup = defineCreate({
	key: 'create_calendar_group',
	noun: 'Calendar Group',
	display: {
		label: 'Create Calendar Group',
		description: 'Creates a group of calendars with a booking page of its own.',
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
			id: 'cK8mWt3ZxN6vRq2LdB5p',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			name: 'Checkups',
			description: 'Regular checkups and cleanings.',
			slug: 'harbour-dental-checkups',
			isActive: true,
		},
	},
});
