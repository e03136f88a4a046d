import { asConnection, type ConnectionSource } from '../core.ts';
import { bindCalls } from '../runtime/call.ts';
import { listContacts, type ListContactsCall } from './operations/listContacts.ts';
import { createContact, type CreateContactCall } from './operations/createContact.ts';
import { searchContacts, type SearchContactsCall } from './operations/searchContacts.ts';
import { getDuplicateContact, type GetDuplicateContactCall } from './operations/getDuplicateContact.ts';
import { upsertContact, type UpsertContactCall } from './operations/upsertContact.ts';
import { listContactsByBusiness, type ListContactsByBusinessCall } from './operations/listContactsByBusiness.ts';
import { bulkUpdateContactTags, type BulkUpdateContactTagsCall } from './operations/bulkUpdateContactTags.ts';
import { getContact, type GetContactCall } from './operations/getContact.ts';
import { updateContact, type UpdateContactCall } from './operations/updateContact.ts';
import { deleteContact, type DeleteContactCall } from './operations/deleteContact.ts';
import { listContactAppointments, type ListContactAppointmentsCall } from './operations/listContactAppointments.ts';
import { addContactTags, type AddContactTagsCall } from './operations/addContactTags.ts';
import { removeContactTags, type RemoveContactTagsCall } from './operations/removeContactTags.ts';
import { addContactFollowers, type AddContactFollowersCall } from './operations/addContactFollowers.ts';
import { removeContactFollowers, type RemoveContactFollowersCall } from './operations/removeContactFollowers.ts';
import { listContactTasks, type ListContactTasksCall } from './operations/listContactTasks.ts';
import { createContactTask, type CreateContactTaskCall } from './operations/createContactTask.ts';
import { getContactTask, type GetContactTaskCall } from './operations/getContactTask.ts';
import { updateContactTask, type UpdateContactTaskCall } from './operations/updateContactTask.ts';
import { deleteContactTask, type DeleteContactTaskCall } from './operations/deleteContactTask.ts';
import { completeContactTask, type CompleteContactTaskCall } from './operations/completeContactTask.ts';
import { listContactNotes, type ListContactNotesCall } from './operations/listContactNotes.ts';
import { createContactNote, type CreateContactNoteCall } from './operations/createContactNote.ts';
import { getContactNote, type GetContactNoteCall } from './operations/getContactNote.ts';
import { updateContactNote, type UpdateContactNoteCall } from './operations/updateContactNote.ts';
import { deleteContactNote, type DeleteContactNoteCall } from './operations/deleteContactNote.ts';
import { removeContactFromAllCampaigns, type RemoveContactFromAllCampaignsCall } from './operations/removeContactFromAllCampaigns.ts';
import { addContactToCampaign, type AddContactToCampaignCall } from './operations/addContactToCampaign.ts';
import { removeContactFromCampaign, type RemoveContactFromCampaignCall } from './operations/removeContactFromCampaign.ts';

export * from './operations/listContacts.ts';
export * from './operations/createContact.ts';
export * from './operations/searchContacts.ts';
export * from './operations/getDuplicateContact.ts';
export * from './operations/upsertContact.ts';
export * from './operations/listContactsByBusiness.ts';
export * from './operations/bulkUpdateContactTags.ts';
export * from './operations/getContact.ts';
export * from './operations/updateContact.ts';
export * from './operations/deleteContact.ts';
export * from './operations/listContactAppointments.ts';
export * from './operations/addContactTags.ts';
export * from './operations/removeContactTags.ts';
export * from './operations/addContactFollowers.ts';
export * from './operations/removeContactFollowers.ts';
export * from './operations/listContactTasks.ts';
export * from './operations/createContactTask.ts';
export * from './operations/getContactTask.ts';
export * from './operations/updateContactTask.ts';
export * from './operations/deleteContactTask.ts';
export * from './operations/completeContactTask.ts';
export * from './operations/listContactNotes.ts';
export * from './operations/createContactNote.ts';
export * from './operations/getContactNote.ts';
export * from './operations/updateContactNote.ts';
export * from './operations/deleteContactNote.ts';
export * from './operations/removeContactFromAllCampaigns.ts';
export * from './operations/addContactToCampaign.ts';
export * from './operations/removeContactFromCampaign.ts';
export type { components } from './schema.ts';

/**
 * Calls of the category Contacts.
 *
 * People in a sub-account, with their tasks, notes, appointments, tags, followers and campaigns.
 */
export interface Contacts
	extends ListContactsCall,
		CreateContactCall,
		SearchContactsCall,
		GetDuplicateContactCall,
		UpsertContactCall,
		ListContactsByBusinessCall,
		BulkUpdateContactTagsCall,
		GetContactCall,
		UpdateContactCall,
		DeleteContactCall,
		ListContactAppointmentsCall,
		AddContactTagsCall,
		RemoveContactTagsCall,
		AddContactFollowersCall,
		RemoveContactFollowersCall,
		ListContactTasksCall,
		CreateContactTaskCall,
		GetContactTaskCall,
		UpdateContactTaskCall,
		DeleteContactTaskCall,
		CompleteContactTaskCall,
		ListContactNotesCall,
		CreateContactNoteCall,
		GetContactNoteCall,
		UpdateContactNoteCall,
		DeleteContactNoteCall,
		RemoveContactFromAllCampaignsCall,
		AddContactToCampaignCall,
		RemoveContactFromCampaignCall {}

/** The operations of the category by the names of their calls. */
export const contactsOperations = {
	listContacts,
	createContact,
	searchContacts,
	getDuplicateContact,
	upsertContact,
	listContactsByBusiness,
	bulkUpdateContactTags,
	getContact,
	updateContact,
	deleteContact,
	listContactAppointments,
	addContactTags,
	removeContactTags,
	addContactFollowers,
	removeContactFollowers,
	listContactTasks,
	createContactTask,
	getContactTask,
	updateContactTask,
	deleteContactTask,
	completeContactTask,
	listContactNotes,
	createContactNote,
	getContactNote,
	updateContactNote,
	deleteContactNote,
	removeContactFromAllCampaigns,
	addContactToCampaign,
	removeContactFromCampaign,
};

/**
 * The named calls of the category.
 * @param source options of a new connection, or a connection to share.
 * @throws TypeError when the options hold no token.
 */
export function createContacts(source: ConnectionSource): Contacts {
	return bindCalls(asConnection(source), contactsOperations);
}
