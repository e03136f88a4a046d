import type { StoryPart } from './part.ts';

/** Which records are joined with which. */
export const associations: StoryPart = {
	association: [
		{
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			id: '66d5f1a3c6e97b42aa08d936',
			key: 'contact_referrer',
			firstObjectLabel: 'Referred by',
			firstObjectKey: 'contact',
			secondObjectLabel: 'Referred',
			secondObjectKey: 'contact',
			associationType: 'USER_DEFINED',
		},
	],
	relation: [
		{
			id: '66d5f1a3c6e97b42aa08d937',
			associationId: '66d5f1a3c6e97b42aa08d936',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			firstObjectKey: 'contact',
			firstRecordId: 'tO9kFr3BxN6jLp5ZsD8w',
			secondObjectKey: 'contact',
			secondRecordId: 'mL4yQ8nRz2TcVw7HsK1d',
			createdAt: '2026-03-03T10:00:00.000Z',
			updatedAt: '2026-03-03T10:00:00.000Z',
		},
	],
};
