import { defineTrigger, type PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../runtime/operation.ts';
import { watch } from '../runtime/trigger.ts';

const operation: Operation = {
	method: 'GET',
	path: '/opportunities/pipelines',
	version: '2021-07-28',
	contentType: null,
	inputs: [{ kind: 'connection', from: 'locationId', in: 'query', to: ['locationId'], required: true }],
	answer: { shape: 'list', path: 'pipelines', id: 'id', idInput: null, created: null, updated: null, epochs: {} },
	paging: null,
};

const inputFields: PlainInputField[] = [];

/** GET /opportunities/pipelines */
export const listPipelines = defineTrigger({
	key: 'list_pipelines',
	noun: 'Pipeline',
	display: {
		label: 'List Pipelines',
		description: 'Triggers when a new pipeline is added to the sub-account.',
	},
	operation: {
		type: 'polling',
		perform: watch(operation, 'created'),
		cleanInputData: false,
		inputFields,
		outputFields: [
			{ key: 'id', label: 'ID', type: 'string' },
			{ key: 'name', label: 'Name', type: 'string' },
			{
				key: 'stages',
				label: 'Stages',
				children: [
					{ key: 'id', label: 'ID', type: 'string' },
					{ key: 'name', label: 'Name', type: 'string' },
					{ key: 'position', label: 'Position', type: 'integer' },
					{ key: 'showInFunnel', label: 'Show in Funnel', type: 'boolean' },
					{ key: 'showInPieChart', label: 'Show in Pie Chart', type: 'boolean' },
				],
			},
			{ key: 'showInFunnel', label: 'Show in Funnel', type: 'boolean' },
			{ key: 'showInPieChart', label: 'Show in Pie Chart', type: 'boolean' },
			{ key: 'locationId', label: 'Location ID', type: 'string' },
			{ key: 'colorRenderMode', label: 'Color Render Mode', type: 'string' },
		],
		sample: {
			id: 'pL8sVk4WzN2xTq6RmC7d',
			name: 'New patients',
			stages: [
				{
					id: '7a1c9e52-3f0b-4d86-9c27-5e8b1a6d4f30',
					name: 'Inquiry',
					position: 0,
					showInFunnel: true,
					showInPieChart: true,
				},
				{
					id: '8b2d0f63-4a1c-4e97-8d38-6f9c2b7e5041',
					name: 'Consultation booked',
					position: 1,
					showInFunnel: true,
					showInPieChart: true,
				},
				{
					id: '9c3e1074-5b2d-4fa8-9e49-70ad3c8f6152',
					name: 'Treatment accepted',
					position: 2,
					showInFunnel: true,
					showInPieChart: true,
				},
			],
			showInFunnel: true,
			showInPieChart: true,
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
		},
	},
});
