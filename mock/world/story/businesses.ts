import { HARBOUR, LINDQVIST_STUDIO } from './ids.ts';
import type { StoryPart } from './part.ts';

/** Companies that contacts belong to. */
export const businesses: StoryPart = {
	business: [
		{
			id: LINDQVIST_STUDIO,
			locationId: HARBOUR,
			name: 'Lindqvist Studio',
			phone: '+15550134200',
			email: 'studio@lindqvist-studio.example.com',
			website: 'https://lindqvist-studio.example.com',
			address: '48 Harbour Street',
			city: 'Portland',
			state: 'ME',
			postalCode: '04101',
			country: 'US',
			description: 'Interior design.',
			createdAt: '2026-03-02T09:20:00.000Z',
			updatedAt: '2026-03-02T09:20:00.000Z',
		},
	],
};
