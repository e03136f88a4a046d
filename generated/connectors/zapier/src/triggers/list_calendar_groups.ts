import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/calendars/groups',
	version: '2021-04-15',
	contentType: null,
	inputs: [{ kind: 'connection', from: 'locationId', in: 'query', to: ['locationId'], required: true }],
	answer: { shape: 'list', path: 'groups', id: 'id', idInput: null, created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [];

/** GET /calendars/groups */
export const listCalendarGroups = defineTrigger({
	key: 'list_calendar_groups',
	noun: 'Calendar Group',
	display: {
		label: 'List Calendar Groups',
		description: 'Triggers when a new calendar group is added.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'created'),
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
			description: 'First visits and consultations.',
			slug: 'harbour-dental-consultations',
			isActive: true,
		},
	},
});
