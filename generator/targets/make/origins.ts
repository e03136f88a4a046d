import { isObject, type JsonValue } from '../../contract/json.ts';

/**
 * Where the app is deployed to. This is the one part of the project that belongs to its user: what stands in
 * the file already stays as it is.
 * @param existing `makecomapp.json` as it stands now.
 * @param warn told when that file cannot be read.
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
