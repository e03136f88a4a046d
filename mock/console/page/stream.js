// @ts-check
/** @import { LoggedRequest } from '../../observe/requestLog.ts' */

/** @typedef {Pick<LoggedRequest, 'number' | 'time' | 'method' | 'path' | 'query' | 'operationId' | 'status' | 'answeredBy' | 'duration' | 'effect'>} Row */
/** @typedef {'live' | 'lost'} Connection */
/**
 * @typedef {object} Watcher what it is told of is up to it
 * @property {(rows: Row[]) => void} [onRequests] new ones, oldest first
 * @property {() => void} [onReset]
 * @property {(topics: string[]) => void} [onChange]
 * @property {(connection: Connection) => void} [onConnection]
 */

const KEPT = 1000;

/** The latest requests, oldest first. @type {Row[]} */
let rows = [];
/** @type {Set<Watcher>} */
const watchers = new Set();
/** @type {EventSource | null} */
let source = null;
let lastId = '';

/** The requests that are known, oldest first. */
export function knownRequests() {
	return rows;
}

/**
 * Tells a watcher of everything that happens from now on.
 * @param {Watcher} watcher
 * @returns {() => void} ends it
 */
export function watch(watcher) {
	watchers.add(watcher);
	return () => void watchers.delete(watcher);
}

/**
 * Connects. A tab that nobody sees holds no connection: a browser grants six to one address, and
 * the seventh tab would wait for ever. When it is seen again it catches up.
 */
export function connect() {
	document.addEventListener('visibilitychange', follow);
	follow();
}

function follow() {
	if (document.visibilityState === 'visible') open();
	else {
		source?.close();
		source = null;
	}
}

function open() {
	if (source && source.readyState !== EventSource.CLOSED) return;
	source = new EventSource(lastId === '' ? 'events' : `events?${new URLSearchParams({ after: lastId })}`);
	source.onopen = () => tell('onConnection', 'live');
	source.onerror = () => {
		tell('onConnection', 'lost');
		// The browser tries again by itself, but for answers that it takes for final.
		if (source?.readyState === EventSource.CLOSED) setTimeout(follow, 2000);
	};
	source.addEventListener('requests', ({ data, lastEventId }) => {
		lastId = lastEventId;
		/** @type {Row[]} */
		const news = JSON.parse(data);
		rows = [...rows, ...news].slice(-KEPT);
		tell('onRequests', news);
	});
	source.addEventListener('reset', ({ lastEventId }) => {
		lastId = lastEventId;
		rows = [];
		tell('onReset');
	});
	source.addEventListener('change', ({ data }) => tell('onChange', JSON.parse(data)));
}

/**
 * @template {keyof Watcher} K
 * @param {K} what
 * @param {Parameters<NonNullable<Watcher[K]>>} args
 */
function tell(what, ...args) {
	for (const watcher of [...watchers]) /** @type {((...args: unknown[]) => void) | undefined} */ (watcher[what])?.(...args);
}
