import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/snapshots/',
	version: '2021-07-28',
	contentType: null,
	inputs: [{ kind: 'connection', from: 'companyId', in: 'query', to: ['companyId'], required: true }],
	answer: { shape: 'list', path: 'snapshots', id: 'id', idInput: null, created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [];

/** GET /snapshots/ */
export const listSnapshots = defineTrigger({
	key: 'list_snapshots',
	noun: 'Snapshot',
	display: {
		label: 'List Snapshots',
		description: 'Triggers when a snapshot is added.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'created'),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'name', label: 'Name', type: 'string' },
			{ key: 'type', label: 'Type', type: 'string' },
		],
		sample: { id: 'sN3vQz7LtX5wKd9RmC8b', name: 'Dental practice starter', type: 'own' },
	},
});
