import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/calendars/resources/{resourceType}',
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
		{ kind: 'connection', from: 'locationId', in: 'query', to: ['locationId'], required: true },
	],
	answer: { shape: 'list', path: '', id: '_id', idInput: null, created: null, updated: null, epochs: {} },
	paging: {
		limit: { name: 'limit', in: 'query', size: 100, asText: false },
		cursors: null,
		counter: { name: 'skip', in: 'query', start: 0, unit: 'record', asText: false, required: true },
		more: null,
		newestFirst: false,
	},
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
];

/** GET /calendars/resources/{resourceType} */
export const listCalendarResources = defineTrigger({
	key: 'list_calendar_resources',
	noun: 'Calendar Resource',
	display: {
		label: 'List Calendar Resources',
		description: 'Triggers when a new room or new equipment is added.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'created'),
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
