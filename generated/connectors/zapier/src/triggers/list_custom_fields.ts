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
		{ kind: 'value', key: 'model', label: 'Fields Of', in: 'query', to: ['model'], type: 'string' },
	],
	answer: { shape: 'list', path: 'customFields', id: 'id', idInput: null, created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [
	{
		key: 'model',
		label: 'Fields Of',
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
		description: 'Triggers when a new custom field is added to the sub-account.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'created'),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'name', label: 'Name', type: 'string' },
			{ key: 'fieldKey', label: 'Key', type: 'string' },
			{ key: 'placeholder', label: 'Placeholder', type: 'string' },
			{ key: 'dataType', label: 'Type', type: 'string' },
			{ key: 'position', label: 'Position', type: 'number' },
			{ key: 'picklistOptions', label: 'Options', type: 'string', list: true },
			{ key: 'picklistImageOptions', label: 'Image Options', type: 'string', list: true },
			{ key: 'isAllowedCustomOption', label: 'Other Values Allowed', type: 'boolean' },
			{ key: 'isMultiFileAllowed', label: 'Several Files Allowed', type: 'boolean' },
			{ key: 'maxFileLimit', label: 'Largest Number of Files', type: 'number' },
			{ key: 'locationId', label: 'Location ID', type: 'string' },
			{ key: 'model', label: 'Field Of', type: 'string' },
		],
		sample: {
			id: 'cF1vBn7QmK3xTz5LdW8r',
			name: 'Preferred dentist',
			fieldKey: 'contact.preferred_dentist',
			placeholder: 'Name of the dentist',
			dataType: 'TEXT',
			position: 50,
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			model: 'contact',
		},
	},
});
