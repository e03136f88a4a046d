import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/calendars/resources/{resourceType}/{id}',
	version: '2021-04-15',
	contentType: null,
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
	],
	answer: { shape: 'record', path: '', id: '_id', idInput: 'id', created: null, updated: null, epochs: {} },
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
];

/** GET /calendars/resources/{resourceType}/{id} */
export const getCalendarResource = defineTrigger({
	key: 'get_calendar_resource',
	noun: 'Calendar Resource',
	display: {
		label: 'Get Calendar Resource',
		description: 'Triggers when a given room or given equipment changes.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'updated'),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'Event ID', type: 'string' },
			{ key: 'recordId', label: 'Calendar Resource ID', type: 'string' },
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
			id: '66b3d9e1a4c75f2088e6b714-d391d32a75436e3e811698524249baf6',
			recordId: '66b3d9e1a4c75f2088e6b714',
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
