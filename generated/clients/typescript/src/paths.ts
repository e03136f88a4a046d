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
import type { ListCalendarEventsTypes } from './calendars-appointments/operations/listCalendarEvents.ts';
import type { ListBlockedSlotsTypes } from './calendars-appointments/operations/listBlockedSlots.ts';
import type { GetAppointmentTypes } from './calendars-appointments/operations/getAppointment.ts';
import type { UpdateAppointmentTypes } from './calendars-appointments/operations/updateAppointment.ts';
import type { CreateAppointmentTypes } from './calendars-appointments/operations/createAppointment.ts';
import type { DeleteEventTypes } from './calendars-appointments/operations/deleteEvent.ts';
import type { CreateBlockSlotTypes } from './calendars-appointments/operations/createBlockSlot.ts';
import type { UpdateBlockSlotTypes } from './calendars-appointments/operations/updateBlockSlot.ts';
import type { ListAppointmentNotesTypes } from './calendars-appointments/operations/listAppointmentNotes.ts';
import type { CreateAppointmentNoteTypes } from './calendars-appointments/operations/createAppointmentNote.ts';
import type { UpdateAppointmentNoteTypes } from './calendars-appointments/operations/updateAppointmentNote.ts';
import type { DeleteAppointmentNoteTypes } from './calendars-appointments/operations/deleteAppointmentNote.ts';
import type { ListCalendarNotificationsTypes } from './calendars-appointments/operations/listCalendarNotifications.ts';
import type { CreateCalendarNotificationTypes } from './calendars-appointments/operations/createCalendarNotification.ts';
import type { GetCalendarNotificationTypes } from './calendars-appointments/operations/getCalendarNotification.ts';
import type { UpdateCalendarNotificationTypes } from './calendars-appointments/operations/updateCalendarNotification.ts';
import type { DeleteCalendarNotificationTypes } from './calendars-appointments/operations/deleteCalendarNotification.ts';
import type { ListCalendarResourcesTypes } from './calendars-appointments/operations/listCalendarResources.ts';
import type { CreateCalendarResourceTypes } from './calendars-appointments/operations/createCalendarResource.ts';
import type { GetCalendarResourceTypes } from './calendars-appointments/operations/getCalendarResource.ts';
import type { UpdateCalendarResourceTypes } from './calendars-appointments/operations/updateCalendarResource.ts';
import type { DeleteCalendarResourceTypes } from './calendars-appointments/operations/deleteCalendarResource.ts';
import type { SearchOpportunitiesTypes } from './opportunities/operations/searchOpportunities.ts';
import type { ListPipelinesTypes } from './opportunities/operations/listPipelines.ts';
import type { GetOpportunityTypes } from './opportunities/operations/getOpportunity.ts';
import type { UpdateOpportunityTypes } from './opportunities/operations/updateOpportunity.ts';
import type { DeleteOpportunityTypes } from './opportunities/operations/deleteOpportunity.ts';
import type { CreateOpportunityTypes } from './opportunities/operations/createOpportunity.ts';
import type { UpdateOpportunityStatusTypes } from './opportunities/operations/updateOpportunityStatus.ts';
import type { UpsertOpportunityTypes } from './opportunities/operations/upsertOpportunity.ts';
import type { AddOpportunityFollowersTypes } from './opportunities/operations/addOpportunityFollowers.ts';
import type { RemoveOpportunityFollowersTypes } from './opportunities/operations/removeOpportunityFollowers.ts';
import type { ListLostReasonsTypes } from './opportunities/operations/listLostReasons.ts';
import type { SearchUsersTypes } from './users/operations/searchUsers.ts';
import type { FilterUsersByEmailTypes } from './users/operations/filterUsersByEmail.ts';
import type { GetUserTypes } from './users/operations/getUser.ts';
import type { UpdateUserTypes } from './users/operations/updateUser.ts';
import type { DeleteUserTypes } from './users/operations/deleteUser.ts';
import type { ListUsersByLocationTypes } from './users/operations/listUsersByLocation.ts';
import type { CreateUserTypes } from './users/operations/createUser.ts';
import type { SearchConversationsTypes } from './conversations-messages/operations/searchConversations.ts';
import type { CreateConversationTypes } from './conversations-messages/operations/createConversation.ts';
import type { GetConversationTypes } from './conversations-messages/operations/getConversation.ts';
import type { ListMessagesTypes } from './conversations-messages/operations/listMessages.ts';
import type { GetEmailTypes } from './conversations-messages/operations/getEmail.ts';
import type { GetMessageTypes } from './conversations-messages/operations/getMessage.ts';
import type { GetMessageRecordingTypes } from './conversations-messages/operations/getMessageRecording.ts';
import type { GetMessageTranscriptionTypes } from './conversations-messages/operations/getMessageTranscription.ts';
import type { DownloadMessageTranscriptionTypes } from './conversations-messages/operations/downloadMessageTranscription.ts';
import type { UpdateMessageStatusTypes } from './conversations-messages/operations/updateMessageStatus.ts';
import type { SetAgentTypingTypes } from './conversations-messages/operations/setAgentTyping.ts';
import type { UploadMessageAttachmentsTypes } from './conversations-messages/operations/uploadMessageAttachments.ts';
import type { SendMessageTypes } from './conversations-messages/operations/sendMessage.ts';
import type { BulkUpdateContactBusinessTypes } from './businesses/operations/bulkUpdateContactBusiness.ts';
import type { ListBusinessesTypes } from './businesses/operations/listBusinesses.ts';
import type { CreateBusinessTypes } from './businesses/operations/createBusiness.ts';
import type { GetBusinessTypes } from './businesses/operations/getBusiness.ts';
import type { UpdateBusinessTypes } from './businesses/operations/updateBusiness.ts';
import type { DeleteBusinessTypes } from './businesses/operations/deleteBusiness.ts';
import type { AddContactToWorkflowTypes } from './workflows/operations/addContactToWorkflow.ts';
import type { RemoveContactFromWorkflowTypes } from './workflows/operations/removeContactFromWorkflow.ts';
import type { ListWorkflowsTypes } from './workflows/operations/listWorkflows.ts';
import type { ListCampaignsTypes } from './campaigns/operations/listCampaigns.ts';
import type { ListSnapshotsTypes } from './snapshots/operations/listSnapshots.ts';
import type { SearchLocationsTypes } from './locations/operations/searchLocations.ts';
import type { GetLocationTypes } from './locations/operations/getLocation.ts';
import type { UpdateLocationTypes } from './locations/operations/updateLocation.ts';
import type { CreateLocationTypes } from './locations/operations/createLocation.ts';
import type { ListLocationTagsTypes } from './locations/operations/listLocationTags.ts';
import type { CreateLocationTagTypes } from './locations/operations/createLocationTag.ts';
import type { GetLocationTagTypes } from './locations/operations/getLocationTag.ts';
import type { UpdateLocationTagTypes } from './locations/operations/updateLocationTag.ts';
import type { DeleteLocationTagTypes } from './locations/operations/deleteLocationTag.ts';
import type { ListCustomValuesTypes } from './locations/operations/listCustomValues.ts';
import type { CreateCustomValueTypes } from './locations/operations/createCustomValue.ts';
import type { GetCustomValueTypes } from './locations/operations/getCustomValue.ts';
import type { UpdateCustomValueTypes } from './locations/operations/updateCustomValue.ts';
import type { DeleteCustomValueTypes } from './locations/operations/deleteCustomValue.ts';
import type { ListCustomFieldsTypes } from './custom-fields/operations/listCustomFields.ts';
import type { CreateCustomFieldTypes } from './custom-fields/operations/createCustomField.ts';
import type { GetCustomFieldTypes } from './custom-fields/operations/getCustomField.ts';
import type { UpdateCustomFieldTypes } from './custom-fields/operations/updateCustomField.ts';
import type { DeleteCustomFieldTypes } from './custom-fields/operations/deleteCustomField.ts';
import type { GetCompanyTypes } from './companies/operations/getCompany.ts';
import type { ListAssociationsTypes } from './associations-relations/operations/listAssociations.ts';
import type { CreateAssociationTypes } from './associations-relations/operations/createAssociation.ts';
import type { GetAssociationTypes } from './associations-relations/operations/getAssociation.ts';
import type { UpdateAssociationTypes } from './associations-relations/operations/updateAssociation.ts';
import type { DeleteAssociationTypes } from './associations-relations/operations/deleteAssociation.ts';
import type { GetAssociationByKeyTypes } from './associations-relations/operations/getAssociationByKey.ts';
import type { GetAssociationByObjectKeyTypes } from './associations-relations/operations/getAssociationByObjectKey.ts';
import type { CreateRelationTypes } from './associations-relations/operations/createRelation.ts';
import type { ListRelationsTypes } from './associations-relations/operations/listRelations.ts';
import type { DeleteRelationTypes } from './associations-relations/operations/deleteRelation.ts';
import type { CheckBlogSlugTypes } from './blogs/operations/checkBlogSlug.ts';
import type { ListBlogAuthorsTypes } from './blogs/operations/listBlogAuthors.ts';
import type { ListBlogCategoriesTypes } from './blogs/operations/listBlogCategories.ts';
import type { ListBlogPostsTypes } from './blogs/operations/listBlogPosts.ts';
import type { ListBlogsTypes } from './blogs/operations/listBlogs.ts';
import type { CreateBlogPostTypes } from './blogs/operations/createBlogPost.ts';
import type { UpdateBlogPostTypes } from './blogs/operations/updateBlogPost.ts';
import type { GetAccessTokenTypes } from './oauth/operations/getAccessToken.ts';
import type { GetLocationTokenTypes } from './oauth/operations/getLocationToken.ts';
import type { ListInstalledLocationsTypes } from './oauth/operations/listInstalledLocations.ts';

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
	'/calendars/events': {
		get: ListCalendarEventsTypes;
	};
	'/calendars/blocked-slots': {
		get: ListBlockedSlotsTypes;
	};
	'/calendars/events/appointments/{eventId}': {
		get: GetAppointmentTypes;
		put: UpdateAppointmentTypes;
	};
	'/calendars/events/appointments': {
		post: CreateAppointmentTypes;
	};
	'/calendars/events/{eventId}': {
		delete: DeleteEventTypes;
	};
	'/calendars/events/block-slots': {
		post: CreateBlockSlotTypes;
	};
	'/calendars/events/block-slots/{eventId}': {
		put: UpdateBlockSlotTypes;
	};
	'/calendars/appointments/{appointmentId}/notes': {
		get: ListAppointmentNotesTypes;
		post: CreateAppointmentNoteTypes;
	};
	'/calendars/appointments/{appointmentId}/notes/{noteId}': {
		put: UpdateAppointmentNoteTypes;
		delete: DeleteAppointmentNoteTypes;
	};
	'/calendars/{calendarId}/notifications': {
		get: ListCalendarNotificationsTypes;
		post: CreateCalendarNotificationTypes;
	};
	'/calendars/{calendarId}/notifications/{notificationId}': {
		get: GetCalendarNotificationTypes;
		put: UpdateCalendarNotificationTypes;
		delete: DeleteCalendarNotificationTypes;
	};
	'/calendars/resources/{resourceType}': {
		get: ListCalendarResourcesTypes;
		post: CreateCalendarResourceTypes;
	};
	'/calendars/resources/{resourceType}/{id}': {
		get: GetCalendarResourceTypes;
		put: UpdateCalendarResourceTypes;
		delete: DeleteCalendarResourceTypes;
	};
	'/opportunities/search': {
		get: SearchOpportunitiesTypes;
	};
	'/opportunities/pipelines': {
		get: ListPipelinesTypes;
	};
	'/opportunities/{id}': {
		get: GetOpportunityTypes;
		put: UpdateOpportunityTypes;
		delete: DeleteOpportunityTypes;
	};
	'/opportunities/': {
		post: CreateOpportunityTypes;
	};
	'/opportunities/{id}/status': {
		put: UpdateOpportunityStatusTypes;
	};
	'/opportunities/upsert': {
		post: UpsertOpportunityTypes;
	};
	'/opportunities/{id}/followers': {
		post: AddOpportunityFollowersTypes;
		delete: RemoveOpportunityFollowersTypes;
	};
	'/opportunities/lost-reason': {
		get: ListLostReasonsTypes;
	};
	'/users/search': {
		get: SearchUsersTypes;
	};
	'/users/search/filter-by-email': {
		post: FilterUsersByEmailTypes;
	};
	'/users/{userId}': {
		get: GetUserTypes;
		put: UpdateUserTypes;
		delete: DeleteUserTypes;
	};
	'/users/': {
		get: ListUsersByLocationTypes;
		post: CreateUserTypes;
	};
	'/conversations/search': {
		get: SearchConversationsTypes;
	};
	'/conversations/': {
		post: CreateConversationTypes;
	};
	'/conversations/{conversationId}': {
		get: GetConversationTypes;
	};
	'/conversations/{conversationId}/messages': {
		get: ListMessagesTypes;
	};
	'/conversations/messages/email/{id}': {
		get: GetEmailTypes;
	};
	'/conversations/messages/{id}': {
		get: GetMessageTypes;
	};
	'/conversations/messages/{messageId}/locations/{locationId}/recording': {
		get: GetMessageRecordingTypes;
	};
	'/conversations/locations/{locationId}/messages/{messageId}/transcription': {
		get: GetMessageTranscriptionTypes;
	};
	'/conversations/locations/{locationId}/messages/{messageId}/transcription/download': {
		get: DownloadMessageTranscriptionTypes;
	};
	'/conversations/messages/{messageId}/status': {
		put: UpdateMessageStatusTypes;
	};
	'/conversations/providers/live-chat/typing': {
		post: SetAgentTypingTypes;
	};
	'/conversations/messages/upload': {
		post: UploadMessageAttachmentsTypes;
	};
	'/conversations/messages': {
		post: SendMessageTypes;
	};
	'/contacts/bulk/business': {
		post: BulkUpdateContactBusinessTypes;
	};
	'/businesses/': {
		get: ListBusinessesTypes;
		post: CreateBusinessTypes;
	};
	'/businesses/{businessId}': {
		get: GetBusinessTypes;
		put: UpdateBusinessTypes;
		delete: DeleteBusinessTypes;
	};
	'/contacts/{contactId}/workflow/{workflowId}': {
		post: AddContactToWorkflowTypes;
		delete: RemoveContactFromWorkflowTypes;
	};
	'/workflows/': {
		get: ListWorkflowsTypes;
	};
	'/campaigns/': {
		get: ListCampaignsTypes;
	};
	'/snapshots/': {
		get: ListSnapshotsTypes;
	};
	'/locations/search': {
		get: SearchLocationsTypes;
	};
	'/locations/{locationId}': {
		get: GetLocationTypes;
		put: UpdateLocationTypes;
	};
	'/locations/': {
		post: CreateLocationTypes;
	};
	'/locations/{locationId}/tags': {
		get: ListLocationTagsTypes;
		post: CreateLocationTagTypes;
	};
	'/locations/{locationId}/tags/{tagId}': {
		get: GetLocationTagTypes;
		put: UpdateLocationTagTypes;
		delete: DeleteLocationTagTypes;
	};
	'/locations/{locationId}/customValues': {
		get: ListCustomValuesTypes;
		post: CreateCustomValueTypes;
	};
	'/locations/{locationId}/customValues/{id}': {
		get: GetCustomValueTypes;
		put: UpdateCustomValueTypes;
		delete: DeleteCustomValueTypes;
	};
	'/locations/{locationId}/customFields': {
		get: ListCustomFieldsTypes;
		post: CreateCustomFieldTypes;
	};
	'/locations/{locationId}/customFields/{id}': {
		get: GetCustomFieldTypes;
		put: UpdateCustomFieldTypes;
		delete: DeleteCustomFieldTypes;
	};
	'/companies/{companyId}': {
		get: GetCompanyTypes;
	};
	'/associations/': {
		get: ListAssociationsTypes;
		post: CreateAssociationTypes;
	};
	'/associations/{associationId}': {
		get: GetAssociationTypes;
		put: UpdateAssociationTypes;
		delete: DeleteAssociationTypes;
	};
	'/associations/key/{key_name}': {
		get: GetAssociationByKeyTypes;
	};
	'/associations/objectKey/{objectKey}': {
		get: GetAssociationByObjectKeyTypes;
	};
	'/associations/relations': {
		post: CreateRelationTypes;
	};
	'/associations/relations/{recordId}': {
		get: ListRelationsTypes;
	};
	'/associations/relations/{relationId}': {
		delete: DeleteRelationTypes;
	};
	'/blogs/posts/url-slug-exists': {
		get: CheckBlogSlugTypes;
	};
	'/blogs/authors': {
		get: ListBlogAuthorsTypes;
	};
	'/blogs/categories': {
		get: ListBlogCategoriesTypes;
	};
	'/blogs/posts/all': {
		get: ListBlogPostsTypes;
	};
	'/blogs/site/all': {
		get: ListBlogsTypes;
	};
	'/blogs/posts': {
		post: CreateBlogPostTypes;
	};
	'/blogs/posts/{postId}': {
		put: UpdateBlogPostTypes;
	};
	'/oauth/token': {
		post: GetAccessTokenTypes;
	};
	'/oauth/locationToken': {
		post: GetLocationTokenTypes;
	};
	'/oauth/installedLocations': {
		get: ListInstalledLocationsTypes;
	};
}
