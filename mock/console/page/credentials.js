// @ts-check
/** @import { Credentials } from '../../world/credentials.ts' */
import { getCredentials, reset } from './api.js';
import { byId, dialogById, fill, h } from './dom.js';
import { attempt, copy } from './notices.js';

/** @type {Promise<Credentials> | undefined} */
let credentials;

/** What the mock takes; asked for once. */
export function knownCredentials() {
	credentials ??= getCredentials();
	return credentials;
}

/** Those worth showing, in words. @type {[string, (given: Credentials) => string][]} */
const SHOWN = [
	['Private Integration Token: everything in the sub-account', (given) => given.privateIntegrationToken],
	['Read-only token', (given) => given.readOnlyToken],
	['Agency token', (given) => given.agencyToken],
	['OAuth access token of the sub-account', (given) => given.accessToken],
	['OAuth access token of the agency', (given) => given.agencyAccessToken],
	['OAuth access token that has expired', (given) => given.expiredToken],
	['locationId', (given) => given.locationId],
	['locationId of another sub-account', (given) => given.otherLocationId],
	['companyId', (given) => given.companyId],
	['OAuth client id', (given) => given.oauth.clientId],
	['OAuth client secret', (given) => given.oauth.clientSecret],
	['OAuth code, good for one exchange', (given) => given.oauth.code],
];

/** The address in the bar, and the dialog with all that lets one in. */
export async function setUpCredentials() {
	const dialog = dialogById('credentials');
	byId('open-credentials').addEventListener('click', () => dialog.showModal());
	const address = location.href.replace(/\/_mock\/.*$/, '');
	byId('base-url').textContent = address;
	byId('copy-base-url').addEventListener('click', () => copy(address, 'Base URL'));
	const given = await knownCredentials();
	const items = SHOWN.map(([name, read]) => {
		const value = read(given);
		return h(
			'div',
			{},
			h('dt', {}, name),
			h('dd', {}, h('code', {}, value)),
			h(
				'dd',
				{ class: 'copy' },
				h('button', { type: 'button', class: 'small', 'aria-label': `Copy ${name}`, click: () => copy(value, name) }, 'Copy'),
			),
		);
	});
	fill(
		dialog,
		h('h2', { id: 'credentials-title' }, 'Credentials'),
		h('p', { class: 'muted' }, 'Invented, the same in every mock, and worth nothing anywhere else.'),
		h('dl', { class: 'credentials' }, ...items),
		h('form', { method: 'dialog', class: 'buttons' }, h('button', { autofocus: true }, 'Close')),
	);
}

/** The button that sets everything back, and its question. */
export function setUpReset() {
	const dialog = dialogById('reset');
	byId('open-reset').addEventListener('click', () => {
		dialog.returnValue = 'cancel';
		dialog.showModal();
	});
	dialog.addEventListener('close', () => {
		if (dialog.returnValue === 'reset') attempt(reset, 'Everything is as at the start');
	});
}
