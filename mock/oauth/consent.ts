import type { StoredRecord } from '../state/store/store.ts';
import type { OAuthApp } from './app.ts';

/** What an app asks for on the consent page. */
export interface ConsentRequest {
	app: OAuthApp;
	redirectUri: string;
	scopes: string[];
	/** Comes back unchanged, so that the app can tell its own requests from others'. */
	state: string | null;
}

/** A request for consent that cannot be shown: what is wrong with it. */
export class ConsentError extends Error {}

/**
 * Reads the query of the consent page.
 * @param known scopes that exist.
 * @throws ConsentError
 */
export function readConsentRequest(
	query: URLSearchParams,
	findApp: (clientId: string) => OAuthApp | undefined,
	known: readonly string[],
): ConsentRequest {
	const need = (name: string) => {
		const value = query.get(name);
		if (!value) throw new ConsentError(`${name} is missing.`);
		return value;
	};
	if (need('response_type') !== 'code') throw new ConsentError('response_type has to be "code".');
	const app = findApp(need('client_id'));
	if (!app) throw new ConsentError('There is no app with this client_id.');
	const redirectUri = need('redirect_uri');
	if (!isAllowed(redirectUri, app)) throw new ConsentError('This redirect_uri is not registered for the app.');
	const scopes = [
		...new Set(
			need('scope')
				.split(/[\s+]+/)
				.filter((scope) => scope !== ''),
		),
	];
	const unknown = scopes.filter((scope) => !known.includes(scope) || (app.scopes && !app.scopes.includes(scope)));
	if (unknown.length > 0) throw new ConsentError(`The app may not ask for: ${unknown.join(', ')}.`);
	return { app, redirectUri, scopes, state: query.get('state') };
}

function isAllowed(redirectUri: string, { redirectUris }: OAuthApp): boolean {
	if (!URL.canParse(redirectUri) || !/^https?:$/.test(new URL(redirectUri).protocol)) return false;
	return redirectUris === undefined || redirectUris.includes(redirectUri);
}

/** The address that the browser is sent back to. */
export function redirection({ redirectUri, state }: ConsentRequest, answer: Record<string, string>): string {
	const url = new URL(redirectUri);
	for (const [name, value] of Object.entries(answer)) url.searchParams.set(name, value);
	if (state !== null) url.searchParams.set('state', state);
	return url.href;
}

export interface ConsentView {
	request: ConsentRequest;
	/** Query of the page, which the form sends back. */
	query: string;
	locations: readonly StoredRecord[];
	/** What each scope lets one do. */
	describe(scope: string): string;
}

/** The consent page: who asks, for what, and for which sub-account. Works without scripts and with the keyboard. */
export function renderConsent({ request, query, locations, describe }: ConsentView): string {
	const options = locations.map(
		({ id, name }, index) =>
			`<label><input type="radio" name="locationId" value="${escaped(String(id))}"${index === 0 ? ' checked' : ''}> ${escaped(String(name ?? id))}</label>`,
	);
	const scopes = request.scopes.map((scope) => `<li>${escaped(describe(scope))} <code>${escaped(scope)}</code></li>`);
	return page(
		`${request.app.name} asks for access`,
		`<h1>${escaped(request.app.name)} asks for access</h1>
<p>It wants to:</p>
<ul>${scopes.join('')}</ul>
<form method="post" action="/_mock/oauth/decision?${escaped(query)}">
<fieldset><legend>To which account?</legend>
${options.join('\n')}
<label><input type="radio" name="locationId" value=""${options.length === 0 ? ' checked' : ''}> The whole agency</label>
</fieldset>
<button name="decision" value="allow">Allow</button>
<button name="decision" value="refuse">Refuse</button>
</form>
<p class="note">This is the mock's page; nothing leaves this machine but the answer to ${escaped(new URL(request.redirectUri).host)}.</p>`,
	);
}

/** What the person sees when the request for consent makes no sense. */
export function renderConsentError(message: string): string {
	return page('No consent asked', `<h1>This request makes no sense</h1><p role="alert">${escaped(message)}</p>`);
}

function page(title: string, body: string): string {
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 3rem auto; padding: 0 1rem; }
fieldset { border: 1px solid; border-radius: .5rem; margin: 1rem 0; }
label { display: block; padding: .25rem 0; }
button { font: inherit; padding: .4rem 1.2rem; margin-right: .5rem; }
code, .note { font-size: .85rem; opacity: .75; }
</style>
${body}
</html>
`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
