import { defineCreate, type PlainInputField } from 'zapier-platform-core';
import { act } from '../runtime/create.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'POST',
	path: '/calendars/groups/validate-slug',
	version: '2021-04-15',
	contentType: 'application/json',
	inputs: [
		{ kind: 'connection', from: 'locationId', in: 'body', to: ['locationId'], required: true },
		{ kind: 'value', key: 'slug', label: 'Slug', in: 'body', to: ['slug'], type: 'string', required: true },
	],
	answer: { shape: 'none', path: '', id: null, idInput: null, created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [{ key: 'slug', label: 'Slug', type: 'string', required: true, helpText: 'The slug to check.' }];

/** POST /calendars/groups/validate-slug */
export const validateGroupSlug = defineCreate({
	key: 'validate_group_slug',
	noun: 'Group Slug',
	display: {
		label: 'Validate Group Slug',
		description: 'Checks whether a slug is free for a calendar group.',
	},
	operation: {
		perform: act(operation),
		cleanInputData: false,
		inputFields,
		outputFields: [{ key: 'available', label: 'Available', type: 'boolean' }],
		sample: { available: true },
	},
});
