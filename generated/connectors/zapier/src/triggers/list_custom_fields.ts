import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/locations/{locationId}/customFields',
	version: '2021-07-28',
	contentType: null,
	inputs: [
		{ kind: 'connection', from: 'locationId', in: 'path', to: ['locationId'], required: true },
		{ kind: 'value', key: 'model', label: 'Model', in: 'query', to: ['model'], type: 'string' },
	],
	answer: { shape: 'list', path: 'customFields', id: 'id', idInput: null, created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'model',
		label: 'Model',
		type: 'string',
		required: false,
		choices: [
			{ value: 'contact', sample: 'contact', label: 'Contact' },
			{ value: 'opportunity', sample: 'opportunity', label: 'Opportunity' },
			{ value: 'all', sample: 'all', label: 'All' },
		],
		helpText: 'Whose fields to list.',
	},
];

/** GET /locations/{locationId}/customFields */
export const listCustomFields = defineTrigger({
	key: 'list_custom_fields',
	noun: 'Custom Field',
	display: {
		label: 'List Custom Fields',
		description: 'Triggers when a custom field is added.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'created'),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'name', label: 'Name', type: 'string' },
			{ key: 'fieldKey', label: 'Field Key', type: 'string' },
			{ key: 'placeholder', label: 'Placeholder', type: 'string' },
			{ key: 'dataType', label: 'Data Type', type: 'string' },
			{ key: 'position', label: 'Position', type: 'number' },
			{ key: 'picklistOptions', label: 'Picklist Options', type: 'string', list: true },
			{ key: 'picklistImageOptions', label: 'Picklist Image Options', type: 'string', list: true },
			{ key: 'isAllowedCustomOption', label: 'Is Allowed Custom Option', type: 'boolean' },
			{ key: 'isMultiFileAllowed', label: 'Is Multi File Allowed', type: 'boolean' },
			{ key: 'maxFileLimit', label: 'Max File Limit', type: 'number' },
			{ key: 'locationId', label: 'Location ID', type: 'string' },
			{ key: 'model', label: 'Model', type: 'string' },
		],
		sample: {
			id: 'cF1vBn7QmK3xTz5LdW8r',
			name: 'Preferred dentist',
			fieldKey: 'contact.preferred_dentist',
			placeholder: '',
			dataType: 'TEXT',
			position: 50,
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			model: 'contact',
		},
	},
});
