import type { RequestLog } from './requestLog.ts';

/** What may have changed, as a watcher is told. */
export type Topic = 'state' | 'faults' | 'clock' | 'webhooks';

/** Tells everybody who watches what happens in the mock: server-sent events. */
export interface Events {
	/**
	 * A stream for one watcher: first the requests that the log holds, then news as it comes.
	 * @param lastEventId where a watcher that was here before left off; only what it has not seen is sent.
	 */
	stream(lastEventId: string | null): ReadableStream<Uint8Array>;
	/** Says that something changed. Costs nothing while nobody watches. */
	tell(topic: Topic): void;
	/** Says that the log has grown. */
	grown(): void;
	/** Says that everything is as at the start, the log empty. */
	restarted(): void;
	/** Ends all streams. */
	close(): void;
}

interface Watcher {
	controller: ReadableStreamDefaultController<Uint8Array>;
	/** Number of the latest request that it was sent. */
	seen: number;
}

/** At most one message in so many milliseconds, so that a thousand requests a second are ten messages. */
const PAUSE = 100;
/** After a silence the first news waits only for what comes with it. */
const PROMPT = 10;
/** Proxies and browsers give up on connections on which nothing comes. */
const HEARTBEAT = 15_000;
/** A watcher that lets so many messages pile up is let go; it comes back and catches up. */
const MAX_WAITING = 256;

const encoder = new TextEncoder();

/** @param heartbeat milliseconds between signs of life. */
export function createEvents(log: RequestLog, heartbeat = HEARTBEAT): Events {
	// Numbers start again after a reset and in another process: an id says which count it is of.
	const born = Date.now().toString(36);
	let resets = 0;
	const epoch = () => `${born}.${resets}`;
	const watchers = new Set<Watcher>();
	const changed = new Set<Topic>();
	let timer: NodeJS.Timeout | null = null;
	let beat: NodeJS.Timeout | null = null;
	let flushed = 0;

	function write(watcher: Watcher, text: string): void {
		if ((watcher.controller.desiredSize ?? 0) < -MAX_WAITING) {
			watcher.controller.close();
			leave(watcher);
		} else watcher.controller.enqueue(encoder.encode(text));
	}

	/** Sends the requests that a watcher has not seen. */
	function update(watcher: Watcher): void {
		if (log.latest <= watcher.seen) return;
		const rows = log.after(watcher.seen).map(rowOf);
		watcher.seen = log.latest;
		write(watcher, message('requests', rows, `${epoch()}-${watcher.seen}`));
	}

	function flush(): void {
		timer = null;
		flushed = performance.now();
		const topics = [...changed];
		changed.clear();
		for (const watcher of [...watchers]) {
			update(watcher);
			if (topics.length > 0) write(watcher, message('change', topics));
		}
	}

	function soon(): void {
		if (watchers.size === 0 || timer) return;
		timer = setTimeout(flush, Math.max(PROMPT, flushed + PAUSE - performance.now()));
		timer.unref();
	}

	function leave(watcher: Watcher): void {
		watchers.delete(watcher);
		if (watchers.size > 0 || !beat) return;
		clearInterval(beat);
		beat = null;
	}

	function join(watcher: Watcher, lastEventId: string | null): void {
		watchers.add(watcher);
		if (!beat) {
			beat = setInterval(() => [...watchers].forEach((each) => void write(each, ': beat\n\n')), heartbeat);
			beat.unref();
		}
		const [known, number] = lastEventId?.split('-') ?? [];
		const isSame = known === epoch() && Number(number) <= log.latest;
		watcher.seen = isSame ? Number(number) : 0;
		write(watcher, `retry: 1000\n\n${isSame ? '' : message('reset', null, `${epoch()}-0`)}`);
		update(watcher);
	}

	return {
		stream(lastEventId) {
			let watcher: Watcher | undefined;
			return new ReadableStream({
				start(controller) {
					watcher = { controller, seen: 0 };
					join(watcher, lastEventId);
				},
				cancel() {
					if (watcher) leave(watcher);
				},
			});
		},
		tell(topic) {
			if (watchers.size === 0) return;
			changed.add(topic);
			soon();
		},
		grown: soon,
		restarted() {
			resets++;
			for (const watcher of [...watchers]) {
				watcher.seen = 0;
				write(watcher, message('reset', null, `${epoch()}-0`));
			}
			for (const topic of ['state', 'faults', 'clock', 'webhooks'] as const) changed.add(topic);
			soon();
		},
		close() {
			if (timer) clearTimeout(timer);
			timer = null;
			for (const watcher of [...watchers]) {
				leave(watcher);
				watcher.controller.close();
			}
		},
	};
}

/** A request without what is long; a watcher asks for the rest when somebody looks. */
function rowOf({
	number,
	time,
	method,
	path,
	query,
	operationId,
	status,
	answeredBy,
	duration,
	effect,
}: ReturnType<RequestLog['after']>[0]) {
	return { number, time, method, path, query, operationId, status, answeredBy, duration, effect };
}

function message(event: string, data: unknown, id?: string): string {
	return `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;
}
