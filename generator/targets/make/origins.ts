import { isObject, type JsonValue } from '../../contract/json.ts';

/**
 * Lists the places that the app is deployed to. This part of the project belongs to its user, so an existing list stays
 * as it is.
 * @param existing the current `makecomapp.json`.
 * @param warn receives a message when that file cannot be read.
 */
export function originsOf(existing: string | undefined, warn: (message: string) => void): JsonValue {
	if (existing === undefined) return DEFAULT_ORIGINS;
	try {
		const manifest: unknown = JSON.parse(existing);
		if (isObject(manifest) && Array.isArray(manifest.origins)) return manifest.origins;
		warn('makecomapp.json has no list "origins": it gets the default one.');
	} catch (error) {
		warn(`makecomapp.json is no valid JSON (${error instanceof Error ? error.message : String(error)}): it gets the default "origins".`);
	}
	return DEFAULT_ORIGINS;
}

const DEFAULT_ORIGINS: JsonValue = [
	{
		label: 'GoHighLevel',
		baseUrl: 'https://eu1.make.com/api',
		appId: 'ghl-connect',
		appVersion: 1,
		idMapping: { connection: [], module: [], function: [], rpc: [], webhook: [], endpoint: [] },
		apikeyFile: '.secrets/apikey',
	},
];
