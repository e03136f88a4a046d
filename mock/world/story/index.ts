import { agency } from './agency.ts';
import { appointments } from './appointments.ts';
import { associations } from './associations.ts';
import { automation } from './automation.ts';
import { blogs } from './blogs.ts';
import { businesses } from './businesses.ts';
import { calendars } from './calendars.ts';
import { contacts } from './contacts.ts';
import { conversations } from './conversations.ts';
import { opportunities } from './opportunities.ts';
import type { StoryPart } from './part.ts';
import { settings } from './settings.ts';

/**
 * What a fresh mock holds: the invented people of the examples in the spec, so that every example request
 * finds what it names, and a few more, so that lists have something to page through. What can be derived is
 * left out (see `seedWorld`).
 */
export const STORY: StoryPart = {
	...agency,
	...settings,
	...conversations,
	...opportunities,
	...blogs,
	...associations,
	...automation,
	...businesses,
	...contacts,
	...calendars,
	...appointments,
};
