import { agency } from './agency.ts';
import { appointments } from './appointments.ts';
import { businesses } from './businesses.ts';
import { calendars } from './calendars.ts';
import { contacts } from './contacts.ts';
import type { StoryPart } from './part.ts';

/**
 * What a fresh mock holds: the invented people of the examples in the spec, so that every example request
 * finds what it names, and a few more, so that lists have something to page through. What can be derived is
 * left out (see `seedWorld`).
 */
export const STORY: StoryPart = {
	...agency,
	...businesses,
	...contacts,
	...calendars,
	...appointments,
};
