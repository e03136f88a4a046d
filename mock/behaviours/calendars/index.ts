import type { BehaviourFactory } from '../behaviour.ts';
import { createBlockSlot, updateBlockSlot } from './blockSlots.ts';
import { createAppointment, updateAppointment } from './booking.ts';
import { listCalendars } from './calendars.ts';
import { deleteEvent, listBlockSlots, listEvents, ofContact } from './events.ts';
import { freeSlots } from './freeSlots.ts';
import { createNote } from './notes.ts';
import { createNotifications } from './notifications.ts';
import { validateSlug, withSlug } from './slugs.ts';

/** What operations on calendars and appointments do beyond the generic roles. */
export const calendarBehaviours: Readonly<Record<string, BehaviourFactory>> = {
	'calendars.list': listCalendars,
	'calendars.freeSlots': freeSlots,
	'calendars.withSlug': withSlug,
	'calendars.validateSlug': validateSlug,
	'calendars.createNotifications': createNotifications,
	'appointments.create': createAppointment,
	'appointments.update': updateAppointment,
	'appointments.list': listEvents,
	'appointments.ofContact': ofContact,
	'appointments.deleteEvent': deleteEvent,
	'appointments.createNote': createNote,
	'blockSlots.list': listBlockSlots,
	'blockSlots.create': createBlockSlot,
	'blockSlots.update': updateBlockSlot,
};
