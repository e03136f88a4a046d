import type { StoryPart } from './part.ts';

/** A pipeline and what is in it. */
export const opportunities: StoryPart = {
	pipeline: [
		{
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
	],
	opportunity: [
		{
			id: 'oP5wXn9LzK3vTd7QcB2r',
			name: 'Whitening for Maya Lindqvist',
			monetaryValue: 480,
			pipelineId: 'pL8sVk4WzN2xTq6RmC7d',
			pipelineStageId: '7a1c9e52-3f0b-4d86-9c27-5e8b1a6d4f30',
			assignedTo: 'pR5mNv7XdC2hQz9TsJ4b',
			status: 'open',
			source: 'website form',
			lastStatusChangeAt: '2026-03-02T09:30:00.000Z',
			lastStageChangeAt: '2026-03-02T09:30:00.000Z',
			createdAt: '2026-03-02T09:30:00.000Z',
			updatedAt: '2026-03-04T16:45:00.000Z',
			contactId: 'mL4yQ8nRz2TcVw7HsK1d',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			customFields: [],
			followers: ['pR5mNv7XdC2hQz9TsJ4b'],
		},
	],
	lostReason: [
		{
			id: '66c4e0f2b5d86a3199f7c825',
			name: 'Chose another practice',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			createdAt: '2026-02-01T09:00:00.000Z',
			updatedAt: '2026-02-01T09:00:00.000Z',
		},
	],
};
