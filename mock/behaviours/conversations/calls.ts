import { isObject, type JsonObject } from '../../../generator/contract/json.ts';
import { ApiError } from '../../http/apiError.ts';
import type { MockResponse } from '../../http/message.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { objectsOf, textIn } from '../../state/values.ts';
import type { Act } from '../generic.ts';
import type { Session } from '../session.ts';
import { tone } from './wave.ts';

/** The recording of a call: a tone as long as the call, half a minute at most. */
export const recording: Act = (session) => {
	const { meta } = callInPath(session);
	const seconds = isObject(meta) ? Number(meta.callDuration ?? 1) : 1;
	return attachment(session, tone(Math.min(30, Math.max(1, seconds))), 'audio.wav');
};

/** What was said in a call, sentence by sentence. */
export const transcription: Act = (session) => session.list(sentencesOf(callInPath(session)));

/** What was said in a call, as a text with one sentence a line. */
export const transcriptionText: Act = (session) => {
	const lines = sentencesOf(callInPath(session)).map((sentence) => textIn(sentence, 'transcript'));
	return attachment(session, new TextEncoder().encode(`${lines.join('\n')}\n`), 'transcription.txt');
};

function attachment({ operation: { response } }: Session, body: Uint8Array, filename: string): MockResponse {
	const headers = {
		'content-type': response.contentType ?? 'application/octet-stream',
		'content-disposition': `attachment; filename="${filename}"`,
	};
	return { status: response.status, headers, body };
}

/** @throws ApiError not found: also for a message that is no call. */
function callInPath(session: Session): StoredRecord {
	const message = session.inPath('message');
	if (message.messageType === 'TYPE_CALL') return message;
	throw new ApiError(404, {
		statusCode: 404,
		message: `There is no recording of the message ${textIn(message, 'id')}`,
		error: 'Not Found',
	});
}

function sentencesOf(call: StoredRecord): JsonObject[] {
	return objectsOf(call.transcription);
}
