// @ts-check
/** @import { ResourceCount } from '../../world/records.ts' */
/** @import { Panel, View } from '../view.ts' */
import { getResources } from './api.js';
import { fill, h } from './dom.js';
import { complain } from './notices.js';
import { recordPanel } from './record.js';
import { recordsPanel } from './records.js';
import { watch } from './stream.js';

/** The state: resources, their records, one record. @param {string[]} path @returns {View} */
export function stateView(path) {
	const crumbs = h('nav', { class: 'crumbs', 'aria-label': 'Where in the state' });
	const heading = h('h1', { tabindex: -1 }, 'State');
	const list = h('ul', {});
	const panel = h('div', { class: 'state-panel' });
	const resourceNav = h('nav', { class: 'resources', 'aria-label': 'Resources' }, list);
	const element = h('div', { class: 'view state' }, h('div', { class: 'state-head' }, crumbs, heading), resourceNav, panel);
	/** @type {Panel | null} */
	let shown = null;
	/** @type {ResourceCount[]} */
	let resources = [];
	let [resource = '', id = ''] = path;

	async function readResources() {
		resources = await getResources();
		const byName = resources.toSorted((a, b) => Number(b.count > 0) - Number(a.count > 0) || a.name.localeCompare(b.name));
		const focused = document.activeElement instanceof HTMLAnchorElement ? document.activeElement.hash : null;
		fill(list, ...byName.map((each) => resourceItem(each, each.resource === resource)));
		// The list was made anew: who was in it stays in it.
		for (const link of list.querySelectorAll('a')) if (link.hash === focused) link.focus();
	}

	/** @param {string} title */
	function setTitle(title) {
		heading.textContent = title;
		const plural = resources.find((each) => each.resource === resource)?.name ?? resource;
		fill(
			crumbs,
			resource === '' ? null : h('a', { href: '#/state' }, 'State'),
			id === '' ? null : h('a', { href: `#/state/${encodeURIComponent(resource)}` }, plural),
		);
	}

	async function show() {
		await readResources();
		element.classList.toggle('has-resource', resource !== '');
		if (resource === '') {
			shown = null;
			setTitle('State');
			fill(panel, h('p', { class: 'muted' }, 'Choose a resource to see its records.'));
			return;
		}
		const [name = '', search = ''] = resource.split('?');
		resource = name;
		const known = resources.find((each) => each.resource === resource);
		if (id === '') {
			setTitle(known?.name ?? resource);
			shown = recordsPanel(resource, known?.idField ?? 'id', new URLSearchParams(search).get('query') ?? '');
		} else {
			setTitle(id);
			shown = recordPanel(resource, id, setTitle);
		}
		fill(panel, shown.element);
	}

	/** @param {string[]} path */
	function go(path) {
		[resource = '', id = ''] = path;
		show().then(() => heading.focus(), complain);
	}

	const stop = watch({
		onChange(topics) {
			if (!topics.includes('state')) return;
			readResources().catch(complain);
			shown?.update();
		},
	});
	show().catch(complain);
	return { element, go, leave: stop };
}

/** @param {ResourceCount} resource @param {boolean} isCurrent */
function resourceItem({ resource, name, count }, isCurrent) {
	return h(
		'li',
		{},
		h(
			'a',
			{ href: `#/state/${encodeURIComponent(resource)}`, 'aria-current': isCurrent ? 'true' : null, class: count === 0 ? 'empty' : null },
			name,
			' ',
			h('span', { class: 'count' }, count.toLocaleString('en')),
		),
	);
}
