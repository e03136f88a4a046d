// @ts-check
/** @import { Delivery, Subscription } from '../../webhooks/deliveries.ts' */
/** @import { WebhookState } from './api.js' */
/** @import { View } from '../view.ts' */
import { getWebhooks, replay, unsubscribe } from './api.js';
import { fill, h } from './dom.js';
import { jsonBlock } from './json.js';
import { attempt, complain, copy } from './notices.js';
import { statusBadge } from './requestRow.js';
import { watch } from './stream.js';
import { subscribeForm } from './subscribeForm.js';

/** So many deliveries are shown; the mock keeps more. */
const SHOWN = 100;

/** Who is told of changes, and what was sent. @returns {View} */
export function webhooksView() {
	const form = subscribeForm();
	const addresses = h('div', { class: 'stack' });
	const deliveries = h('div', { class: 'stack' });
	const keys = h('dl', { class: 'credentials' });
	const element = h(
		'div',
		{ class: 'view' },
		h(
			'div',
			{},
			h('h1', { tabindex: -1 }, 'Webhooks'),
			h(
				'p',
				{ class: 'muted' },
				'Changes of the state are sent to these addresses, signed. As on the live API, only a 429 is tried again.',
			),
		),
		h('section', { class: 'card' }, h('h2', {}, 'Addresses'), addresses, form.element),
		h('section', { class: 'card' }, h('h2', {}, 'Deliveries'), deliveries),
		h(
			'section',
			{ class: 'card' },
			h('h2', {}, 'Public keys'),
			h('p', { class: 'muted' }, 'Base64 of their DER form; new ones with each start.'),
			keys,
		),
	);
	/** Those whose body is open stay open when the list is made anew. @type {Set<string>} */
	const open = new Set();

	/** @param {WebhookState} state */
	function show(state) {
		form.offer(state.events);
		fill(
			addresses,
			...(state.subscriptions.length === 0 ? [h('p', { class: 'muted' }, 'None: nobody is told.')] : state.subscriptions.map(addressRow)),
		);
		const latest = state.deliveries.slice(-SHOWN).reverse();
		const focused = document.activeElement?.getAttribute('data-key');
		fill(deliveries, latest.length === 0 ? h('p', { class: 'muted' }, 'None yet.') : deliveryTable(latest, open));
		for (const button of deliveries.querySelectorAll('button')) if (button.dataset.key === focused && focused) button.focus();
		const shown = Object.entries(state.publicKeys).filter((entry) => entry[1] !== null);
		fill(keys, ...shown.map(([name, value]) => keyRow(name, String(value))));
	}

	const update = () => void getWebhooks().then(show, complain);
	const stop = watch({ onReset: update, onChange: (topics) => topics.includes('webhooks') && update() });
	update();
	return { element, leave: stop };
}

/** @param {Subscription} subscription */
function addressRow({ url, events }) {
	return h(
		'div',
		{ class: 'address-row' },
		h('div', {}, h('code', {}, url), h('p', { class: 'muted' }, events ? events.join(', ') : 'every event')),
		h(
			'button',
			{ type: 'button', class: 'small', 'aria-label': `Unsubscribe ${url}`, click: () => attempt(() => unsubscribe(url), 'Unsubscribed') },
			'Unsubscribe',
		),
	);
}

/** @param {Delivery[]} deliveries @param {Set<string>} open */
function deliveryTable(deliveries, open) {
	const heads = ['Time', 'Event', 'Address', 'Tries', 'State', 'Actions'].map((name) =>
		h('th', { scope: 'col', class: `is-${name.toLowerCase()}` }, name === 'Actions' ? h('span', { class: 'sr' }, name) : name),
	);
	return h(
		'table',
		{ class: 'plain deliveries' },
		h('caption', { class: 'sr' }, 'Deliveries, newest first'),
		h('thead', {}, h('tr', {}, ...heads)),
		h('tbody', {}, ...deliveries.flatMap((delivery) => deliveryRows(delivery, open))),
	);
}

/** @param {Delivery} delivery @param {Set<string>} open */
function deliveryRows({ webhookId, event, url, payload, attempts, state }, open) {
	const time = String(payload.timestamp ?? '').slice(11, 23);
	const details = h('tr', { hidden: !open.has(webhookId) }, h('td', { colspan: 6 }, jsonBlock(payload, `Body of ${event}`)));
	const toggle = h(
		'button',
		{
			type: 'button',
			class: 'small',
			'aria-expanded': String(open.has(webhookId)),
			'aria-label': `Body of ${event} at ${time}`,
			'data-key': `body ${webhookId}`,
			click: turn,
		},
		'Body',
	);
	function turn() {
		details.hidden = !details.hidden;
		toggle.setAttribute('aria-expanded', String(!details.hidden));
		if (details.hidden) open.delete(webhookId);
		else open.add(webhookId);
	}
	const tries = attempts.map((status) => (status === null ? h('span', { class: 'status s5' }, 'no answer') : statusBadge(status)));
	const again = {
		type: 'button',
		class: 'small',
		'aria-label': `Replay ${event} at ${time}`,
		'data-key': `replay ${webhookId}`,
		click: () => attempt(() => replay(webhookId), 'Sent once more'),
	};
	const row = h(
		'tr',
		{},
		h('td', { class: 'mono is-time' }, time),
		h('td', { class: 'is-event' }, event, h('span', { class: `sub state-${state}` }, state)),
		h('td', { class: 'is-address' }, h('code', {}, url)),
		h('td', { class: 'tries' }, ...(tries.length === 0 ? [h('span', { class: 'muted' }, 'none')] : tries)),
		h('td', { class: `is-state state-${state}` }, state),
		h('td', { class: 'is-action' }, h('span', { class: 'buttons' }, toggle, h('button', again, 'Replay'))),
	);
	return [row, details];
}

/** @param {string} name @param {string} value */
function keyRow(name, value) {
	const button = h(
		'button',
		{ type: 'button', class: 'small', 'aria-label': `Copy the ${name} key`, click: () => copy(value, 'Key') },
		'Copy',
	);
	return h('div', {}, h('dt', {}, name), h('dd', {}, h('code', {}, value)), h('dd', { class: 'copy' }, button));
}
