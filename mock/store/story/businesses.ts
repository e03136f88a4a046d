import { HARBOUR, LINDQVIST_STUDIO } from './ids.ts';
import type { StoryPart } from './part.ts';

/** Companies that contacts belong to. */
export const businesses: StoryPart = {
	business: [{ id: LINDQVIST_STUDIO, locationId: HARBOUR, name: 'Lindqvist Studio' }],
};
