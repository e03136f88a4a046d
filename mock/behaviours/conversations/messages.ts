import { ApiError, badRequest } from '../../http/apiError.ts';
import { momentOrder } from '../../state/moments.ts';
import { textIn, textOf, textsOf, withoutNulls } from '../../state/values.ts';
import type { Act } from '../generic.ts';
import { pageSize } from '../paging.ts';

const NEWEST_FIRST = momentOrder('dateAdded', true);

/** Files that a message can carry. */
const ALLOWED = /\.(jpe?g|png|mp4|mpeg|zip|rar|pdf|docx?|txt|mp3|wav)$/i;

/** Lists the messages of a conversation, the newest first; `lastMessageId` leads on to older ones. */
export const listMessages: Act = (session) => {
	const { query, store } = session;
	const conversation = session.inPath('conversation');
	const limit = pageSize(session);
	const all = store.sorted('message', 'conversationId', textIn(conversation, 'id'), NEWEST_FIRST);
	const found = all.filter(session.filter());
	const start = query.lastMessageId === undefined ? 0 : found.findIndex(({ id }) => id === query.lastMessageId) + 1;
	const page = found.slice(start, start + limit);
	return session.answer({
		messages: {
			lastMessageId: textOf(page.at(-1)?.id) ?? '',
			nextPage: start + page.length < found.length,
			messages: page.map((message) => session.shape.project(message)),
		},
	});
};

/** Notes what became of a message. */
export const updateStatus: Act = (session) => {
	const before = session.inPath('message');
	const { status = null, error = null } = session.input;
	const record = session.put('message', withoutNulls({ ...before, status, error: status === 'failed' ? error : null }), before);
	return session.answer({ conversationId: record.conversationId ?? null, messageId: record.id ?? null, status });
};

/** Takes files for a message to come. The addresses that it gives lead nowhere: nothing is kept of the files. */
export const upload: Act = (session) => {
	const { attachmentUrls, fileAttachment, isGroupSms } = session.input;
	const sent = textsOf(Array.isArray(fileAttachment) ? fileAttachment : [fileAttachment ?? null]);
	const names = [...sent, ...textsOf(attachmentUrls).map(nameIn)].filter((name) => name !== '');
	if (names.some((name) => !ALLOWED.test(name))) throw new ApiError(415, { status: 415, message: 'Failed to upload the files' });
	if (isGroupSms === 'true' && names.length > 1) throw badRequest('Only one file can be uploaded for a group SMS');
	const { newId } = session.world;
	const folder = `https://files.example.com/${session.locationId}/${newId()}`;
	const uploadedFiles = Object.fromEntries(names.map((name) => [name, `${folder}/${encodeURIComponent(name)}`]));
	const media = isGroupSms === 'true' ? { twilioMediaSids: names.map(() => `ME${newId()}`) } : {};
	const { traceId } = session.context;
	// Not documented are the names of the files, which are keys.
	return { ...session.confirm(), body: { uploadedFiles, ...media, traceId } };
};

/** Name of the file that an address leads to. */
function nameIn(address: string): string {
	const path = URL.canParse(address) ? new URL(address).pathname : address;
	return path.split('/').at(-1) ?? '';
}
