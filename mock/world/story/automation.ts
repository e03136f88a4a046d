import type { StoryPart } from './part.ts';

/** What runs by itself, and what sub-accounts are made from. */
export const automation: StoryPart = {
	workflow: [
		{
			id: '6f1d2c3b-8a47-4e59-9b60-2d7c5e8f1a34',
			name: 'New patient welcome',
			status: 'published',
			version: 3,
			createdAt: '2026-02-02T09:00:00.000Z',
			updatedAt: '2026-02-20T15:30:00.000Z',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
		},
	],
	campaign: [
		{
			id: 'cM5tRx8LqN2vZd6KwP4h',
			name: 'Whitening follow-up',
			status: 'published',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
		},
	],
	snapshot: [
		{
			id: 'sN3vQz7LtX5wKd9RmC8b',
			name: 'Dental practice starter',
			type: 'own',
		},
	],
};
