import type { StoryPart } from './part.ts';

/** A blog with its authors and categories. */
export const blogs: StoryPart = {
	blog: [
		{
			_id: 'bL6zRw2XvN8tKq4PsM5d',
			name: 'Harbour Dental Journal',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
		},
	],
	blogAuthor: [
		{
			_id: '66d0b1a2c3e4f5061728394a',
			name: 'Priya Raman',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			updatedAt: '2026-02-10T09:00:00.000Z',
			canonicalLink: 'https://harbourdental.example.com/journal/authors/priya-raman',
		},
	],
	blogCategory: [
		{
			_id: '66d0b1a2c3e4f5061728394b',
			label: 'Whitening',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			updatedAt: '2026-02-10T09:00:00.000Z',
			canonicalLink: 'https://harbourdental.example.com/journal/whitening',
			urlSlug: 'whitening',
		},
	],
};
