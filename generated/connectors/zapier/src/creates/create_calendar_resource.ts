import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'POST',
	path: '/calendars/resources/{resourceType}',
	version: '2021-04-15',
	contentType: 'application/json',
	inputs: [
		{
			kind: 'value',
			key: 'resourceType',
			label: 'Kind',
			in: 'path',
			to: ['resourceType'],
			type: 'string',
			required: true,
		},
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
		{ kind: 'value', key: 'quantity', label: 'Quantity', in: 'body', to: ['quantity'], type: 'number', required: true },
		{
			kind: 'value',
			key: 'outOfService',
			label: 'Out of Service',
			in: 'body',
			to: ['outOfService'],
			type: 'number',
			required: true,
		},
		{ kind: 'value', key: 'capacity', label: 'Capacity', in: 'body', to: ['capacity'], type: 'number', required: true },
		{
			kind: 'value',
			key: 'calendarIds',
			label: 'Calendars',
			in: 'body',
			to: ['calendarIds'],
			type: 'string',
			list: true,
			required: true,
		},
	],
	answer: { shape: 'record', path: '', id: '_id', idInput: null, created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'resourceType',
		label: 'Kind',
		type: 'string',
		required: true,
		choices: [
			{ value: 'equipments', sample: 'equipments', label: 'Equipments' },
			{ value: 'rooms', sample: 'rooms', label: 'Rooms' },
		],
		helpText: 'What it is about: `rooms`, or `equipments` for equipment.',
	},
	{ key: 'name', label: 'Name', type: 'string', required: true, helpText: 'Name of the room or equipment.' },
	{
		key: 'description',
		label: 'Description',
		type: 'text',
		required: true,
		helpText: 'What there is to know about it.',
	},
	{
		key: 'quantity',
		label: 'Quantity',
		type: 'number',
		required: true,
		helpText: 'How many pieces of the equipment there are.',
	},
	{
		key: 'outOfService',
		label: 'Out of Service',
		type: 'number',
		required: true,
		helpText: 'How many pieces of the equipment cannot be used at the moment.',
	},
	{ key: 'capacity', label: 'Capacity', type: 'number', required: true, helpText: 'How many people the room holds.' },
	{
		key: 'calendarIds',
		label: 'Calendars',
		type: 'string',
		required: true,
		list: true,
		dynamic: 'list_calendars_choices.id.label',
		helpText: 'IDs of the service calendars that are to book it, at most 100. Equipment takes one calendar, a room can take several.',
	},
];

/** POST /calendars/resources/{resourceType} */
export const createCalendarResource = defineCreate({
	key: 'create_calendar_resource',
	noun: 'Calendar Resource',
	display: {
		label: 'Create Calendar Resource',
		description: 'Adds a room or equipment that calendars book.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'locationId', label: 'Sub-account', type: 'string' },
			{ key: 'name', label: 'Name', type: 'string' },
			{ key: 'resourceType', label: 'Kind', type: 'string' },
			{ key: 'isActive', label: 'Active', type: 'boolean' },
			{ key: 'description', label: 'Description', type: 'string' },
			{ key: 'quantity', label: 'Quantity', type: 'number' },
			{ key: 'outOfService', label: 'Out of Service', type: 'number' },
			{ key: 'capacity', label: 'Capacity', type: 'number' },
			{ key: 'calendarIds', label: 'Calendars', type: 'string', list: true },
			{ key: '_id', label: 'ID', type: 'string' },
		],
		sample: {
			id: '66b3d9e1a4c75f2088e6b714',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			name: 'Treatment room 2',
			resourceType: 'rooms',
			isActive: true,
			description: 'With the whitening lamp.',
			quantity: 1,
			outOfService: 0,
			capacity: 2,
			calendarIds: ['cL6rDw2ZyH8nVt4MkS9x'],
			_id: '66b3d9e1a4c75f2088e6b714',
		},
	},
});
