// @ts-check
/** @import { View } from '../view.ts' */
import { h } from './dom.js';

/** The control API, by path. @type {[string, string][]} */
const CONTROL = [
	['GET /_mock/health', '200 when ready'],
	['GET /_mock/credentials', 'what to call the mock with'],
	['GET /_mock/events', 'a stream of what happens, as server-sent events'],
	['GET /_mock/requests?after=NUMBER', 'the latest 1,000 requests'],
	['GET /_mock/requests/NUMBER', 'one of them'],
	['GET /_mock/state', 'all records by resource'],
	['GET /_mock/resources', 'how many records there are of which resource'],
	['GET /_mock/state/RESOURCE?offset&limit&query', 'records page by page'],
	['GET, PUT, DELETE /_mock/state/RESOURCE/ID', 'one record; changes raise events'],
	['POST /_mock/seed', '{"contact": [{…}]} adds records'],
	['GET, PUT /_mock/clock', '{"set": "2026-04-01T12:00:00Z"}, {"advance": 60000}, {"release": true}'],
	['GET, POST, DELETE /_mock/faults', '{"operation": "getContact", "status": 500, "times": 2}'],
	['DELETE /_mock/faults/ID', 'takes one back'],
	['GET, POST, DELETE /_mock/webhooks', '{"url": "http://…", "events": ["ContactCreate"]}; DELETE takes ?url='],
	['POST /_mock/webhooks/replay', '{"webhookId": "…"} sends once more'],
	['GET /_mock/operations', 'the operations of the document'],
	['POST /_mock/reset', 'everything as at the start'],
];

/** @type {[string, string][]} */
const HEADERS = [
	['Version: 2021-07-28', 'every request needs one that GHL has published'],
	['X-Mock-Fault: status=503; latency=200', 'makes this one request fail'],
	['Prefer: code=404', 'an answer made from the document: code=, example=, dynamic=true'],
];

/** @type {[string, string][]} */
const KEYS = [
	['Tab', 'to the next control; the first one skips to the content'],
	['↑ ↓ Home End', 'from request to request, once one has the focus'],
	['Enter', 'opens the request'],
	['Esc', 'closes it, or a dialog'],
];

/** What there is to know, without the network. @returns {View} */
export function docsView() {
	return {
		element: h(
			'div',
			{ class: 'view' },
			h('div', {}, h('h1', { tabindex: -1 }, 'Docs'), h('p', { class: 'muted' }, 'More is in docs/mock.md of the repository.')),
			card('Control API', 'Works over HTTP and, with the same names, on what startMock() returns.', CONTROL),
			card('Headers of a request', 'To the API itself.', HEADERS),
			card('Keys', 'The whole console works without a mouse.', KEYS),
		),
	};
}

/** @param {string} title @param {string} note @param {[string, string][]} rows */
function card(title, note, rows) {
	const lines = rows.map(([name, says]) => h('tr', {}, h('th', { scope: 'row' }, h('code', {}, name)), h('td', {}, says)));
	return h(
		'section',
		{ class: 'card' },
		h('h2', {}, title),
		h('p', { class: 'muted' }, note),
		h('table', { class: 'pairs docs' }, h('caption', { class: 'sr' }, title), h('tbody', {}, ...lines)),
	);
}
