import { defineTrigger } from 'zapier-platform-core';
import { choices } from '../runtime/choices.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'GET',
	path: '/calendars/groups',
	version: '2021-04-15',
	contentType: null,
	inputs: [{ kind: 'connection', from: 'locationId', in: 'query', to: ['locationId'], required: true }],
	answer: { shape: 'list', path: 'groups', id: 'id', idInput: null, created: null, updated: null, epochs: {} },
	paging: null,
};

/** Fills dropdowns. GET /calendars/groups */
export const listCalendarGroupsChoices = defineTrigger({
	key: 'list_calendar_groups_choices',
	noun: 'Calendar Group',
	display: {
		label: 'Calendar Group Choices',
		description: 'Lists the calendar group records that a dropdown offers.',
		hidden: true,
	},
	operation: {
		type: 'polling',
		perform: choices(operation, { value: 'id', label: ['name', 'slug'], dependsOn: [] }),
		cleanInputData: false,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'label', label: 'Label', type: 'string' },
		],
		sample: { id: 'mL4yQ8nRz2TcVw7HsK1d', label: 'Maya Lindqvist' },
	},
});
