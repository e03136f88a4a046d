import type { Operation } from '../../../generator/contract/catalog.ts';
import { isObject, type JsonObject } from '../../../generator/contract/json.ts';
import { ApiError } from '../../http/apiError.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour, RequestContext, World } from '../behaviour.ts';
import { visibleRecord } from '../records.ts';
import { tone } from './wave.ts';

/** The recording of a call: a tone as long as the call, half a minute at most. */
export function recording(operation: Operation): Behaviour {
	return (context, world) => {
		const { meta } = callInPath(context, world);
		const seconds = isObject(meta) ? Number(meta.callDuration ?? 1) : 1;
		return attachment(operation, tone(Math.min(30, Math.max(1, seconds))), 'audio.wav');
	};
}

/** What was said in a call, sentence by sentence. */
export function transcription(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const sentences = sentencesOf(callInPath(context, world));
		return answer.list(sentences, sentences.length, context);
	};
}

/** What was said in a call, as a text with one sentence a line. */
export function transcriptionText(operation: Operation): Behaviour {
	return (context, world) => {
		const lines = sentencesOf(callInPath(context, world)).map(({ transcript }) => String(transcript ?? ''));
		return attachment(operation, new TextEncoder().encode(`${lines.join('\n')}\n`), 'transcription.txt');
	};
}

function attachment({ response }: Operation, body: Uint8Array, filename: string) {
	const headers = {
		'content-type': response.contentType ?? 'application/octet-stream',
		'content-disposition': `attachment; filename="${filename}"`,
	};
	return { status: response.status, headers, body };
}

/** @throws ApiError not found: also for a message that is no call. */
function callInPath(context: RequestContext, world: World): StoredRecord {
	const id = context.pathParameters.messageId ?? '';
	const message = visibleRecord('message', 'Message', id, context, world.store);
	if (message.messageType === 'TYPE_CALL') return message;
	throw new ApiError(404, { statusCode: 404, message: `There is no recording of the message ${id}`, error: 'Not Found' });
}

function sentencesOf({ transcription: sentences }: StoredRecord): JsonObject[] {
	return Array.isArray(sentences) ? sentences.filter(isObject) : [];
}
