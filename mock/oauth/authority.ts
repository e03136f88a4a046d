import type { JsonObject } from '../../generator/catalog/types.ts';
import { ApiError, badRequest, unauthorized } from '../apiError.ts';
import type { IdSource } from '../ids.ts';
import { Ledger } from '../ledger.ts';
import type { Clock, Grant } from '../types.ts';
import { appIdOf, type OAuthApp } from './app.ts';
import { ACCESS_SECONDS, accessToken } from './token.ts';

const CODE_MILLISECONDS = 10 * 60_000;
const REFRESH_MILLISECONDS = 365 * 86_400_000;

/** What somebody allowed an app. */
export interface Consent {
	app: OAuthApp;
	companyId: string;
	/** Null when the whole agency was chosen. */
	locationId: string | null;
	scopes: string[];
	userId: string;
	redirectUri: string;
}

/** An app in a sub-account. */
export interface Install {
	appId: string;
	companyId: string;
	locationId: string;
	/** Epoch milliseconds. */
	installedAt: number;
}

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
	reset(): void;
}

export interface Expiring<T> {
	value: T;
	/** Epoch milliseconds. */
	until: number;
}

/** What an authority has given out and not taken back. */
export interface Issued {
	codes: Ledger<Expiring<Consent>>;
	refreshTokens: Ledger<Expiring<Consent>>;
	/** By app and sub-account. */
	installs: Ledger<Install>;
}

/** Books with nothing in them. */
export function noneIssued(): Issued {
	return { codes: new Ledger(), refreshTokens: new Ledger(), installs: new Ledger() };
}

export interface AuthorityParts {
	apps: readonly OAuthApp[];
	/** Where access tokens are put for the bearer stage to find. */
	grants: Map<string, Grant>;
	clock: Clock;
	ids: IdSource;
	/** Books to go on from, in which everything is noted. Default: empty ones. */
	issued?: Issued;
	/** Codes that are good from the start and after each reset, without an end. */
	standing?: ReadonlyMap<string, Consent>;
	/** Sub-accounts of an agency. */
	locationsOf(companyId: string): string[];
}

export function createAuthority({ apps, grants, clock, ids, issued = noneIssued(), standing, locationsOf }: AuthorityParts): Authority {
	const { codes, refreshTokens, installs } = issued;

	function take<T>(map: Map<string, Expiring<T>>, key: string): T | undefined {
		const found = map.get(key);
		map.delete(key);
		return found && found.until > clock.now() ? found.value : undefined;
	}

	function peek<T>(map: Map<string, Expiring<T>>, key: string): T | undefined {
		const found = map.get(key);
		return found && found.until > clock.now() ? found.value : undefined;
	}

	function issue(consent: Consent): JsonObject {
		const refreshToken = `${ids.next()}${ids.next()}`;
		refreshTokens.set(refreshToken, { value: consent, until: clock.now() + REFRESH_MILLISECONDS });
		const { companyId, locationId } = consent;
		return {
			...described(consent),
			refresh_token: refreshToken,
			companyId,
			...(locationId === null ? { approvedLocations: locationsOf(companyId) } : {}),
			isBulkInstallation: locationId === null,
		};
	}

	function described(consent: Consent): JsonObject {
		const { locationId, scopes, userId } = consent;
		return {
			access_token: mint(consent),
			token_type: 'Bearer',
			expires_in: ACCESS_SECONDS,
			scope: scopes.join(' '),
			userType: locationId === null ? 'Company' : 'Location',
			...(locationId === null ? {} : { locationId }),
			userId,
		};
	}

	function mint({ app, companyId, locationId, scopes, userId }: Consent): string {
		const issuedAt = clock.now();
		const userType = locationId === null ? 'Company' : 'Location';
		const claims = { userType, accountId: locationId ?? companyId, appId: appIdOf(app), clientId: app.clientId, scopes, issuedAt } as const;
		const token = accessToken(claims, ids.next());
		grants.set(token, {
			token,
			kind: 'oauth',
			userType: locationId === null ? 'agency' : 'sub-account',
			companyId,
			locationId,
			scopes: new Set(scopes),
			appId: app.clientId,
			userId,
			expiresAt: issuedAt + ACCESS_SECONDS * 1000,
		});
		return token;
	}

	function install({ app, companyId, locationId }: Consent): void {
		for (const id of locationId === null ? locationsOf(companyId) : [locationId]) {
			const key = `${appIdOf(app)} ${id}`;
			if (!installs.has(key)) installs.set(key, { appId: appIdOf(app), companyId, locationId: id, installedAt: clock.now() });
		}
	}

	function fromCode(form: JsonObject): JsonObject {
		const code = String(form.code ?? '');
		const consent = peek(codes, code);
		if (!consent) throw new ApiError(401, { error: 'UnAuthorized!', error_description: 'Authorization code not found' });
		checkClient(consent.app, form);
		if (form.redirect_uri !== undefined && form.redirect_uri !== consent.redirectUri) throw badRequest('redirect_uri does not match');
		take(codes, code);
		install(consent);
		return issue(consent);
	}

	function fromRefreshToken(form: JsonObject): JsonObject {
		const token = String(form.refresh_token ?? '');
		const consent = peek(refreshTokens, token);
		if (!consent) throw unauthorized('Invalid refresh token');
		checkClient(consent.app, form);
		take(refreshTokens, token);
		return issue(consent);
	}

	function placeStanding(): void {
		for (const [code, value] of standing ?? []) codes.set(code, { value, until: Number.POSITIVE_INFINITY });
	}

	placeStanding();
	return {
		app: (clientId) => apps.find((app) => app.clientId === clientId),
		approve(consent) {
			const code = `${ids.next()}${ids.next()}`;
			codes.set(code, { value: consent, until: clock.now() + CODE_MILLISECONDS });
			return code;
		},
		exchange(form) {
			if (form.grant_type === 'authorization_code') return fromCode(form);
			if (form.grant_type === 'refresh_token') return fromRefreshToken(form);
			throw badRequest('grant_type must be one of the following values: authorization_code, refresh_token');
		},
		locationToken(grant, companyId, locationId) {
			const app = apps.find(({ clientId }) => clientId === grant.appId);
			const isOurs = grant.companyId === companyId && locationsOf(companyId).includes(locationId);
			if (!app || !isOurs) throw badRequest('Location is not active');
			const consent = { app, companyId, locationId, scopes: [...grant.scopes], userId: grant.userId ?? '', redirectUri: '' };
			install(consent);
			return described(consent);
		},
		installs: () => [...installs.values()],
		reset() {
			codes.clear();
			refreshTokens.clear();
			installs.clear();
			ids.reset();
			placeStanding();
		},
	};
}

function checkClient(app: OAuthApp, { client_id, client_secret }: JsonObject): void {
	if (client_id !== app.clientId || client_secret !== app.clientSecret) throw unauthorized('Invalid client credentials!');
}
