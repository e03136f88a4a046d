import { Worker } from 'node:worker_threads';
import type { Question, Reply } from './protocol.ts';

/** Milliseconds that Prism may take for one answer. Most take ten. */
const TIME_LIMIT = 5_000;
/** Megabytes that it may take. */
const MEMORY_LIMIT = 512;

/** Prism in a thread of its own. */
export interface PrismHost {
	/**
	 * Asks Prism; one question at a time, in their order.
	 * @throws TooMuchError when the answer takes too long or too much memory; the thread is ended then, and the next
	 * question gets a new one.
	 */
	ask(question: Omit<Question, 'document'>, document: () => Question['document']): Promise<Reply>;
}

/** Prism was ended before it had an answer. */
export class TooMuchError extends Error {
	constructor() {
		super('Prism took too long.');
		this.name = 'TooMuchError';
	}
}

interface Job {
	question: Omit<Question, 'document'>;
	document: () => Question['document'];
	resolve(reply: Reply): void;
	reject(error: Error): void;
}

/** @param limit milliseconds that one answer may take, not counting the start of the thread. */
export function createPrismHost(limit: number = TIME_LIMIT): PrismHost {
	const waiting: Job[] = [];
	let current: Job | null = null;
	let thread: Thread | null = null;

	function next(): void {
		if (current) return;
		current = waiting.shift() ?? null;
		if (!current) {
			thread?.rest();
			return;
		}
		const { resolve, reject, ...job } = current;
		thread ??= new Thread(limit);
		thread.answer(job).then(
			(reply) => settle(() => resolve(reply)),
			(error: Error) => {
				thread = null;
				settle(() => reject(error));
			},
		);
	}

	function settle(tell: () => void): void {
		current = null;
		tell();
		next();
	}

	return {
		ask: (question, document) =>
			new Promise((resolve, reject) => {
				waiting.push({ question, document, resolve, reject });
				next();
			}),
	};
}

/** One thread with what it knows. */
class Thread {
	readonly #worker: Worker;
	readonly #ready: Promise<void>;
	readonly #known = new Set<number>();
	readonly #limit: number;

	constructor(limit: number) {
		this.#limit = limit;
		// Sources are TypeScript, the package is JavaScript; the thread is a file like this one.
		const file = new URL(`./thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);
		this.#worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT } });
		this.#ready = new Promise((resolve, reject) => {
			this.#worker.once('message', () => resolve());
			this.#worker.once('error', reject);
		});
	}

	/** Lets the process end: nothing is being asked. */
	rest(): void {
		this.#worker.unref();
	}

	async answer({ question, document }: Pick<Job, 'question' | 'document'>): Promise<Reply> {
		this.#worker.ref();
		await this.#ready;
		const isNew = !this.#known.has(question.key);
		this.#known.add(question.key);
		const reply = this.#reply();
		this.#worker.postMessage({ ...question, document: isNew ? document() : null } satisfies Question);
		return reply;
	}

	#reply(): Promise<Reply> {
		const worker = this.#worker;
		return new Promise((resolve, reject) => {
			const settle = (tell: () => void) => {
				clearTimeout(timer);
				worker.off('message', onMessage).off('error', onError);
				tell();
			};
			const onMessage = (reply: Reply) => settle(() => resolve(reply));
			const onError = (error: Error) => settle(() => reject(isOutOfMemory(error) ? new TooMuchError() : error));
			const timer = setTimeout(() => {
				settle(() => reject(new TooMuchError()));
				void worker.terminate();
			}, this.#limit);
			worker.on('message', onMessage).on('error', onError);
		});
	}
}

function isOutOfMemory(error: Error): boolean {
	return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

let shared: PrismHost | null = null;

/** The one of this process: loading Prism takes a second, and many mocks may run in a test. */
export function sharedPrismHost(): PrismHost {
	shared ??= createPrismHost();
	return shared;
}
