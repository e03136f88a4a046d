// @ts-check
/** @import { Row } from './stream.js' */
import { h } from './dom.js';

/** @param {number} status */
export function statusBadge(status) {
	return h('span', { class: `status s${Math.floor(status / 100)}` }, String(status));
}

/** Milliseconds as people read them. @param {number} duration */
export function inMilliseconds(duration) {
	return duration < 10 ? `${duration.toFixed(1)} ms` : `${Math.round(duration).toLocaleString('en')} ms`;
}

/** What a fault did to an answer, in a word or two. @param {Row['effect']} effect */
function effectWords(effect) {
	if (!effect) return '';
	if (effect.drop) return 'dropped';
	if (effect.truncate) return 'broken off';
	if (effect.malformed) return 'no JSON';
	return effect.delay > 0 ? `+${Math.round(effect.delay)} ms` : '';
}

/**
 * One line of the log.
 * @param {Row} row
 * @param {boolean} [isNew] it came while somebody looked
 */
export function requestRow({ number, time, method, path, query, operationId, status, answeredBy, duration, effect }, isNew = false) {
	const words = effectWords(effect);
	return h(
		'tr',
		{ 'data-number': number, class: isNew ? 'new' : null },
		h('td', { class: 'is-time mono' }, time.slice(11, 23)),
		h('td', { class: 'is-method mono' }, method),
		h(
			'td',
			{ class: 'is-path' },
			h(
				'a',
				{ href: `#/requests/${number}`, class: 'mono', tabindex: -1 },
				path,
				query === '' ? null : h('span', { class: 'muted' }, `?${query}`),
			),
			words === '' ? null : h('span', { class: 'effect' }, words),
		),
		h('td', { class: 'is-status' }, statusBadge(status)),
		h('td', { class: 'is-operation' }, operationId ?? h('span', { class: 'muted' }, 'none')),
		h('td', { class: 'is-answered-by muted' }, answeredBy),
		h('td', { class: 'is-duration mono muted' }, inMilliseconds(duration)),
	);
}
