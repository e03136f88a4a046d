// @ts-check
/** @import { LoggedRequest } from '../../observe/requestLog.ts' */
/** @import { Verdict } from '../../observe/verdicts.ts' */
import { getRequest } from './api.js';
import { curlOf } from './curl.js';
import { fill, h, pairs } from './dom.js';
import { bodyBlock } from './json.js';
import { complain, copy } from './notices.js';
import { inMilliseconds, statusBadge } from './requestRow.js';
import { sendAgain } from './sendAgain.js';

/** The gateway's names of its stages, in words. @type {Record<string, string>} */
const STAGES = {
	route: 'Route',
	version: 'Version',
	bearer: 'Bearer token',
	rateLimit: 'Rate limit',
	scope: 'Scope',
	fault: 'Faults',
	validate: 'Validation',
	location: 'Sub-account',
	behaviour: 'Behaviour',
	prism: 'Prism',
	answer: 'Answer',
};

/** @type {Record<Verdict['outcome'], [sign: string, words: string]>} */
const OUTCOMES = {
	passed: ['✓', 'passed'],
	refused: ['✕', 'refused'],
	answered: ['●', 'answered'],
	skipped: ['–', 'skipped'],
	unreached: ['', 'not reached'],
};

/** What the log keeps of a body. */
const MAX_REQUEST = 16_384;
const MAX_RESPONSE = 65_536;

/** Counts what was asked for: an answer that comes after a later one is not shown. */
let asked = 0;

/**
 * Shows a request in a part of the page.
 * @param {HTMLElement} element
 * @param {number} number
 * @param {{ takesFocus: boolean, close: () => void }} options
 */
export async function showRequest(element, number, { takesFocus, close }) {
	const mine = ++asked;
	try {
		const request = await getRequest(number);
		if (mine !== asked || !location.hash.endsWith(`/${number}`)) return;
		fill(element, ...content(request, close));
		element.hidden = false;
		element.scrollTop = 0;
		if (takesFocus) element.querySelector('h2')?.focus();
	} catch (error) {
		complain(error);
		location.hash = '#/requests';
	}
}

/** @param {LoggedRequest} request @param {() => void} close */
function content(request, close) {
	const { method, path, query, status, operationId, time, duration, traceId, headers, body, size, response, stages } = request;
	const base = location.href.replace(/\/_mock\/.*$/, '');
	const values = /** @type {Record<string, string>} */ ({});
	for (const [name, value] of new URLSearchParams(query)) values[name] = name in values ? `${values[name]}, ${value}` : value;
	return [
		h(
			'div',
			{ class: 'detail-head' },
			h('h2', { tabindex: -1 }, statusBadge(status), ' ', h('span', { class: 'mono' }, `${method} ${path}`)),
			h('button', { type: 'button', class: 'small', click: close }, 'Close'),
		),
		h(
			'p',
			{ class: 'muted facts' },
			[operationId ?? 'no operation', `${time.slice(0, 10)} ${time.slice(11, 23)} UTC`, inMilliseconds(duration)].join(' · '),
			h('br'),
			'Trace id ',
			h('code', {}, traceId),
		),
		h(
			'p',
			{ class: 'buttons' },
			h('button', { type: 'button', click: () => copy(curlOf(request, base), 'curl command') }, 'Copy as curl'),
			h('button', { type: 'button', click: () => sendAgain(request, base) }, 'Send again'),
		),
		h('section', {}, h('h3', {}, 'Stages'), h('ol', { class: 'stages' }, ...stages.map(stage))),
		h(
			'section',
			{},
			h('h3', {}, 'Request'),
			query === '' ? null : pairs('Query', values),
			h('details', {}, h('summary', {}, `${Object.keys(headers).length} headers`), pairs('Request headers', headers)),
			...bodyOf(body, size, MAX_REQUEST, 'Request body'),
		),
		h(
			'section',
			{},
			h('h3', {}, 'Response'),
			h('details', {}, h('summary', {}, `${Object.keys(response.headers).length} headers`), pairs('Response headers', response.headers)),
			...bodyOf(response.body, response.size, MAX_RESPONSE, 'Response body'),
		),
	];
}

/** @param {Verdict} verdict */
function stage({ stage, outcome, says }) {
	const [sign, words] = OUTCOMES[outcome];
	return h(
		'li',
		{ class: outcome },
		h('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
		h('span', { class: 'stage' }, STAGES[stage] ?? stage),
		' ',
		h('span', { class: 'outcome' }, words),
		says === '' ? null : h('span', { class: 'says' }, says),
	);
}

/** @param {string | null} text @param {number} size @param {number} limit what the log keeps of it @param {string} label */
function bodyOf(text, size, limit, label) {
	if (text === null || text === '') return [h('p', { class: 'muted' }, 'No body.')];
	const note = size > limit ? `${inKilobytes(size)}, of which the log has the first ${inKilobytes(limit)}` : inKilobytes(size);
	return [
		h(
			'div',
			{ class: 'body-head' },
			h('span', { class: 'muted' }, `Body, ${note}`),
			h(
				'button',
				{ type: 'button', class: 'small', 'aria-label': `Copy the ${label.toLowerCase()}`, click: () => copy(text, label) },
				'Copy',
			),
		),
		bodyBlock(text, label),
	];
}

/** @param {number} size */
function inKilobytes(size) {
	return size < 1024 ? `${size} bytes` : `${(size / 1024).toFixed(1)} kB`;
}
