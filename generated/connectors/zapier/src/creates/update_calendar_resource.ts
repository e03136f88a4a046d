import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'PUT',
	path: '/calendars/resources/{resourceType}/{id}',
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
		{ kind: 'value', key: 'id', label: 'Room or Equipment', in: 'path', to: ['id'], type: 'string', required: true },
		{ kind: 'connection', from: 'locationId', in: 'body', to: ['locationId'] },
		{ kind: 'value', key: 'name', label: 'Name', in: 'body', to: ['name'], type: 'string' },
		{ kind: 'value', key: 'description', label: 'Description', in: 'body', to: ['description'], type: 'string' },
		{ kind: 'value', key: 'quantity', label: 'Quantity', in: 'body', to: ['quantity'], type: 'number' },
		{ kind: 'value', key: 'outOfService', label: 'Out of Service', in: 'body', to: ['outOfService'], type: 'number' },
		{ kind: 'value', key: 'capacity', label: 'Capacity', in: 'body', to: ['capacity'], type: 'number' },
		{
			kind: 'value',
			key: 'calendarIds',
			label: 'Calendars',
			in: 'body',
			to: ['calendarIds'],
			type: 'string',
			list: true,
		},
		{ kind: 'value', key: 'isActive', label: 'Active', in: 'body', to: ['isActive'], type: 'boolean' },
	],
	answer: { shape: 'record', path: '', id: null, idInput: 'id', created: null, updated: null, epochs: {} },
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
	{
		key: 'id',
		label: 'Room or Equipment',
		type: 'string',
		required: true,
		helpText: 'ID of the room or equipment. It has to be of the kind that the path names.',
	},
	{ key: 'name', label: 'Name', type: 'string', required: false, helpText: 'Name of the room or equipment.' },
	{
		key: 'description',
		label: 'Description',
		type: 'text',
		required: false,
		helpText: 'What there is to know about it.',
	},
	{
		key: 'quantity',
		label: 'Quantity',
		type: 'number',
		required: false,
		helpText: 'How many pieces of the equipment there are.',
	},
	{
		key: 'outOfService',
		label: 'Out of Service',
		type: 'number',
		required: false,
		helpText: 'How many pieces of the equipment cannot be used at the moment.',
	},
	{ key: 'capacity', label: 'Capacity', type: 'number', required: false, helpText: 'How many people the room holds.' },
	{
		key: 'calendarIds',
		label: 'Calendars',
		type: 'string',
		required: false,
		list: true,
		dynamic: 'list_calendars_choices.id.label',
		helpText: 'IDs of the service calendars that are to book it, at most 100. Equipment takes one calendar, a room can take several.',
	},
	{
		key: 'isActive',
		label: 'Active',
		type: 'boolean',
		required: false,
		helpText: 'True to use it, false to take it out of use without deleting it.',
	},
];

/** PUT /calendars/resources/{resourceType}/{id} */
export const updateCalendarResource = defineCreate({
	key: 'update_calendar_resource',
	noun: 'Calendar Resource',
	display: {
		label: 'Update Calendar Resource',
		description: 'Changes a room or equipment, for example how much of it is out of service.',
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
		],
		sample: {
			id: '66b3d9e1a4c75f2088e6b714',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			name: 'Treatment room 2',
			resourceType: 'rooms',
			isActive: true,
			description: 'With the whitening lamp and a second chair.',
			quantity: 1,
			outOfService: 0,
			capacity: 3,
		},
	},
});
