import { defineTrigger } from 'zapier-platform-core';
import { choices } from '../runtime/choices.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'GET',
	path: '/locations/{locationId}/customFields',
	version: '2021-07-28',
	contentType: null,
	inputs: [{ kind: 'connection', from: 'locationId', in: 'path', to: ['locationId'], required: true }],
	answer: { shape: 'list', path: 'customFields', id: 'id', idInput: null, created: null, updated: null, epochs: {} },
	paging: null,
};

/** Fills dropdowns. GET /locations/{locationId}/customFields */
export const listCustomFieldsChoices = defineTrigger({
	key: 'list_custom_fields_choices',
	noun: 'Custom Field',
	display: {
		label: 'Custom Field Choices',
		description: 'Lists the custom field records that a dropdown offers.',
		hidden: true,
	},
	operation: {
		type: 'polling',
		perform: choices(operation, { value: 'id', label: ['name'], dependsOn: [] }),
		cleanInputData: false,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'label', label: 'Label', type: 'string' },
		],
		sample: { id: 'mL4yQ8nRz2TcVw7HsK1d', label: 'Maya Lindqvist' },
	},
});
