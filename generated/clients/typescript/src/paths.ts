import type { ListContactsTypes } from './contacts/operations/listContacts.ts';
import type { CreateContactTypes } from './contacts/operations/createContact.ts';
import type { SearchContactsTypes } from './contacts/operations/searchContacts.ts';
import type { GetDuplicateContactTypes } from './contacts/operations/getDuplicateContact.ts';
import type { UpsertContactTypes } from './contacts/operations/upsertContact.ts';
import type { ListContactsByBusinessTypes } from './contacts/operations/listContactsByBusiness.ts';
import type { BulkUpdateContactTagsTypes } from './contacts/operations/bulkUpdateContactTags.ts';
import type { GetContactTypes } from './contacts/operations/getContact.ts';
import type { UpdateContactTypes } from './contacts/operations/updateContact.ts';
import type { DeleteContactTypes } from './contacts/operations/deleteContact.ts';
import type { ListContactAppointmentsTypes } from './contacts/operations/listContactAppointments.ts';
import type { AddContactTagsTypes } from './contacts/operations/addContactTags.ts';
import type { RemoveContactTagsTypes } from './contacts/operations/removeContactTags.ts';
import type { AddContactFollowersTypes } from './contacts/operations/addContactFollowers.ts';
import type { RemoveContactFollowersTypes } from './contacts/operations/removeContactFollowers.ts';
import type { ListContactTasksTypes } from './contacts/operations/listContactTasks.ts';
import type { CreateContactTaskTypes } from './contacts/operations/createContactTask.ts';
import type { GetContactTaskTypes } from './contacts/operations/getContactTask.ts';
import type { UpdateContactTaskTypes } from './contacts/operations/updateContactTask.ts';
import type { DeleteContactTaskTypes } from './contacts/operations/deleteContactTask.ts';
import type { CompleteContactTaskTypes } from './contacts/operations/completeContactTask.ts';
import type { ListContactNotesTypes } from './contacts/operations/listContactNotes.ts';
import type { CreateContactNoteTypes } from './contacts/operations/createContactNote.ts';
import type { GetContactNoteTypes } from './contacts/operations/getContactNote.ts';
import type { UpdateContactNoteTypes } from './contacts/operations/updateContactNote.ts';
import type { DeleteContactNoteTypes } from './contacts/operations/deleteContactNote.ts';
import type { RemoveContactFromAllCampaignsTypes } from './contacts/operations/removeContactFromAllCampaigns.ts';
import type { AddContactToCampaignTypes } from './contacts/operations/addContactToCampaign.ts';
import type { RemoveContactFromCampaignTypes } from './contacts/operations/removeContactFromCampaign.ts';
import type { AddContactToWorkflowTypes } from './workflows/operations/addContactToWorkflow.ts';
import type { RemoveContactFromWorkflowTypes } from './workflows/operations/removeContactFromWorkflow.ts';
import type { BulkUpdateContactBusinessTypes } from './businesses/operations/bulkUpdateContactBusiness.ts';
import type { ListCalendarGroupsTypes } from './calendars-appointments/operations/listCalendarGroups.ts';
import type { CreateCalendarGroupTypes } from './calendars-appointments/operations/createCalendarGroup.ts';
import type { ValidateCalendarGroupSlugTypes } from './calendars-appointments/operations/validateCalendarGroupSlug.ts';
import type { UpdateCalendarGroupTypes } from './calendars-appointments/operations/updateCalendarGroup.ts';
import type { DeleteCalendarGroupTypes } from './calendars-appointments/operations/deleteCalendarGroup.ts';
import type { UpdateCalendarGroupStatusTypes } from './calendars-appointments/operations/updateCalendarGroupStatus.ts';
import type { ListCalendarsTypes } from './calendars-appointments/operations/listCalendars.ts';
import type { CreateCalendarTypes } from './calendars-appointments/operations/createCalendar.ts';
import type { GetCalendarTypes } from './calendars-appointments/operations/getCalendar.ts';
import type { UpdateCalendarTypes } from './calendars-appointments/operations/updateCalendar.ts';
import type { DeleteCalendarTypes } from './calendars-appointments/operations/deleteCalendar.ts';
import type { GetFreeSlotsTypes } from './calendars-appointments/operations/getFreeSlots.ts';

/** Every path with the types of its methods, for calls by method and path. */
export interface Paths {
	'/contacts/': {
		get: ListContactsTypes;
		post: CreateContactTypes;
	};
	'/contacts/search': {
		post: SearchContactsTypes;
	};
	'/contacts/search/duplicate': {
		get: GetDuplicateContactTypes;
	};
	'/contacts/upsert': {
		post: UpsertContactTypes;
	};
	'/contacts/business/{businessId}': {
		get: ListContactsByBusinessTypes;
	};
	'/contacts/bulk/tags/update/{type}': {
		post: BulkUpdateContactTagsTypes;
	};
	'/contacts/{contactId}': {
		get: GetContactTypes;
		put: UpdateContactTypes;
		delete: DeleteContactTypes;
	};
	'/contacts/{contactId}/appointments': {
		get: ListContactAppointmentsTypes;
	};
	'/contacts/{contactId}/tags': {
		post: AddContactTagsTypes;
		delete: RemoveContactTagsTypes;
	};
	'/contacts/{contactId}/followers': {
		post: AddContactFollowersTypes;
		delete: RemoveContactFollowersTypes;
	};
	'/contacts/{contactId}/tasks': {
		get: ListContactTasksTypes;
		post: CreateContactTaskTypes;
	};
	'/contacts/{contactId}/tasks/{taskId}': {
		get: GetContactTaskTypes;
		put: UpdateContactTaskTypes;
		delete: DeleteContactTaskTypes;
	};
	'/contacts/{contactId}/tasks/{taskId}/completed': {
		put: CompleteContactTaskTypes;
	};
	'/contacts/{contactId}/notes': {
		get: ListContactNotesTypes;
		post: CreateContactNoteTypes;
	};
	'/contacts/{contactId}/notes/{id}': {
		get: GetContactNoteTypes;
		put: UpdateContactNoteTypes;
		delete: DeleteContactNoteTypes;
	};
	'/contacts/{contactId}/campaigns/removeAll': {
		delete: RemoveContactFromAllCampaignsTypes;
	};
	'/contacts/{contactId}/campaigns/{campaignId}': {
		post: AddContactToCampaignTypes;
		delete: RemoveContactFromCampaignTypes;
	};
	'/contacts/{contactId}/workflow/{workflowId}': {
		post: AddContactToWorkflowTypes;
		delete: RemoveContactFromWorkflowTypes;
	};
	'/contacts/bulk/business': {
		post: BulkUpdateContactBusinessTypes;
	};
	'/calendars/groups': {
		get: ListCalendarGroupsTypes;
		post: CreateCalendarGroupTypes;
	};
	'/calendars/groups/validate-slug': {
		post: ValidateCalendarGroupSlugTypes;
	};
	'/calendars/groups/{groupId}': {
		put: UpdateCalendarGroupTypes;
		delete: DeleteCalendarGroupTypes;
	};
	'/calendars/groups/{groupId}/status': {
		put: UpdateCalendarGroupStatusTypes;
	};
	'/calendars/': {
		get: ListCalendarsTypes;
		post: CreateCalendarTypes;
	};
	'/calendars/{calendarId}': {
		get: GetCalendarTypes;
		put: UpdateCalendarTypes;
		delete: DeleteCalendarTypes;
	};
	'/calendars/{calendarId}/free-slots': {
		get: GetFreeSlotsTypes;
	};
}
