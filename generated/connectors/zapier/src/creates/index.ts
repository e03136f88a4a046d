import { addContactFollowers } from './add_contact_followers.ts';
import { addContactToCampaign } from './add_contact_to_campaign.ts';
import { addContactToWorkflow } from './add_contact_to_workflow.ts';
import { addFollowers } from './add_followers.ts';
import { addTagsToContact } from './add_tags_to_contact.ts';
import { agentTypingIndicator } from './agent_typing_indicator.ts';
import { bulkBusinessUpdate } from './bulk_business_update.ts';
import { bulkUpdateContactTags } from './bulk_update_contact_tags.ts';
import { completeContactTask } from './complete_contact_task.ts';
import { createAppointment } from './create_appointment.ts';
import { createAppointmentNote } from './create_appointment_note.ts';
import { createAssociation } from './create_association.ts';
import { createBlockSlot } from './create_block_slot.ts';
import { createBlogPost } from './create_blog_post.ts';
import { createBusiness } from './create_business.ts';
import { createCalendar } from './create_calendar.ts';
import { createCalendarGroup } from './create_calendar_group.ts';
import { createCalendarNotification } from './create_calendar_notification.ts';
import { createCalendarResource } from './create_calendar_resource.ts';
import { createContact } from './create_contact.ts';
import { createContactNote } from './create_contact_note.ts';
import { createContactTask } from './create_contact_task.ts';
import { createConversation } from './create_conversation.ts';
import { createLocation } from './create_location.ts';
import { createOpportunity } from './create_opportunity.ts';
import { createRelation } from './create_relation.ts';
import { createUser } from './create_user.ts';
import { deleteAppointmentNote } from './delete_appointment_note.ts';
import { deleteAssociation } from './delete_association.ts';
import { deleteBusiness } from './delete_business.ts';
import { deleteCalendar } from './delete_calendar.ts';
import { deleteCalendarGroup } from './delete_calendar_group.ts';
import { deleteCalendarResource } from './delete_calendar_resource.ts';
import { deleteContact } from './delete_contact.ts';
import { deleteContactNote } from './delete_contact_note.ts';
import { deleteContactTask } from './delete_contact_task.ts';
import { deleteEvent } from './delete_event.ts';
import { deleteNotification } from './delete_notification.ts';
import { deleteOpportunity } from './delete_opportunity.ts';
import { deleteRelation } from './delete_relation.ts';
import { deleteUser } from './delete_user.ts';
import { removeContactFollowers } from './remove_contact_followers.ts';
import { removeFollowers } from './remove_followers.ts';
import { removeFromAllCampaigns } from './remove_from_all_campaigns.ts';
import { removeFromCampaign } from './remove_from_campaign.ts';
import { removeFromWorkflow } from './remove_from_workflow.ts';
import { removeTagsFromContact } from './remove_tags_from_contact.ts';
import { sendMessage } from './send_message.ts';
import { updateAppointment } from './update_appointment.ts';
import { updateAppointmentNote } from './update_appointment_note.ts';
import { updateAssociation } from './update_association.ts';
import { updateBlockSlot } from './update_block_slot.ts';
import { updateBlogPost } from './update_blog_post.ts';
import { updateBusiness } from './update_business.ts';
import { updateCalendar } from './update_calendar.ts';
import { updateCalendarGroup } from './update_calendar_group.ts';
import { updateCalendarResource } from './update_calendar_resource.ts';
import { updateContact } from './update_contact.ts';
import { updateContactNote } from './update_contact_note.ts';
import { updateContactTask } from './update_contact_task.ts';
import { updateGroupStatus } from './update_group_status.ts';
import { updateMessageStatus } from './update_message_status.ts';
import { updateNotification } from './update_notification.ts';
import { updateOpportunity } from './update_opportunity.ts';
import { updateOpportunityStatus } from './update_opportunity_status.ts';
import { updateUser } from './update_user.ts';
import { upsertContact } from './upsert_contact.ts';
import { upsertOpportunity } from './upsert_opportunity.ts';
import { validateGroupSlug } from './validate_group_slug.ts';

export const creates = {
	add_contact_followers: addContactFollowers,
	add_contact_to_campaign: addContactToCampaign,
	add_contact_to_workflow: addContactToWorkflow,
	add_followers: addFollowers,
	add_tags_to_contact: addTagsToContact,
	agent_typing_indicator: agentTypingIndicator,
	bulk_business_update: bulkBusinessUpdate,
	bulk_update_contact_tags: bulkUpdateContactTags,
	complete_contact_task: completeContactTask,
	create_appointment: createAppointment,
	create_appointment_note: createAppointmentNote,
	create_association: createAssociation,
	create_block_slot: createBlockSlot,
	create_blog_post: createBlogPost,
	create_business: createBusiness,
	create_calendar: createCalendar,
	create_calendar_group: createCalendarGroup,
	create_calendar_notification: createCalendarNotification,
	create_calendar_resource: createCalendarResource,
	create_contact: createContact,
	create_contact_note: createContactNote,
	create_contact_task: createContactTask,
	create_conversation: createConversation,
	create_location: createLocation,
	create_opportunity: createOpportunity,
	create_relation: createRelation,
	create_user: createUser,
	delete_appointment_note: deleteAppointmentNote,
	delete_association: deleteAssociation,
	delete_business: deleteBusiness,
	delete_calendar: deleteCalendar,
	delete_calendar_group: deleteCalendarGroup,
	delete_calendar_resource: deleteCalendarResource,
	delete_contact: deleteContact,
	delete_contact_note: deleteContactNote,
	delete_contact_task: deleteContactTask,
	delete_event: deleteEvent,
	delete_notification: deleteNotification,
	delete_opportunity: deleteOpportunity,
	delete_relation: deleteRelation,
	delete_user: deleteUser,
	remove_contact_followers: removeContactFollowers,
	remove_followers: removeFollowers,
	remove_from_all_campaigns: removeFromAllCampaigns,
	remove_from_campaign: removeFromCampaign,
	remove_from_workflow: removeFromWorkflow,
	remove_tags_from_contact: removeTagsFromContact,
	send_message: sendMessage,
	update_appointment: updateAppointment,
	update_appointment_note: updateAppointmentNote,
	update_association: updateAssociation,
	update_block_slot: updateBlockSlot,
	update_blog_post: updateBlogPost,
	update_business: updateBusiness,
	update_calendar: updateCalendar,
	update_calendar_group: updateCalendarGroup,
	update_calendar_resource: updateCalendarResource,
	update_contact: updateContact,
	update_contact_note: updateContactNote,
	update_contact_task: updateContactTask,
	update_group_status: updateGroupStatus,
	update_message_status: updateMessageStatus,
	update_notification: updateNotification,
	update_opportunity: updateOpportunity,
	update_opportunity_status: updateOpportunityStatus,
	update_user: updateUser,
	upsert_contact: upsertContact,
	upsert_opportunity: upsertOpportunity,
	validate_group_slug: validateGroupSlug,
};
