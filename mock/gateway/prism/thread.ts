import { parentPort } from 'node:worker_threads';
import { ApiError } from '../../http/apiError.ts';
import { type EmbeddedPrism, embedPrism } from './embedded.ts';
import type { Question, Reply } from './protocol.ts';

/** The thread that Prism works in, so that a schema which keeps it busy for ever keeps nothing else. */
const embedded = new Map<number, Promise<EmbeddedPrism>>();

async function reply(question: Question): Promise<Reply> {
	const { key, document } = question;
	try {
		if (document) embedded.set(key, embedPrism(document));
		const prism = await embedded.get(key);
		if (!prism) return { failed: 'Prism was never told of this operation.' };
		return { response: await prism(question) };
	} catch (error) {
		if (error instanceof ApiError) return { refused: { status: error.status, body: error.body } };
		return { failed: error instanceof Error ? error.message : String(error) };
	}
}

parentPort?.on('message', (question: Question) => void reply(question).then((answer) => parentPort?.postMessage(answer)));
parentPort?.postMessage('ready');
