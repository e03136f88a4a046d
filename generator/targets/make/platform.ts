import type { Catalog, OAuthAddresses } from '../../contract/catalog.ts';

/** Facts that hold for all operations of the platform. */
export interface Platform {
	baseUrl: string;
	oauth: OAuthAddresses;
	/**
	 * `Version` of most operations. The base sends it, and modules with another one override it; null when no operation
	 * takes one.
	 */
	version: string | null;
}

/** Login addresses of the Marketplace, for a document that declares no OAuth flow. */
const MARKETPLACE: OAuthAddresses = {
	authorizationUrl: 'https://marketplace.gohighlevel.com/v2/oauth/chooselocation',
	tokenUrl: 'https://services.leadconnectorhq.com/oauth/token',
	refreshUrl: 'https://services.leadconnectorhq.com/oauth/token',
};

/** Version and scope that GHL demands for reading the sub-account, which checks a connection. */
export const CHECK = { version: '2021-07-28', scope: 'locations.readonly', scopeDescription: 'View sub-account details' };

/** Local ids of the two connections. */
export const OAUTH_CONNECTION = 'ghlOauth';
export const TOKEN_CONNECTION = 'ghlToken';

/** Takes the facts of the platform from the catalog. */
export function platformOf(catalog: Catalog): Platform {
	return { baseUrl: catalog.baseUrl, oauth: catalog.oauth ?? MARKETPLACE, version: mostCommonVersion(catalog) };
}

function mostCommonVersion(catalog: Catalog): string | null {
	const counts = new Map<string, number>();
	for (const { version } of catalog.operations) if (version !== null) counts.set(version, (counts.get(version) ?? 0) + 1);
	const ranked = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? 1 : -1));
	return ranked[0]?.[0] ?? null;
}
