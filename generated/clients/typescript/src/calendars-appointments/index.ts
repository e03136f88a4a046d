import { asConnection, type ConnectionSource } from '../core.ts';
import { bindCalls } from '../runtime/call.ts';
import { listCalendarGroups, type ListCalendarGroupsCall } from './operations/listCalendarGroups.ts';
import { createCalendarGroup, type CreateCalendarGroupCall } from './operations/createCalendarGroup.ts';
import { validateCalendarGroupSlug, type ValidateCalendarGroupSlugCall } from './operations/validateCalendarGroupSlug.ts';
import { updateCalendarGroup, type UpdateCalendarGroupCall } from './operations/updateCalendarGroup.ts';
import { deleteCalendarGroup, type DeleteCalendarGroupCall } from './operations/deleteCalendarGroup.ts';
import { updateCalendarGroupStatus, type UpdateCalendarGroupStatusCall } from './operations/updateCalendarGroupStatus.ts';
import { listCalendars, type ListCalendarsCall } from './operations/listCalendars.ts';
import { createCalendar, type CreateCalendarCall } from './operations/createCalendar.ts';
import { getCalendar, type GetCalendarCall } from './operations/getCalendar.ts';
import { updateCalendar, type UpdateCalendarCall } from './operations/updateCalendar.ts';
import { deleteCalendar, type DeleteCalendarCall } from './operations/deleteCalendar.ts';
import { getFreeSlots, type GetFreeSlotsCall } from './operations/getFreeSlots.ts';

export * from './operations/listCalendarGroups.ts';
export * from './operations/createCalendarGroup.ts';
export * from './operations/validateCalendarGroupSlug.ts';
export * from './operations/updateCalendarGroup.ts';
export * from './operations/deleteCalendarGroup.ts';
export * from './operations/updateCalendarGroupStatus.ts';
export * from './operations/listCalendars.ts';
export * from './operations/createCalendar.ts';
export * from './operations/getCalendar.ts';
export * from './operations/updateCalendar.ts';
export * from './operations/deleteCalendar.ts';
export * from './operations/getFreeSlots.ts';
export type { components } from './schema.ts';

/**
 * Calls of the category Calendars & Appointments.
 *
 * Calendars of a sub-account, with their groups, free slots, appointments, notifications and resources.
 */
export interface CalendarsAppointments
	extends ListCalendarGroupsCall,
		CreateCalendarGroupCall,
		ValidateCalendarGroupSlugCall,
		UpdateCalendarGroupCall,
		DeleteCalendarGroupCall,
		UpdateCalendarGroupStatusCall,
		ListCalendarsCall,
		CreateCalendarCall,
		GetCalendarCall,
		UpdateCalendarCall,
		DeleteCalendarCall,
		GetFreeSlotsCall {}

/** The operations of the category by the names of their calls. */
export const calendarsAppointmentsOperations = {
	listCalendarGroups,
	createCalendarGroup,
	validateCalendarGroupSlug,
	updateCalendarGroup,
	deleteCalendarGroup,
	updateCalendarGroupStatus,
	listCalendars,
	createCalendar,
	getCalendar,
	updateCalendar,
	deleteCalendar,
	getFreeSlots,
};

/**
 * The named calls of the category.
 * @param source options of a new connection, or a connection to share.
 * @throws TypeError when the options hold no token.
 */
export function createCalendarsAppointments(source: ConnectionSource): CalendarsAppointments {
	return bindCalls(asConnection(source), calendarsAppointmentsOperations);
}
