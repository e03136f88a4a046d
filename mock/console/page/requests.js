// @ts-check
/** @import { View } from '../view.ts' */
/** @import { Row } from './stream.js' */
import { byId, fill, h } from './dom.js';
import { showRequest } from './requestDetail.js';
import { requestRow } from './requestRow.js';
import { followKeys } from './rowKeys.js';
import { knownRequests, watch } from './stream.js';

/** So many rows are in the page at a time; a filter finds the others. */
const SHOWN = 200;
/** News are read out at most every so many milliseconds: nobody could listen to each. */
const QUIET = 8000;

/** The live log: a list, and beside it the request that was chosen. @param {string[]} path @returns {View} */
export function requestsView(path) {
	const text = h('input', {
		type: 'search',
		id: 'filter',
		placeholder: 'Path, method, status, operation …',
		'aria-label': 'Filter by text',
		input: refilter,
	});
	const operation = h('select', { id: 'filter-operation', 'aria-label': 'Filter by operation', change: refilter });
	const refused = h('input', { type: 'checkbox', id: 'filter-refused', change: refilter });
	const pause = h('button', { type: 'button', class: 'small', 'aria-pressed': 'false', click: togglePause }, 'Pause');
	const summary = h('p', { class: 'muted summary' });
	const body = h('tbody', {});
	const detail = h('section', { class: 'detail', 'aria-label': 'The chosen request', hidden: true });
	const heads = ['Time', 'Method', 'Path', 'Status', 'Operation', 'Answered by', 'Duration'].map((name) =>
		h('th', { scope: 'col', class: `is-${name.toLowerCase().replace(' ', '-')}` }, name),
	);
	const table = h(
		'table',
		{ class: 'log' },
		h('caption', { class: 'sr' }, 'Requests, newest first. The arrow keys move between them, Enter opens one, Escape closes it.'),
		h('thead', {}, h('tr', {}, ...heads)),
		body,
	);
	const element = h(
		'div',
		{ class: 'split' },
		h(
			'section',
			{ class: 'list', 'aria-label': 'The log' },
			h(
				'div',
				{ class: 'list-head' },
				h('div', { class: 'list-title' }, h('h1', { tabindex: -1 }, 'Requests'), summary, pause),
				h('div', { class: 'filters', role: 'search' }, text, operation, h('label', { class: 'check' }, refused, 'Only refused')),
			),
			table,
		),
		detail,
	);

	/** @type {Row[] | null} what was known when the list was stopped */
	let frozen = null;
	let chosen = 0;
	/** The arrow keys chose: the focus stays in the list. */
	let isBrowsing = false;
	let unheard = 0;
	/** @type {ReturnType<typeof setTimeout> | undefined} */
	let silence;
	/** @type {Set<string>} */
	const operations = new Set();

	/** @param {Row} row */
	function fits(row) {
		if (refused.checked && row.status < 400) return false;
		if (operation.value !== '' && row.operationId !== operation.value) return false;
		const words = text.value.toLowerCase().split(/\s+/);
		const all = `${row.method} ${row.path}?${row.query} ${row.status} ${row.operationId ?? ''} ${row.answeredBy}`.toLowerCase();
		return words.every((word) => all.includes(word));
	}

	function refilter() {
		const all = frozen ?? knownRequests();
		const found = all.filter(fits);
		fill(
			body,
			...found
				.slice(-SHOWN)
				.reverse()
				.map((row) => requestRow(row)),
		);
		count();
		mark();
	}

	/** @param {Row[]} rows */
	function add(rows) {
		const found = rows.filter(fits).slice(-SHOWN).reverse();
		body.prepend(...found.map((row) => requestRow(row, true)));
		while (body.rows.length > SHOWN) body.lastElementChild?.remove();
		count();
		mark();
	}

	function count() {
		const all = frozen ?? knownRequests();
		const found = all.filter(fits).length;
		const waiting = frozen ? knownRequests().filter(({ number }) => number > (all.at(-1)?.number ?? 0)).length : 0;
		summary.textContent =
			all.length === 0
				? 'No requests yet. Call the API, and they appear here at once.'
				: [
						found === all.length ? `${all.length} ${all.length === 1 ? 'request' : 'requests'}` : `${found} of ${all.length} requests`,
						found > SHOWN ? `the latest ${SHOWN} shown` : '',
						frozen ? `paused, ${waiting} new` : '',
					]
						.filter((part) => part !== '')
						.join(' · ');
		table.hidden = found === 0;
		for (const { operationId } of all) if (operationId) operations.add(operationId);
		if (operation.options.length !== operations.size + 1) offerOperations();
	}

	function offerOperations() {
		const before = operation.value;
		const options = [...operations].sort().map((name) => h('option', { value: name }, name));
		fill(operation, h('option', { value: '' }, 'Every operation'), ...options);
		operation.value = before;
	}

	/** Marks the chosen row; one row is always in reach of the Tab key. */
	function mark() {
		for (const row of body.rows) {
			if (Number(row.dataset.number) === chosen) row.setAttribute('aria-current', 'true');
			else row.removeAttribute('aria-current');
		}
		if (body.querySelector('a[tabindex="0"]')) return;
		(body.querySelector('[aria-current] a') ?? body.querySelector('a'))?.setAttribute('tabindex', '0');
	}

	function togglePause() {
		frozen = frozen ? null : knownRequests();
		pause.setAttribute('aria-pressed', String(frozen !== null));
		pause.textContent = frozen ? 'Go on' : 'Pause';
		refilter();
	}

	/** @param {Row[]} rows */
	function announce(rows) {
		unheard += rows.length;
		silence ??= setTimeout(() => {
			byId('news').textContent = `${unheard} new ${unheard === 1 ? 'request' : 'requests'}`;
			unheard = 0;
			silence = undefined;
		}, QUIET);
	}

	/** @param {string[]} path */
	function go([number]) {
		const before = chosen;
		const isLeaving = detail.contains(document.activeElement);
		chosen = Number(number ?? 0);
		mark();
		element.classList.toggle('has-detail', chosen > 0);
		if (chosen > 0) showRequest(detail, chosen, { takesFocus: !isBrowsing, close });
		else {
			detail.hidden = true;
			const row = body.querySelector(`[data-number="${before}"] a`) ?? text;
			if (isLeaving && row instanceof HTMLElement) row.focus();
		}
		isBrowsing = false;
	}

	/** Closes the chosen request; the focus goes back to its row. */
	function close() {
		location.hash = '#/requests';
	}

	element.addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && chosen > 0 && event.target !== text) close();
	});
	followKeys(body, (link) => {
		if (chosen === 0) return;
		isBrowsing = true;
		location.replace(link.hash);
	});
	const stop = watch({
		onRequests(rows) {
			if (frozen) count();
			else add(rows);
			announce(rows);
		},
		onReset() {
			operations.clear();
			if (frozen) togglePause();
			else refilter();
			if (chosen > 0) location.hash = '#/requests';
		},
	});
	offerOperations();
	refilter();
	go(path);
	return {
		element,
		go,
		leave() {
			stop();
			clearTimeout(silence);
		},
	};
}
