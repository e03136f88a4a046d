import type { Operation } from '../../../generator/contract/catalog.ts';
import { ApiError, badRequest } from '../../http/apiError.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour } from '../behaviour.ts';
import { bodyOf } from '../behaviour.ts';
import { visibleRecord } from '../records.ts';
import { textsOf } from '../values.ts';

const ALLOWED = /\.(jpe?g|png|mp4|mpeg|zip|rar|pdf|docx?|txt|mp3|wav)$/i;

/** Takes files for a message to come. The addresses that it gives lead nowhere: nothing is kept of the files. */
export function upload(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const { conversationId, contactId, attachmentUrls, fileAttachment, isGroupSms } = bodyOf(context);
		visibleRecord('conversation', 'Conversation', String(conversationId), context, world.store);
		visibleRecord('contact', 'Contact', String(contactId), context, world.store);
		const sent = textsOf(Array.isArray(fileAttachment) ? fileAttachment : [fileAttachment ?? null]);
		const names = [...sent, ...textsOf(attachmentUrls).map(nameIn)].filter((name) => name !== '');
		if (names.some((name) => !ALLOWED.test(name))) throw new ApiError(415, { status: 415, message: 'Failed to upload the files' });
		if (isGroupSms === 'true' && names.length > 1) throw badRequest('Only one file can be uploaded for a group SMS');
		const folder = `https://files.example.com/${context.locationId}/${world.newId()}`;
		const uploadedFiles = Object.fromEntries(names.map((name) => [name, `${folder}/${encodeURIComponent(name)}`]));
		const media = isGroupSms === 'true' ? { twilioMediaSids: names.map(() => `ME${world.newId()}`) } : {};
		return { ...answer.receipt(context), body: { uploadedFiles, ...media, traceId: context.traceId } };
	};
}

/** Name of the file that an address leads to. */
function nameIn(address: string): string {
	const path = URL.canParse(address) ? new URL(address).pathname : address;
	return path.split('/').at(-1) ?? '';
}
