import { defineTrigger } from 'zapier-platform-core';
import { choices } from '../runtime/choices.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'GET',
	path: '/users/',
	version: '2021-07-28',
	contentType: null,
	inputs: [{ kind: 'connection', from: 'locationId', in: 'query', to: ['locationId'], required: true }],
	answer: { shape: 'list', path: 'users', id: 'id', idInput: null, created: null, updated: null, epochs: {} },
	paging: null,
};

/** Fills dropdowns. GET /users/ */
export const listUsersByLocationChoices = defineTrigger({
	key: 'list_users_by_location_choices',
	noun: 'User',
	display: {
		label: 'User Choices',
		description: 'Lists the user records that a dropdown offers.',
		hidden: true,
	},
	operation: {
		type: 'polling',
		perform: choices(operation, { value: 'id', label: ['name', 'email'], dependsOn: [] }),
		cleanInputData: false,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'label', label: 'Label', type: 'string' },
		],
		sample: { id: 'mL4yQ8nRz2TcVw7HsK1d', label: 'Maya Lindqvist' },
	},
});
