// @ts-check
/** @import { ClockState } from './api.js' */
/** @import { View } from '../view.ts' */
import { changeClock, getClock } from './api.js';
import { field, h } from './dom.js';
import { attempt, complain } from './notices.js';
import { watch } from './stream.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Steps that tests need; the last is past the life of an access token. @type {[string, number][]} */
const STEPS = [
	['1 minute', MINUTE],
	['1 hour', HOUR],
	['1 day', DAY],
	['25 hours', 25 * HOUR],
];

/** The mock's time. @returns {View} */
export function clockView() {
	const time = h('time', { class: 'clock-time mono', role: 'timer', 'aria-live': 'off' });
	const state = h('p', { class: 'clock-state', role: 'status' });
	const stop = h('button', { type: 'button', click: () => change({ set: new Date(now()).toISOString() }, 'Clock stopped') }, 'Stop');
	const release = h('button', { type: 'button', click: () => change({ release: true }, 'Clock released') }, 'Release');
	const moment = h('input', { type: 'datetime-local', step: 1, name: 'moment', required: true, input: () => (isWritten = true) });
	const element = h(
		'div',
		{ class: 'view' },
		h(
			'div',
			{},
			h('h1', { tabindex: -1 }, 'Clock'),
			h(
				'p',
				{ class: 'muted' },
				'Dates in records, rate limits and the life of tokens follow this clock. Access tokens live 23 h 59 min 59 s.',
			),
		),
		h('section', { class: 'card clock', 'aria-label': 'The time' }, time, state, h('p', { class: 'buttons' }, stop, release)),
		h(
			'section',
			{ class: 'card' },
			h('h2', {}, 'Move it'),
			h(
				'p',
				{ class: 'buttons' },
				...STEPS.map(([name, milliseconds]) =>
					h('button', { type: 'button', click: () => change({ advance: milliseconds }, `Clock moved by ${name}`) }, `+ ${name}`),
				),
			),
			h(
				'form',
				{ class: 'inline-form', submit: set },
				field('Stop at this moment, in UTC', moment),
				h('button', { class: 'primary' }, 'Set'),
			),
		),
	);
	/** Somebody has written a moment that is not set yet: news do not write over it. */
	let isWritten = false;
	/** Of the mock's time, while it runs, against the page's own clock. */
	let known = { now: 0, at: 0, isStopped: true };

	function now() {
		return known.isStopped ? known.now : known.now + performance.now() - known.at;
	}

	function draw() {
		const iso = new Date(now()).toISOString();
		time.dateTime = iso;
		time.textContent = `${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`;
	}

	/** @param {ClockState} given */
	function take(given) {
		known = { now: Date.parse(given.now), at: performance.now(), isStopped: given.isStopped };
		const ahead = known.now - Date.now();
		const away = Math.abs(ahead) < 2000 ? '' : `, ${span(Math.abs(ahead))} ${ahead > 0 ? 'ahead of' : 'behind'} this machine`;
		state.textContent = `${given.isStopped ? 'Stands still' : 'Runs'}${away}`;
		stop.disabled = given.isStopped;
		release.disabled = !given.isStopped && away === '';
		if (!isWritten) moment.value = given.now.slice(0, 19);
		draw();
	}

	/** @param {Parameters<typeof changeClock>[0]} to @param {string} done */
	function change(to, done) {
		attempt(async () => take(await changeClock(to)), done);
	}

	/** @param {Event} event */
	function set(event) {
		event.preventDefault();
		isWritten = false;
		change({ set: `${moment.value}Z` }, 'Clock set');
	}

	const update = () => void getClock().then(take, complain);
	const unwatch = watch({ onReset: update, onChange: (topics) => topics.includes('clock') && update() });
	const ticking = setInterval(() => !known.isStopped && draw(), 250);
	update();
	return {
		element,
		leave() {
			unwatch();
			clearInterval(ticking);
		},
	};
}

/** @param {number} milliseconds */
function span(milliseconds) {
	const rounded = Math.round(milliseconds / MINUTE) * MINUTE;
	const days = Math.floor(rounded / DAY);
	const hours = Math.floor((rounded % DAY) / HOUR);
	const minutes = (rounded % HOUR) / MINUTE;
	const parts = [
		[days, 'd'],
		[hours, 'h'],
		[minutes, 'min'],
	].filter(([count]) => count !== 0);
	return parts.length === 0 ? 'some seconds' : parts.map(([count, unit]) => `${Number(count).toLocaleString('en')} ${unit}`).join(' ');
}
