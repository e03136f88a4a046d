import type { Scope } from '../../generator/contract/catalog.ts';
import type { MockRequest, MockResponse } from '../http/message.ts';
import type { Store } from '../state/store/store.ts';
import type { Authority } from './authority.ts';
import { ConsentError, readConsentRequest, redirection } from './consent.ts';
import { renderConsent, renderConsentError } from './consentPage.ts';

/** Addresses of the consent page: today's, and the one that older guides name. */
const CONSENT_PATHS = new Set(['/v2/oauth/chooselocation', '/oauth/chooselocation']);
const DECISION_PATH = '/_mock/oauth/decision';

export interface ConsentParts {
	authority: Authority;
	scopes: readonly Scope[];
	store: Store;
	/** Who allows: the owner of the development account. */
	person: { companyId: string; userId: string };
}

/** Whether a request is for the consent page, or tells what was decided there. */
export function isConsent(request: MockRequest): boolean {
	return isPage(request) || isDecision(request);
}

function isPage({ method, path }: MockRequest): boolean {
	return CONSENT_PATHS.has(path) && method === 'GET';
}

function isDecision({ method, path }: MockRequest): boolean {
	return path === DECISION_PATH && method === 'POST';
}

/** Answers what a browser asks of the consent page; null when the request is for something else. */
export function answerConsent(parts: ConsentParts, request: MockRequest): MockResponse | null {
	if (!isConsent(request)) return null;
	try {
		return isPage(request) ? show(parts, request) : decide(parts, request);
	} catch (error) {
		if (!(error instanceof ConsentError)) throw error;
		return html(400, renderConsentError(error.message));
	}
}

function show({ authority, scopes, store }: ConsentParts, { search }: MockRequest): MockResponse {
	const request = readRequest(authority, scopes, search);
	const describe = (name: string) => scopes.find((scope) => scope.name === name)?.description ?? name;
	return html(200, renderConsent({ request, query: search, locations: [...store.all('location')], describe }));
}

function decide({ authority, scopes, store, person }: ConsentParts, { search, body }: MockRequest): MockResponse {
	const request = readRequest(authority, scopes, search);
	const form = new URLSearchParams(Buffer.from(body).toString('utf8'));
	if (form.get('decision') !== 'allow') return redirect(redirection(request, { error: 'access_denied' }));
	const locationId = form.get('locationId') || null;
	const location = locationId === null ? undefined : store.get('location', locationId);
	if (locationId !== null && !location) throw new ConsentError('There is no such sub-account.');
	const companyId = typeof location?.companyId === 'string' ? location.companyId : person.companyId;
	const { app, redirectUri } = request;
	const code = authority.approve({
		clientId: app.clientId,
		companyId,
		locationId,
		scopes: request.scopes,
		userId: person.userId,
		redirectUri,
	});
	return redirect(redirection(request, { code }));
}

function readRequest(authority: Authority, scopes: readonly Scope[], search: string) {
	return readConsentRequest(
		new URLSearchParams(search),
		(clientId) => authority.app(clientId),
		scopes.map(({ name }) => name),
	);
}

function html(status: number, text: string): MockResponse {
	// No other page may frame this one, and it runs no scripts.
	const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
	return {
		status,
		headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
		body: new Uint8Array(Buffer.from(text)),
	};
}

function redirect(location: string): MockResponse {
	return { status: 302, headers: { location }, body: null };
}
