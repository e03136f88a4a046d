import type { Catalog, OAuthAddresses } from '../../contract/catalog.ts';

/** What is the same for every operation of the platform, and stands in no operation. */
export interface Platform {
	baseUrl: string;
	oauth: OAuthAddresses;
	/** `Version` of most operations; the base sends it, modules with another one override it. Null: no operation takes one. */
	version: string | null;
}

/** Where a document that declares no OAuth flow has its users log in: the Marketplace's addresses. */
const MARKETPLACE: OAuthAddresses = {
	authorizationUrl: 'https://marketplace.gohighlevel.com/v2/oauth/chooselocation',
	tokenUrl: 'https://services.leadconnectorhq.com/oauth/token',
	refreshUrl: 'https://services.leadconnectorhq.com/oauth/token',
};

/** The check of a connection reads the sub-account, and GHL wants this version and scope for that. */
export const CHECK = { version: '2021-07-28', scope: 'locations.readonly', scopeDescription: 'View sub-account details' };

/** Local ids of the two connections. */
export const OAUTH_CONNECTION = 'ghlOauth';
export const TOKEN_CONNECTION = 'ghlToken';

/** Reads the platform's facts off the catalog. */
export function platformOf(catalog: Catalog): Platform {
	return { baseUrl: catalog.baseUrl, oauth: catalog.oauth ?? MARKETPLACE, version: mostCommonVersion(catalog) };
}

function mostCommonVersion(catalog: Catalog): string | null {
	const counts = new Map<string, number>();
	for (const { version } of catalog.operations) if (version !== null) counts.set(version, (counts.get(version) ?? 0) + 1);
	const ranked = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? 1 : -1));
	return ranked[0]?.[0] ?? null;
}
