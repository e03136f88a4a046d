import type { StoryPart } from './part.ts';

/** Companies that contacts belong to. */
export const businesses: StoryPart = {
	business: [
		{
			id: '66a1f0c2b7d94e3a5c8f1b20',
			name: 'Lindqvist Studio',
			phone: '+15550134200',
			email: 'studio@lindqvist.example.com',
			website: 'https://lindqvist.example.com',
			address: '48 Harbour Street',
			city: 'Portland',
			description: 'Interior design.',
			state: 'ME',
			postalCode: '04101',
			country: 'US',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			createdAt: '2026-03-01T10:00:00.000Z',
			updatedAt: '2026-03-01T10:00:00.000Z',
		},
	],
};
