// @ts-check
/** @import { NamedRecord, RecordPage } from '../../world/records.ts' */
/** @import { Panel } from '../view.ts' */
import { getRecords } from './api.js';
import { fill, h } from './dom.js';
import { complain } from './notices.js';
import { openRecordForm } from './recordForm.js';

const PAGE = 50;
/** Waiting for more letters before it searches. */
const PATIENCE = 200;
/** Where a record says when it was last changed, best first. */
const CHANGED = ['dateUpdated', 'updatedAt', 'dateAdded', 'createdAt'];

/** The records of a resource, page by page. @param {string} resource @param {string} idField @param {string} query @returns {Panel} */
export function recordsPanel(resource, idField, query) {
	const search = h('input', {
		type: 'search',
		value: query,
		placeholder: 'Any text in a record',
		'aria-label': 'Search in the records',
		input: searchSoon,
	});
	const summary = h('p', { class: 'muted', role: 'status' });
	const body = h('tbody', {});
	const back = h('button', { type: 'button', click: () => turn(-PAGE) }, 'Newer page');
	const on = h('button', { type: 'button', click: () => turn(PAGE) }, 'Older page');
	back.textContent = 'Previous';
	on.textContent = 'Next';
	const pager = h('p', { class: 'buttons' }, back, on);
	const table = h(
		'table',
		{ class: 'records' },
		h('caption', { class: 'sr' }, `Records of ${resource}`),
		h(
			'thead',
			{},
			h(
				'tr',
				{},
				h('th', { scope: 'col' }, 'Name'),
				h('th', { scope: 'col' }, idField),
				h('th', { scope: 'col', class: 'is-changed' }, 'Changed'),
			),
		),
		body,
	);
	const add = h(
		'button',
		{ type: 'button', click: () => openRecordForm(resource, null, { [idField]: crypto.getRandomValues(new Uint32Array(2)).join('') }) },
		'Add a record',
	);
	const element = h(
		'section',
		{ class: 'stack', 'aria-label': 'Records' },
		h('div', { class: 'tools' }, search, add),
		summary,
		table,
		pager,
	);
	let offset = 0;
	let asked = 0;
	/** @type {ReturnType<typeof setTimeout> | undefined} */
	let timer;

	function searchSoon() {
		clearTimeout(timer);
		offset = 0;
		timer = setTimeout(update, PATIENCE);
	}

	/** @param {number} step */
	function turn(step) {
		offset = Math.max(0, offset + step);
		update();
	}

	function update() {
		const mine = ++asked;
		getRecords(resource, { offset: String(offset), limit: String(PAGE), query: search.value }).then((page) => {
			if (mine === asked) show(page);
		}, complain);
	}

	/** @param {RecordPage} page */
	function show({ total, matching, records }) {
		const focused = document.activeElement instanceof HTMLAnchorElement ? document.activeElement.hash : null;
		fill(body, ...records.map((record) => recordRow(resource, record)));
		for (const link of body.querySelectorAll('a')) if (link.hash === focused) link.focus();
		const range = matching > PAGE ? `${(offset + 1).toLocaleString('en')} to ${(offset + records.length).toLocaleString('en')} of ` : '';
		const found = search.value === '' ? '' : ' that fit';
		const all = matching === total ? '' : `, ${total.toLocaleString('en')} in all`;
		summary.textContent =
			total === 0 ? 'No records.' : `${range}${matching.toLocaleString('en')} ${matching === 1 ? 'record' : 'records'}${found}${all}`;
		table.hidden = records.length === 0;
		pager.hidden = matching <= PAGE;
		back.disabled = offset === 0;
		on.disabled = offset + PAGE >= matching;
	}

	update();
	return { element, update };
}

/** @param {string} resource @param {NamedRecord} record */
function recordRow(resource, { id, name, record }) {
	const moment = CHANGED.map((field) => record[field]).find((value) => typeof value === 'string');
	return h(
		'tr',
		{},
		h('td', {}, h('a', { href: `#/state/${encodeURIComponent(resource)}/${encodeURIComponent(id)}` }, name)),
		h('td', { class: 'mono muted' }, id),
		h('td', { class: 'mono muted is-changed' }, typeof moment === 'string' ? moment.slice(0, 16).replace('T', ' ') : ''),
	);
}
