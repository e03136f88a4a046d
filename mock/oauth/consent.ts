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
