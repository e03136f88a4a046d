import type { BehaviourFactory } from '../behaviour.ts';
import { recording, transcription, transcriptionText } from './calls.ts';
import { create } from './create.ts';
import { list, setTyping, updateStatus } from './messages.ts';
import { search } from './search.ts';
import { send } from './send.ts';
import { upload } from './upload.ts';

/** What operations on conversations and messages do beyond the generic roles. */
export const conversationBehaviours: Readonly<Record<string, BehaviourFactory>> = {
	'conversations.search': search,
	'conversations.create': create,
	'messages.list': list,
	'messages.send': send,
	'messages.upload': upload,
	'messages.updateStatus': updateStatus,
	'messages.setTyping': setTyping,
	'messages.recording': recording,
	'messages.transcription': transcription,
	'messages.transcriptionText': transcriptionText,
};
