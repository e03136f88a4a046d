import type { JsonObject } from '../../generator/contract/json.ts';
import { ApiError, badRequest, unauthorized } from '../http/apiError.ts';
import type { Clock } from '../state/clock.ts';
import type { Collection } from '../state/collection.ts';
import type { State } from '../state/state.ts';
import { appIdOf, type OAuthApp } from './app.ts';
import type { Grant, Grants } from './grant.ts';
import { createInstalls, type InstallChange } from './installs.ts';
import { type Consent, type Install, issuedIn, type Pending } from './issued.ts';
import { ACCESS_SECONDS, accessToken } from './token.ts';

const CODE_MILLISECONDS = 10 * 60_000;
const REFRESH_MILLISECONDS = 365 * 86_400_000;

/** Gives out codes and tokens and knows which are good. */
export interface Authority {
	app(clientId: string): OAuthApp | undefined;
	/** Notes a consent; returns the code that stands for it, once and for ten minutes. */
	approve(consent: Consent): string;
	/**
	 * What `POST /oauth/token` answers.
	 * @throws ApiError in GHL's words; the code is looked at before the app's credentials.
	 */
	exchange(form: JsonObject): JsonObject;
	/**
	 * A token of one sub-account for the token of its agency.
	 * @throws ApiError when the app is not installed there.
	 */
	locationToken(grant: Grant, companyId: string, locationId: string): JsonObject;
	installs(): Install[];
	/**
	 * Takes an app out of a sub-account, or out of all: what it was given there is good no longer.
	 * @param app client id or app id.
	 * @returns false when there is nothing of it there.
	 * @throws ApiError 404 when there is no such app.
	 */
	uninstall(app: string, locationId?: string): boolean;
}

export interface AuthorityParts {
	apps: readonly OAuthApp[];
	/** Where codes, refresh tokens and installs are kept. */
	state: State;
	/** Where access tokens are put for the bearer stage to find. */
	grants: Grants;
	clock: Clock;
	/** Makes the next part of a code or token. */
	nextId(): string;
	/** Codes that are good from the start and after each reset, without an end. */
	standing?: ReadonlyMap<string, Consent>;
	/** Sub-accounts of an agency. */
	locationsOf(companyId: string): string[];
	/** Told where an app was installed or removed. */
	onInstall?: (change: InstallChange) => void;
}

export function createAuthority(parts: AuthorityParts): Authority {
	const { apps, state, grants, clock, nextId, standing = new Map<string, Consent>(), locationsOf } = parts;
	const issued = issuedIn(state);
	const { codes, refreshTokens } = issued;
	const installs = createInstalls({ issued, grants, clock, locationsOf, onChange: parts.onInstall });
	for (const [code, consent] of standing) codes.set(code, { ...consent, until: null });

	/** What a code or refresh token stands for, and its app; undefined when it is not good, or its app exists no more. */
	function peek(collection: Collection<Pending>, key: string): { consent: Consent; app: OAuthApp } | undefined {
		const pending = collection.get(key);
		if (!pending || (pending.until !== null && pending.until <= clock.now())) return undefined;
		const { until, ...consent } = pending;
		const app = findApp(consent.clientId);
		return app && { app, consent };
	}

	function findApp(clientId: string): OAuthApp | undefined {
		return apps.find((app) => app.clientId === clientId);
	}

	function issue(app: OAuthApp, consent: Consent): JsonObject {
		const refreshToken = `${nextId()}${nextId()}`;
		refreshTokens.set(refreshToken, { ...consent, until: clock.now() + REFRESH_MILLISECONDS });
		const { companyId, locationId } = consent;
		return {
			...described(app, consent),
			refresh_token: refreshToken,
			companyId,
			...(locationId === null ? { approvedLocations: locationsOf(companyId) } : {}),
			isBulkInstallation: locationId === null,
		};
	}

	function described(app: OAuthApp, consent: Consent): JsonObject {
		const { locationId, scopes, userId } = consent;
		return {
			access_token: mint(app, consent),
			token_type: 'Bearer',
			expires_in: ACCESS_SECONDS,
			scope: scopes.join(' '),
			userType: locationId === null ? 'Company' : 'Location',
			...(locationId === null ? {} : { locationId }),
			userId,
		};
	}

	function mint(app: OAuthApp, { companyId, locationId, scopes, userId }: Consent): string {
		const issuedAt = clock.now();
		const userType = locationId === null ? 'Company' : 'Location';
		const claims = { userType, accountId: locationId ?? companyId, appId: appIdOf(app), clientId: app.clientId, scopes, issuedAt } as const;
		const token = accessToken(claims, nextId());
		grants.set(token, {
			token,
			kind: 'oauth',
			userType: locationId === null ? 'agency' : 'sub-account',
			companyId,
			locationId,
			scopes,
			appId: app.clientId,
			userId,
			expiresAt: issuedAt + ACCESS_SECONDS * 1000,
		});
		return token;
	}

	function fromCode(form: JsonObject): JsonObject {
		const code = String(form.code ?? '');
		const found = peek(codes, code);
		if (!found) throw new ApiError(401, { error: 'UnAuthorized!', error_description: 'Authorization code not found' });
		const { app, consent } = found;
		checkClient(app, form);
		if (form.redirect_uri !== undefined && form.redirect_uri !== consent.redirectUri) throw badRequest('redirect_uri does not match');
		codes.delete(code);
		installs.add(app, consent);
		return issue(app, consent);
	}

	function fromRefreshToken(form: JsonObject): JsonObject {
		const token = String(form.refresh_token ?? '');
		const found = peek(refreshTokens, token);
		if (!found) throw unauthorized('Invalid refresh token');
		checkClient(found.app, form);
		refreshTokens.delete(token);
		return issue(found.app, found.consent);
	}

	return {
		app: findApp,
		approve(consent) {
			const code = `${nextId()}${nextId()}`;
			codes.set(code, { ...consent, until: clock.now() + CODE_MILLISECONDS });
			return code;
		},
		exchange(form) {
			if (form.grant_type === 'authorization_code') return fromCode(form);
			if (form.grant_type === 'refresh_token') return fromRefreshToken(form);
			throw badRequest('grant_type must be one of the following values: authorization_code, refresh_token');
		},
		locationToken(grant, companyId, locationId) {
			const app = findApp(grant.appId);
			const isOurs = grant.companyId === companyId && locationsOf(companyId).includes(locationId);
			if (!app || !isOurs) throw badRequest('Location is not active');
			const { clientId } = app;
			const consent = { clientId, companyId, locationId, scopes: grant.scopes, userId: grant.userId ?? '', redirectUri: '' };
			installs.add(app, consent);
			return described(app, consent);
		},
		installs: installs.list,
		uninstall(name, locationId) {
			const app = apps.find((candidate) => candidate.clientId === name || appIdOf(candidate) === name);
			if (!app) throw new ApiError(404, { statusCode: 404, message: `There is no app ${name.slice(0, 100)}.` });
			return installs.remove(app, locationId);
		},
	};
}

function checkClient(app: OAuthApp, { client_id, client_secret }: JsonObject): void {
	if (client_id !== app.clientId || client_secret !== app.clientSecret) throw unauthorized('Invalid client credentials!');
}
