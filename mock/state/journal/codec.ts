import type { JsonObject } from '../../../generator/contract/json.ts';
import type { OAuthApp } from '../../oauth/app.ts';
import type { Grant } from '../../oauth/grant.ts';
import type { Consent, Expiring, Install } from '../../oauth/issued.ts';

/** How the values of a ledger are written as JSON and read again. */
export interface Codec<V> {
	/** Null when there is nothing to keep: the start brings the value by itself. */
	encode(key: string, value: V): JsonObject | null;
	/** Null when the value means nothing any more. */
	decode(value: JsonObject): V | null;
}

/** @param defaults the tokens of the start, which are kept only when they were changed. */
export function grantCodec(defaults: ReadonlyMap<string, Grant>): Codec<Grant> {
	return {
		encode: (token, grant) => (grant === defaults.get(token) ? null : { ...grant, scopes: [...grant.scopes] }),
		decode: (value) => {
			const { scopes, ...rest } = value as unknown as Omit<Grant, 'scopes'> & { scopes: string[] };
			return { ...rest, scopes: new Set(scopes) };
		},
	};
}

/** @param apps those that exist now; a consent for another one is void. */
export function consentCodec(apps: readonly OAuthApp[]): Codec<Expiring<Consent>> {
	return {
		encode: (_key, { value: { app, ...consent }, until }) => ({
			...consent,
			clientId: app.clientId,
			// JSON has no infinity.
			until: Number.isFinite(until) ? until : null,
		}),
		decode: (value) => {
			const { clientId, until, ...consent } = value as unknown as Omit<Consent, 'app'> & { clientId: string; until: number | null };
			const app = apps.find((candidate) => candidate.clientId === clientId);
			return app ? { value: { ...consent, app }, until: until ?? Number.POSITIVE_INFINITY } : null;
		},
	};
}

export const installCodec: Codec<Install> = {
	encode: (_key, install) => ({ ...install }),
	decode: (value) => value as unknown as Install,
};
