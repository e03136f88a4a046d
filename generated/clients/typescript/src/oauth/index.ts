import { asConnection, type ConnectionSource } from '../core.ts';
import { bindCalls } from '../runtime/call.ts';
import { getAccessToken, type GetAccessTokenCall } from './operations/getAccessToken.ts';
import { getLocationToken, type GetLocationTokenCall } from './operations/getLocationToken.ts';
import { listInstalledLocations, type ListInstalledLocationsCall } from './operations/listInstalledLocations.ts';

export * from './operations/getAccessToken.ts';
export * from './operations/getLocationToken.ts';
export * from './operations/listInstalledLocations.ts';
export type { components } from './schema.ts';

/**
 * Calls of the category OAuth.
 *
 * Tokens of marketplace apps, and where an app is installed.
 */
export interface Oauth
	extends GetAccessTokenCall,
		GetLocationTokenCall,
		ListInstalledLocationsCall {}

/** The operations of the category by the names of their calls. */
export const oauthOperations = {
	getAccessToken,
	getLocationToken,
	listInstalledLocations,
};

/**
 * The named calls of the category.
 * @param source options of a new connection, or a connection to share.
 * @throws TypeError when the options hold no token.
 */
export function createOauth(source: ConnectionSource): Oauth {
	return bindCalls(asConnection(source), oauthOperations);
}
