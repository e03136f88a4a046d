// @ts-check
/** @import { View } from '../view.ts' */
import { getClock, getFaults, getResources, getWebhooks } from './api.js';
import { clockView } from './clock.js';
import { setUpCredentials, setUpReset } from './credentials.js';
import { docsView } from './docs.js';
import { byId, fill } from './dom.js';
import { faultsView } from './faults.js';
import { complain } from './notices.js';
import { requestsView } from './requests.js';
import { stateView } from './state.js';
import { connect, knownRequests, watch } from './stream.js';
import { webhooksView } from './webhooks.js';

/** @type {Record<string, { title: string, make: (path: string[]) => View }>} */
const VIEWS = {
	requests: { title: 'Requests', make: requestsView },
	state: { title: 'State', make: stateView },
	faults: { title: 'Faults', make: faultsView },
	clock: { title: 'Clock', make: clockView },
	webhooks: { title: 'Webhooks', make: webhooksView },
	docs: { title: 'Docs', make: docsView },
};

/** @type {{ name: string, view: View } | null} */
let current = null;

function follow() {
	const [name = '', ...path] = location.hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
	const known = Object.hasOwn(VIEWS, name) ? name : 'requests';
	const { title, make } = /** @type {typeof VIEWS['']} */ (VIEWS[known]);
	if (current?.name === known && current.view.go) {
		current.view.go(path);
		return;
	}
	const isFirst = current === null;
	current?.view.leave?.();
	current = { name: known, view: make(path) };
	document.title = `${title} · GHL Connect mock`;
	for (const link of document.querySelectorAll('.side a')) {
		if (link.getAttribute('href') === `#/${known}`) link.setAttribute('aria-current', 'page');
		else link.removeAttribute('aria-current');
	}
	fill(byId('main'), current.view.element);
	byId('main').scrollTop = 0;
	// Who just came to the page starts at its top; who went to another view starts at its heading.
	if (!isFirst) current.view.element.querySelector('h1')?.focus();
}

/** @param {string} id @param {number | string} count @param {boolean} [isWarning] */
function count(id, count, isWarning = false) {
	const badge = byId(`count-${id}`);
	badge.textContent = count === 0 ? '' : typeof count === 'number' ? count.toLocaleString('en') : count;
	badge.classList.toggle('warn', isWarning);
}

/** What stands beside the names of the views. @type {Record<string, () => Promise<void>>} */
const COUNTS = {
	state: async () => {
		const resources = await getResources();
		count(
			'state',
			resources.reduce((sum, each) => sum + each.count, 0),
		);
	},
	faults: async () => count('faults', (await getFaults()).length, true),
	clock: async () => count('clock', (await getClock()).isStopped ? 'stopped' : '', true),
	webhooks: async () => count('webhooks', (await getWebhooks()).deliveries.length),
};

/** @param {string[]} topics */
function updateCounts(topics) {
	count('requests', knownRequests().length);
	Promise.all(topics.map((topic) => COUNTS[topic]?.())).catch(() => {});
}

const CONNECTIONS = { live: 'Live', lost: 'No connection, trying again' };

watch({
	onRequests: () => updateCounts([]),
	onReset: () => updateCounts(Object.keys(COUNTS)),
	onChange: updateCounts,
	onConnection(connection) {
		byId('live').dataset.state = connection;
		byId('live-text').textContent = CONNECTIONS[connection];
	},
});

window.addEventListener('hashchange', follow);
window.addEventListener('unhandledrejection', ({ reason }) => complain(reason));
setUpCredentials().catch(complain);
setUpReset();
follow();
connect();
