import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'DELETE',
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
	answer: { shape: 'none', path: '', id: null, idInput: 'id', created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'warning',
		type: 'copy',
		helpText: '**This deletes the calendar resource for good.** Nothing brings it back; try the Zap on a test record first.',
	},
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

/** DELETE /calendars/resources/{resourceType}/{id} */
export const deleteCalendarResource = defineCreate({
	key: 'delete_calendar_resource',
	noun: 'Calendar Resource',
	display: {
		label: 'Delete Calendar Resource',
		description: 'Deletes a room or equipment.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'resourceType', label: 'Kind ID', type: 'string' },
			{ key: 'success', label: 'Success', type: 'boolean' },
		],
		sample: { id: '66b3d9e1a4c75f2088e6b714', resourceType: 'rooms', success: true },
	},
});
