// @ts-check
/** @import { ConnectedRecord } from '../../world/records.ts' */
/** @import { Panel } from '../view.ts' */
import { deleteRecord, getRecord } from './api.js';
import { fill, h } from './dom.js';
import { jsonBlock } from './json.js';
import { attempt, copy, say } from './notices.js';
import { openRecordForm } from './recordForm.js';

/** One record, with ways to what it is connected with. @param {string} resource @param {string} id @param {(title: string) => void} setTitle @returns {Panel} */
export function recordPanel(resource, id, setTitle) {
	const element = h('section', { class: 'stack', 'aria-label': 'The record' });

	/** Deleted from here: the news of it are no reason to look for the record. */
	let isGone = false;

	function update() {
		if (isGone) return;
		getRecord(resource, id).then(show, (error) => {
			fill(element, h('p', { class: 'muted' }, error.message));
		});
	}

	/** @param {ConnectedRecord} found */
	function show({ name, record, links, usedBy }) {
		setTitle(name);
		const block = jsonBlock(record, 'The record as JSON', (text) => {
			const link = Object.hasOwn(links, text) ? links[text] : undefined;
			return link && { href: hrefOf(link.resource, text), title: `${link.resource}: ${link.name}` };
		});
		const to = Object.entries(links).map(([target, link]) =>
			h('li', {}, h('a', { href: hrefOf(link.resource, target) }, link.name), ' ', h('span', { class: 'muted' }, link.resource)),
		);
		const from = usedBy.map(({ resource: other, count }) =>
			h(
				'li',
				{},
				h('a', { href: `#/state/${encodeURIComponent(`${other}?query=${id}`)}` }, `${count.toLocaleString('en')} × ${other}`),
				' ',
				h('span', { class: 'muted' }, 'names it'),
			),
		);
		fill(
			element,
			h(
				'p',
				{ class: 'buttons' },
				h('button', { type: 'button', click: () => openRecordForm(resource, id, record) }, 'Edit'),
				h('button', { type: 'button', click: () => copy(JSON.stringify(record, null, 2), 'Record') }, 'Copy'),
				h('button', { type: 'button', class: 'danger', click: remove }, 'Delete'),
				h('code', { class: 'muted' }, `${resource} ${id}`),
			),
			h(
				'div',
				{ class: 'record' },
				block,
				to.length + from.length === 0
					? null
					: h('section', { class: 'connected' }, h('h2', {}, 'Connected'), h('ul', { class: 'connections' }, ...to, ...from)),
			),
		);
	}

	function remove() {
		attempt(async () => {
			isGone = true;
			await deleteRecord(resource, id);
			location.hash = `#/state/${encodeURIComponent(resource)}`;
			say('Deleted; events were raised as for a deletion in GHL');
		});
	}

	update();
	return { element, update };
}

/** @param {string} resource @param {string} id */
function hrefOf(resource, id) {
	return `#/state/${encodeURIComponent(resource)}/${encodeURIComponent(id)}`;
}
