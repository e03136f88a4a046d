import { getCalendarById } from './get_calendar_by_id.ts';
import { getContact } from './get_contact.ts';
import { getContactAppointments } from './get_contact_appointments.ts';
import { getContactNoteById } from './get_contact_note_by_id.ts';
import { getContactNotes } from './get_contact_notes.ts';
import { getContactTaskById } from './get_contact_task_by_id.ts';
import { getContactTasks } from './get_contact_tasks.ts';
import { getContactsByBusiness } from './get_contacts_by_business.ts';
import { getDuplicateContact } from './get_duplicate_contact.ts';
import { getFreeSlots } from './get_free_slots.ts';
import { listCalendarGroups } from './list_calendar_groups.ts';
import { listCalendarGroupsChoices } from './list_calendar_groups_choices.ts';
import { listCalendars } from './list_calendars.ts';
import { listCalendarsChoices } from './list_calendars_choices.ts';
import { listContactNotesChoices } from './list_contact_notes_choices.ts';
import { listContactTasksChoices } from './list_contact_tasks_choices.ts';
import { listContacts } from './list_contacts.ts';
import { searchContacts } from './search_contacts.ts';
import { searchContactsChoices } from './search_contacts_choices.ts';

export const triggers = {
	get_calendar_by_id: getCalendarById,
	get_contact: getContact,
	get_contact_appointments: getContactAppointments,
	get_contact_note_by_id: getContactNoteById,
	get_contact_notes: getContactNotes,
	get_contact_task_by_id: getContactTaskById,
	get_contact_tasks: getContactTasks,
	get_contacts_by_business: getContactsByBusiness,
	get_duplicate_contact: getDuplicateContact,
	get_free_slots: getFreeSlots,
	list_calendar_groups: listCalendarGroups,
	list_calendar_groups_choices: listCalendarGroupsChoices,
	list_calendars: listCalendars,
	list_calendars_choices: listCalendarsChoices,
	list_contact_notes_choices: listContactNotesChoices,
	list_contact_tasks_choices: listContactTasksChoices,
	list_contacts: listContacts,
	search_contacts: searchContacts,
	search_contacts_choices: searchContactsChoices,
};
