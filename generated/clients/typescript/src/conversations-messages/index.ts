import { asConnection, type ConnectionSource } from '../core.ts';
import { bindCalls } from '../runtime/call.ts';
import { searchConversations, type SearchConversationsCall } from './operations/searchConversations.ts';
import { createConversation, type CreateConversationCall } from './operations/createConversation.ts';
import { getConversation, type GetConversationCall } from './operations/getConversation.ts';
import { listMessages, type ListMessagesCall } from './operations/listMessages.ts';
import { getEmail, type GetEmailCall } from './operations/getEmail.ts';
import { getMessage, type GetMessageCall } from './operations/getMessage.ts';
import { getMessageRecording, type GetMessageRecordingCall } from './operations/getMessageRecording.ts';
import { getMessageTranscription, type GetMessageTranscriptionCall } from './operations/getMessageTranscription.ts';
import { downloadMessageTranscription, type DownloadMessageTranscriptionCall } from './operations/downloadMessageTranscription.ts';
import { updateMessageStatus, type UpdateMessageStatusCall } from './operations/updateMessageStatus.ts';
import { setAgentTyping, type SetAgentTypingCall } from './operations/setAgentTyping.ts';
import { uploadMessageAttachments, type UploadMessageAttachmentsCall } from './operations/uploadMessageAttachments.ts';
import { sendMessage, type SendMessageCall } from './operations/sendMessage.ts';

export * from './operations/searchConversations.ts';
export * from './operations/createConversation.ts';
export * from './operations/getConversation.ts';
export * from './operations/listMessages.ts';
export * from './operations/getEmail.ts';
export * from './operations/getMessage.ts';
export * from './operations/getMessageRecording.ts';
export * from './operations/getMessageTranscription.ts';
export * from './operations/downloadMessageTranscription.ts';
export * from './operations/updateMessageStatus.ts';
export * from './operations/setAgentTyping.ts';
export * from './operations/uploadMessageAttachments.ts';
export * from './operations/sendMessage.ts';
export type { components } from './schema.ts';

/**
 * Calls of the category Conversations & Messages.
 *
 * What is said to contacts and by them, over all channels.
 */
export interface ConversationsMessages
	extends SearchConversationsCall,
		CreateConversationCall,
		GetConversationCall,
		ListMessagesCall,
		GetEmailCall,
		GetMessageCall,
		GetMessageRecordingCall,
		GetMessageTranscriptionCall,
		DownloadMessageTranscriptionCall,
		UpdateMessageStatusCall,
		SetAgentTypingCall,
		UploadMessageAttachmentsCall,
		SendMessageCall {}

/** The operations of the category by the names of their calls. */
export const conversationsMessagesOperations = {
	searchConversations,
	createConversation,
	getConversation,
	listMessages,
	getEmail,
	getMessage,
	getMessageRecording,
	getMessageTranscription,
	downloadMessageTranscription,
	updateMessageStatus,
	setAgentTyping,
	uploadMessageAttachments,
	sendMessage,
};

/**
 * The named calls of the category.
 * @param source options of a new connection, or a connection to share.
 * @throws TypeError when the options hold no token.
 */
export function createConversationsMessages(source: ConnectionSource): ConversationsMessages {
	return bindCalls(asConnection(source), conversationsMessagesOperations);
}
