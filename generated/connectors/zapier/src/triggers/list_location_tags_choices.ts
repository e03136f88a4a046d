import { defineTrigger } from 'zapier-platform-core';
import { choices } from '../runtime/choices.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'GET',
	path: '/locations/{locationId}/tags',
	version: '2021-07-28',
	contentType: null,
	inputs: [{ kind: 'connection', from: 'locationId', in: 'path', to: ['locationId'], required: true }],
	answer: { shape: 'list', path: 'tags', id: 'id', idInput: null, created: null, updated: null, epochs: {} },
	paging: null,
};

/** Fills dropdowns. GET /locations/{locationId}/tags */
export const listLocationTagsChoices = defineTrigger({
	key: 'list_location_tags_choices',
	noun: 'Tag',
	display: {
		label: 'Tag Choices',
		description: 'Lists the tag records that a dropdown offers.',
		hidden: true,
	},
	operation: {
		type: 'polling',
		perform: choices(operation, { value: 'name', label: ['name'], dependsOn: [] }),
		cleanInputData: false,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'label', label: 'Label', type: 'string' },
		],
		sample: { id: 'mL4yQ8nRz2TcVw7HsK1d', label: 'Maya Lindqvist' },
	},
});
