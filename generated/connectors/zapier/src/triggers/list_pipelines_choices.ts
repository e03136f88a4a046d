import { defineTrigger } from 'zapier-platform-core';
import { choices } from '../runtime/choices.ts';
import type { Operation } from '../runtime/operation.ts';

const operation: Operation = {
	method: 'GET',
	path: '/opportunities/pipelines',
	version: '2021-07-28',
	contentType: null,
	inputs: [{ kind: 'connection', from: 'locationId', in: 'query', to: ['locationId'], required: true }],
	answer: { shape: 'list', path: 'pipelines', id: 'id', idInput: null, created: null, updated: null, epochs: {} },
	paging: null,
};

/** Fills dropdowns. GET /opportunities/pipelines */
export const listPipelinesChoices = defineTrigger({
	key: 'list_pipelines_choices',
	noun: 'Pipeline',
	display: {
		label: 'Pipeline Choices',
		description: 'Lists the pipeline records that a dropdown offers.',
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
