import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/workflows/',
	version: '2021-07-28',
	contentType: null,
	inputs: [{ kind: 'connection', from: 'locationId', in: 'query', to: ['locationId'], required: true }],
	answer: { shape: 'list', path: 'workflows', id: 'id', idInput: null, created: 'createdAt', updated: 'updatedAt', epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [];

/** GET /workflows/ */
export const listWorkflows = defineTrigger({
	key: 'list_workflows',
	noun: 'Workflow',
	display: {
		label: 'List Workflows',
		description: 'Triggers when a workflow is added.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'created'),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'name', label: 'Name', type: 'string' },
			{ key: 'status', label: 'Status', type: 'string' },
			{ key: 'version', label: 'Version', type: 'number' },
			{ key: 'createdAt', label: 'Created At', type: 'string' },
			{ key: 'updatedAt', label: 'Updated At', type: 'string' },
			{ key: 'locationId', label: 'Location ID', type: 'string' },
		],
		sample: {
			id: '6f1d2c3b-8a47-4e59-9b60-2d7c5e8f1a34',
			name: 'New patient welcome',
			status: 'published',
			version: 3,
			createdAt: '2026-02-02T09:00:00.000Z',
			updatedAt: '2026-02-20T15:30:00.000Z',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
		},
	},
});
