import { addContactFollowers } from './add_contact_followers.ts';
import { addContactToCampaign } from './add_contact_to_campaign.ts';
import { addContactToWorkflow } from './add_contact_to_workflow.ts';
import { addTagsToContact } from './add_tags_to_contact.ts';
import { bulkBusinessUpdate } from './bulk_business_update.ts';
import { bulkUpdateContactTags } from './bulk_update_contact_tags.ts';
import { completeContactTask } from './complete_contact_task.ts';
import { createCalendar } from './create_calendar.ts';
import { createCalendarGroup } from './create_calendar_group.ts';
import { createContact } from './create_contact.ts';
import { createContactNote } from './create_contact_note.ts';
import { createContactTask } from './create_contact_task.ts';
import { deleteCalendar } from './delete_calendar.ts';
import { deleteCalendarGroup } from './delete_calendar_group.ts';
import { deleteContact } from './delete_contact.ts';
import { deleteContactNote } from './delete_contact_note.ts';
import { deleteContactTask } from './delete_contact_task.ts';
import { removeContactFollowers } from './remove_contact_followers.ts';
import { removeFromAllCampaigns } from './remove_from_all_campaigns.ts';
import { removeFromCampaign } from './remove_from_campaign.ts';
import { removeFromWorkflow } from './remove_from_workflow.ts';
import { removeTagsFromContact } from './remove_tags_from_contact.ts';
import { updateCalendar } from './update_calendar.ts';
import { updateCalendarGroup } from './update_calendar_group.ts';
import { updateContact } from './update_contact.ts';
import { updateContactNote } from './update_contact_note.ts';
import { updateContactTask } from './update_contact_task.ts';
import { updateGroupStatus } from './update_group_status.ts';
import { upsertContact } from './upsert_contact.ts';
import { validateGroupSlug } from './validate_group_slug.ts';

export const creates = {
	add_contact_followers: addContactFollowers,
	add_contact_to_campaign: addContactToCampaign,
	add_contact_to_workflow: addContactToWorkflow,
	add_tags_to_contact: addTagsToContact,
	bulk_business_update: bulkBusinessUpdate,
	bulk_update_contact_tags: bulkUpdateContactTags,
	complete_contact_task: completeContactTask,
	create_calendar: createCalendar,
	create_calendar_group: createCalendarGroup,
	create_contact: createContact,
	create_contact_note: createContactNote,
	create_contact_task: createContactTask,
	delete_calendar: deleteCalendar,
	delete_calendar_group: deleteCalendarGroup,
	delete_contact: deleteContact,
	delete_contact_note: deleteContactNote,
	delete_contact_task: deleteContactTask,
	remove_contact_followers: removeContactFollowers,
	remove_from_all_campaigns: removeFromAllCampaigns,
	remove_from_campaign: removeFromCampaign,
	remove_from_workflow: removeFromWorkflow,
	remove_tags_from_contact: removeTagsFromContact,
	update_calendar: updateCalendar,
	update_calendar_group: updateCalendarGroup,
	update_contact: updateContact,
	update_contact_note: updateContactNote,
	update_contact_task: updateContactTask,
	update_group_status: updateGroupStatus,
	upsert_contact: upsertContact,
	validate_group_slug: validateGroupSlug,
};
