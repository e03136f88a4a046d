import { checkBlogUrlSlug } from './check_blog_url_slug.ts';
import { downloadTranscription } from './download_transcription.ts';
import { filterUsersByEmail } from './filter_users_by_email.ts';
import { findAssociations } from './find_associations.ts';
import { getAppointment } from './get_appointment.ts';
import { getAssociation } from './get_association.ts';
import { getAssociationByKeys } from './get_association_by_keys.ts';
import { getAssociationKey } from './get_association_key.ts';
import { getBlogAuthors } from './get_blog_authors.ts';
import { getBlogCategories } from './get_blog_categories.ts';
import { getBlogPosts } from './get_blog_posts.ts';
import { getBlogsByLocation } from './get_blogs_by_location.ts';
import { getBusiness } from './get_business.ts';
import { getCalendarById } from './get_calendar_by_id.ts';
import { getCalendarNotification } from './get_calendar_notification.ts';
import { getCalendarResource } from './get_calendar_resource.ts';
import { getCompany } from './get_company.ts';
import { getContact } from './get_contact.ts';
import { getContactAppointments } from './get_contact_appointments.ts';
import { getContactNoteById } from './get_contact_note_by_id.ts';
import { getContactNotes } from './get_contact_notes.ts';
import { getContactTaskById } from './get_contact_task_by_id.ts';
import { getContactTasks } from './get_contact_tasks.ts';
import { getContactsByBusiness } from './get_contacts_by_business.ts';
import { getConversation } from './get_conversation.ts';
import { getDuplicateContact } from './get_duplicate_contact.ts';
import { getEmailById } from './get_email_by_id.ts';
import { getFreeSlots } from './get_free_slots.ts';
import { getMessageById } from './get_message_by_id.ts';
import { getMessageRecording } from './get_message_recording.ts';
import { getMessageTranscription } from './get_message_transcription.ts';
import { getMessagesByConversation } from './get_messages_by_conversation.ts';
import { getOpportunity } from './get_opportunity.ts';
import { getRelationsByRecord } from './get_relations_by_record.ts';
import { getUser } from './get_user.ts';
import { listAppointmentNotes } from './list_appointment_notes.ts';
import { listAssociationsChoices } from './list_associations_choices.ts';
import { listBlockedSlots } from './list_blocked_slots.ts';
import { listBlogAuthorsChoices } from './list_blog_authors_choices.ts';
import { listBlogCategoriesChoices } from './list_blog_categories_choices.ts';
import { listBlogsChoices } from './list_blogs_choices.ts';
import { listBusinessesByLocation } from './list_businesses_by_location.ts';
import { listBusinessesChoices } from './list_businesses_choices.ts';
import { listCalendarEvents } from './list_calendar_events.ts';
import { listCalendarGroups } from './list_calendar_groups.ts';
import { listCalendarGroupsChoices } from './list_calendar_groups_choices.ts';
import { listCalendarNotifications } from './list_calendar_notifications.ts';
import { listCalendarResources } from './list_calendar_resources.ts';
import { listCalendars } from './list_calendars.ts';
import { listCalendarsChoices } from './list_calendars_choices.ts';
import { listCampaigns } from './list_campaigns.ts';
import { listCampaignsChoices } from './list_campaigns_choices.ts';
import { listContactNotesChoices } from './list_contact_notes_choices.ts';
import { listContactTasksChoices } from './list_contact_tasks_choices.ts';
import { listContacts } from './list_contacts.ts';
import { listCustomFields } from './list_custom_fields.ts';
import { listCustomFieldsChoices } from './list_custom_fields_choices.ts';
import { listLocationTagsChoices } from './list_location_tags_choices.ts';
import { listLocations } from './list_locations.ts';
import { listLostReasonsChoices } from './list_lost_reasons_choices.ts';
import { listPipelines } from './list_pipelines.ts';
import { listPipelinesChoices } from './list_pipelines_choices.ts';
import { listPipelinesChoices2 } from './list_pipelines_choices2.ts';
import { listPipelinesChoices3 } from './list_pipelines_choices3.ts';
import { listSnapshots } from './list_snapshots.ts';
import { listSnapshotsChoices } from './list_snapshots_choices.ts';
import { listUsersByLocation } from './list_users_by_location.ts';
import { listUsersByLocationChoices } from './list_users_by_location_choices.ts';
import { listWorkflows } from './list_workflows.ts';
import { listWorkflowsChoices } from './list_workflows_choices.ts';
import { searchContacts } from './search_contacts.ts';
import { searchContactsChoices } from './search_contacts_choices.ts';
import { searchConversations } from './search_conversations.ts';
import { searchConversationsChoices } from './search_conversations_choices.ts';
import { searchOpportunities } from './search_opportunities.ts';
import { searchOpportunitiesChoices } from './search_opportunities_choices.ts';
import { searchUsers } from './search_users.ts';

export const triggers = {
	check_blog_url_slug: checkBlogUrlSlug,
	download_transcription: downloadTranscription,
	filter_users_by_email: filterUsersByEmail,
	find_associations: findAssociations,
	get_appointment: getAppointment,
	get_association: getAssociation,
	get_association_by_keys: getAssociationByKeys,
	get_association_key: getAssociationKey,
	get_blog_authors: getBlogAuthors,
	get_blog_categories: getBlogCategories,
	get_blog_posts: getBlogPosts,
	get_blogs_by_location: getBlogsByLocation,
	get_business: getBusiness,
	get_calendar_by_id: getCalendarById,
	get_calendar_notification: getCalendarNotification,
	get_calendar_resource: getCalendarResource,
	get_company: getCompany,
	get_contact: getContact,
	get_contact_appointments: getContactAppointments,
	get_contact_note_by_id: getContactNoteById,
	get_contact_notes: getContactNotes,
	get_contact_task_by_id: getContactTaskById,
	get_contact_tasks: getContactTasks,
	get_contacts_by_business: getContactsByBusiness,
	get_conversation: getConversation,
	get_duplicate_contact: getDuplicateContact,
	get_email_by_id: getEmailById,
	get_free_slots: getFreeSlots,
	get_message_by_id: getMessageById,
	get_message_recording: getMessageRecording,
	get_message_transcription: getMessageTranscription,
	get_messages_by_conversation: getMessagesByConversation,
	get_opportunity: getOpportunity,
	get_relations_by_record: getRelationsByRecord,
	get_user: getUser,
	list_appointment_notes: listAppointmentNotes,
	list_associations_choices: listAssociationsChoices,
	list_blocked_slots: listBlockedSlots,
	list_blog_authors_choices: listBlogAuthorsChoices,
	list_blog_categories_choices: listBlogCategoriesChoices,
	list_blogs_choices: listBlogsChoices,
	list_businesses_by_location: listBusinessesByLocation,
	list_businesses_choices: listBusinessesChoices,
	list_calendar_events: listCalendarEvents,
	list_calendar_groups: listCalendarGroups,
	list_calendar_groups_choices: listCalendarGroupsChoices,
	list_calendar_notifications: listCalendarNotifications,
	list_calendar_resources: listCalendarResources,
	list_calendars: listCalendars,
	list_calendars_choices: listCalendarsChoices,
	list_campaigns: listCampaigns,
	list_campaigns_choices: listCampaignsChoices,
	list_contact_notes_choices: listContactNotesChoices,
	list_contact_tasks_choices: listContactTasksChoices,
	list_contacts: listContacts,
	list_custom_fields: listCustomFields,
	list_custom_fields_choices: listCustomFieldsChoices,
	list_location_tags_choices: listLocationTagsChoices,
	list_locations: listLocations,
	list_lost_reasons_choices: listLostReasonsChoices,
	list_pipelines: listPipelines,
	list_pipelines_choices: listPipelinesChoices,
	list_pipelines_choices2: listPipelinesChoices2,
	list_pipelines_choices3: listPipelinesChoices3,
	list_snapshots: listSnapshots,
	list_snapshots_choices: listSnapshotsChoices,
	list_users_by_location: listUsersByLocation,
	list_users_by_location_choices: listUsersByLocationChoices,
	list_workflows: listWorkflows,
	list_workflows_choices: listWorkflowsChoices,
	search_contacts: searchContacts,
	search_contacts_choices: searchContactsChoices,
	search_conversations: searchConversations,
	search_conversations_choices: searchConversationsChoices,
	search_opportunities: searchOpportunities,
	search_opportunities_choices: searchOpportunitiesChoices,
	search_users: searchUsers,
};
