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
import { listCalendarEvents, type ListCalendarEventsCall } from './operations/listCalendarEvents.ts';
import { listBlockedSlots, type ListBlockedSlotsCall } from './operations/listBlockedSlots.ts';
import { getAppointment, type GetAppointmentCall } from './operations/getAppointment.ts';
import { updateAppointment, type UpdateAppointmentCall } from './operations/updateAppointment.ts';
import { createAppointment, type CreateAppointmentCall } from './operations/createAppointment.ts';
import { deleteEvent, type DeleteEventCall } from './operations/deleteEvent.ts';
import { createBlockSlot, type CreateBlockSlotCall } from './operations/createBlockSlot.ts';
import { updateBlockSlot, type UpdateBlockSlotCall } from './operations/updateBlockSlot.ts';
import { listAppointmentNotes, type ListAppointmentNotesCall } from './operations/listAppointmentNotes.ts';
import { createAppointmentNote, type CreateAppointmentNoteCall } from './operations/createAppointmentNote.ts';
import { updateAppointmentNote, type UpdateAppointmentNoteCall } from './operations/updateAppointmentNote.ts';
import { deleteAppointmentNote, type DeleteAppointmentNoteCall } from './operations/deleteAppointmentNote.ts';
import { listCalendarNotifications, type ListCalendarNotificationsCall } from './operations/listCalendarNotifications.ts';
import { createCalendarNotification, type CreateCalendarNotificationCall } from './operations/createCalendarNotification.ts';
import { getCalendarNotification, type GetCalendarNotificationCall } from './operations/getCalendarNotification.ts';
import { updateCalendarNotification, type UpdateCalendarNotificationCall } from './operations/updateCalendarNotification.ts';
import { deleteCalendarNotification, type DeleteCalendarNotificationCall } from './operations/deleteCalendarNotification.ts';
import { listCalendarResources, type ListCalendarResourcesCall } from './operations/listCalendarResources.ts';
import { createCalendarResource, type CreateCalendarResourceCall } from './operations/createCalendarResource.ts';
import { getCalendarResource, type GetCalendarResourceCall } from './operations/getCalendarResource.ts';
import { updateCalendarResource, type UpdateCalendarResourceCall } from './operations/updateCalendarResource.ts';
import { deleteCalendarResource, type DeleteCalendarResourceCall } from './operations/deleteCalendarResource.ts';

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
export * from './operations/listCalendarEvents.ts';
export * from './operations/listBlockedSlots.ts';
export * from './operations/getAppointment.ts';
export * from './operations/updateAppointment.ts';
export * from './operations/createAppointment.ts';
export * from './operations/deleteEvent.ts';
export * from './operations/createBlockSlot.ts';
export * from './operations/updateBlockSlot.ts';
export * from './operations/listAppointmentNotes.ts';
export * from './operations/createAppointmentNote.ts';
export * from './operations/updateAppointmentNote.ts';
export * from './operations/deleteAppointmentNote.ts';
export * from './operations/listCalendarNotifications.ts';
export * from './operations/createCalendarNotification.ts';
export * from './operations/getCalendarNotification.ts';
export * from './operations/updateCalendarNotification.ts';
export * from './operations/deleteCalendarNotification.ts';
export * from './operations/listCalendarResources.ts';
export * from './operations/createCalendarResource.ts';
export * from './operations/getCalendarResource.ts';
export * from './operations/updateCalendarResource.ts';
export * from './operations/deleteCalendarResource.ts';
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
		GetFreeSlotsCall,
		ListCalendarEventsCall,
		ListBlockedSlotsCall,
		GetAppointmentCall,
		UpdateAppointmentCall,
		CreateAppointmentCall,
		DeleteEventCall,
		CreateBlockSlotCall,
		UpdateBlockSlotCall,
		ListAppointmentNotesCall,
		CreateAppointmentNoteCall,
		UpdateAppointmentNoteCall,
		DeleteAppointmentNoteCall,
		ListCalendarNotificationsCall,
		CreateCalendarNotificationCall,
		GetCalendarNotificationCall,
		UpdateCalendarNotificationCall,
		DeleteCalendarNotificationCall,
		ListCalendarResourcesCall,
		CreateCalendarResourceCall,
		GetCalendarResourceCall,
		UpdateCalendarResourceCall,
		DeleteCalendarResourceCall {}

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
	listCalendarEvents,
	listBlockedSlots,
	getAppointment,
	updateAppointment,
	createAppointment,
	deleteEvent,
	createBlockSlot,
	updateBlockSlot,
	listAppointmentNotes,
	createAppointmentNote,
	updateAppointmentNote,
	deleteAppointmentNote,
	listCalendarNotifications,
	createCalendarNotification,
	getCalendarNotification,
	updateCalendarNotification,
	deleteCalendarNotification,
	listCalendarResources,
	createCalendarResource,
	getCalendarResource,
	updateCalendarResource,
	deleteCalendarResource,
};

/**
 * The named calls of the category.
 * @param source options of a new connection, or a connection to share.
 * @throws TypeError when the options hold no token.
 */
export function createCalendarsAppointments(source: ConnectionSource): CalendarsAppointments {
	return bindCalls(asConnection(source), calendarsAppointmentsOperations);
}
