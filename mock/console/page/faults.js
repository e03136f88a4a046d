// @ts-check
/** @import { Fault, Latency } from '../../gateway/faults/fault.ts' */
/** @import { SetFault } from '../../gateway/faults/registry.ts' */
/** @import { View } from '../view.ts' */
import { getFaults, takeFaultBack } from './api.js';
import { fill, h } from './dom.js';
import { faultForm } from './faultForm.js';
import { attempt, complain } from './notices.js';
import { watch } from './stream.js';

/** What goes wrong on purpose. @returns {View} */
export function faultsView() {
	const list = h('div', { class: 'stack' });
	const all = h(
		'button',
		{ type: 'button', class: 'danger', click: () => attempt(() => takeFaultBack(), 'All faults taken back') },
		'Take all back',
	);
	const element = h(
		'div',
		{ class: 'view' },
		h(
			'div',
			{},
			h('h1', { tabindex: -1 }, 'Faults'),
			h(
				'p',
				{ class: 'muted' },
				'Requests that fit a fault go wrong the way it says. One request alone fails with the header X-Mock-Fault.',
			),
		),
		h('section', { class: 'card' }, h('div', { class: 'card-head' }, h('h2', {}, 'Set now'), all), list),
		h('section', { class: 'card' }, h('h2', {}, 'Set another'), faultForm()),
	);

	/** @param {SetFault[]} faults */
	function show(faults) {
		all.hidden = faults.length === 0;
		if (faults.length === 0) {
			fill(list, h('p', { class: 'muted' }, 'None: every request gets its real answer.'));
			return;
		}
		const heads = ['What', 'Which requests', 'How often', 'Struck', ''].map((name) =>
			h(
				'th',
				{ scope: 'col', class: name === 'Struck' ? 'is-number' : /^(Which|How)/.test(name) ? 'is-wide' : null },
				name === '' ? h('span', { class: 'sr' }, 'Actions') : name,
			),
		);
		fill(
			list,
			h(
				'table',
				{ class: 'plain' },
				h('caption', { class: 'sr' }, 'Faults that are set'),
				h('thead', {}, h('tr', {}, ...heads)),
				h('tbody', {}, ...faults.map(faultRow)),
			),
		);
	}

	const update = () => void getFaults().then(show, complain);
	const stop = watch({
		// A fault counts when it strikes, and then there is a request.
		onRequests: update,
		onReset: update,
		onChange: (topics) => topics.includes('faults') && update(),
	});
	update();
	return { element, leave: stop };
}

/** @param {SetFault} set */
function faultRow({ id, fault, struck }) {
	const what = whatOf(fault);
	return h(
		'tr',
		{},
		h('td', {}, what, h('span', { class: 'sub' }, whichOf(fault), ', ', howOftenOf(fault))),
		h('td', { class: 'is-wide' }, whichOf(fault)),
		h('td', { class: 'is-wide' }, howOftenOf(fault)),
		h('td', { class: 'is-number' }, struck.toLocaleString('en')),
		h(
			'td',
			{ class: 'is-action' },
			h(
				'button',
				{
					type: 'button',
					class: 'small',
					'aria-label': `Take back: ${what}`,
					click: () => attempt(() => takeFaultBack(id), 'Fault taken back'),
				},
				'Take back',
			),
		),
	);
}

/** @param {Fault} fault */
function whatOf({ status, body, latency, drop, truncate, malformed, expireToken }) {
	const parts = [
		status === undefined ? '' : `answer ${status}${body === undefined ? '' : ' with a body'}`,
		latency === undefined ? '' : `wait ${latencyWords(latency)}`,
		drop ? 'drop the connection' : '',
		truncate ? 'break off in the middle' : '',
		malformed ? 'send no JSON' : '',
		expireToken ? 'let the token end' : '',
	];
	return parts.filter((part) => part !== '').join(', ');
}

/** @param {Latency} latency */
function latencyWords(latency) {
	if (typeof latency === 'number') return `${latency} ms`;
	return 'min' in latency ? `${latency.min} to ${latency.max} ms` : `${latency.mean} ± ${latency.deviation} ms`;
}

/** @param {Fault} fault */
function whichOf({ operation, method, path }) {
	const parts = [operation, method?.toUpperCase(), path].filter((part) => part !== undefined);
	return parts.length === 0 ? 'every request' : h('code', {}, parts.join(' '));
}

/** @param {Fault} fault */
function howOftenOf({ times, probability, duration }) {
	const parts = [
		times === undefined ? '' : times === 1 ? 'once' : `${times} times`,
		probability === undefined ? '' : `${Math.round(probability * 100)} % of them`,
		duration === undefined ? '' : `for ${duration.toLocaleString('en')} ms`,
	].filter((part) => part !== '');
	return parts.length === 0 ? 'always' : parts.join(', ');
}
