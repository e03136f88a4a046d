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
	blogPost: [
		{
			_id: '66d0b1a2c3e4f5061728394c',
			blogId: 'bL6zRw2XvN8tKq4PsM5d',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			title: 'How long does whitening last?',
			description: 'What to expect in the first year.',
			rawHTML: '<p>About a year, with care.</p>',
			imageUrl: 'https://harbourdental.example.com/images/whitening.jpg',
			imageAltText: 'A smile',
			status: 'PUBLISHED',
			urlSlug: 'how-long-does-whitening-last',
			canonicalLink: 'https://harbourdental.example.com/journal/how-long-does-whitening-last',
			author: '66d0b1a2c3e4f5061728394a',
			categories: ['66d0b1a2c3e4f5061728394b'],
			tags: ['whitening'],
			archived: false,
			publishedAt: '2026-03-04T08:00:00.000Z',
			updatedAt: '2026-03-04T08:00:00.000Z',
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
