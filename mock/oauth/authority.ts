import type { JsonObject } from '../../generator/contract/json.ts';
import { ApiError, badRequest, unauthorized } from '../http/apiError.ts';
import type { Clock } from '../state/clock.ts';
import type { IdSource } from '../state/ids.ts';
import { appIdOf, type OAuthApp } from './app.ts';
import type { Grant } from './grant.ts';
import { createInstalls, type InstallChange } from './installs.ts';
import { type Consent, type Expiring, type Install, type Issued, noneIssued } from './issued.ts';
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
	reset(): void;
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
	/** Told where an app was installed or removed. */
	onInstall?: (change: InstallChange) => void;
}

export function createAuthority(parts: AuthorityParts): Authority {
	const { apps, grants, clock, ids, issued = noneIssued(), standing, locationsOf } = parts;
	const { codes, refreshTokens } = issued;
	const installs = createInstalls({ issued, grants, clock, locationsOf, onChange: parts.onInstall });

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

	function fromCode(form: JsonObject): JsonObject {
		const code = String(form.code ?? '');
		const consent = peek(codes, code);
		if (!consent) throw new ApiError(401, { error: 'UnAuthorized!', error_description: 'Authorization code not found' });
		checkClient(consent.app, form);
		if (form.redirect_uri !== undefined && form.redirect_uri !== consent.redirectUri) throw badRequest('redirect_uri does not match');
		take(codes, code);
		installs.add(consent);
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
			installs.add(consent);
			return described(consent);
		},
		installs: installs.list,
		uninstall(name, locationId) {
			const app = apps.find((candidate) => candidate.clientId === name || appIdOf(candidate) === name);
			if (!app) throw new ApiError(404, { statusCode: 404, message: `There is no app ${name.slice(0, 100)}.` });
			return installs.remove(app, locationId);
		},
		reset() {
			codes.clear();
			refreshTokens.clear();
			issued.installs.clear();
			ids.reset();
			placeStanding();
		},
	};
}

function checkClient(app: OAuthApp, { client_id, client_secret }: JsonObject): void {
	if (client_id !== app.clientId || client_secret !== app.clientSecret) throw unauthorized('Invalid client credentials!');
}
