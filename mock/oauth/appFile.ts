import { readFileSync } from 'node:fs';
import { UnreadableError } from '../files/generatedFiles.ts';
import { loadYaml } from '../files/yaml.ts';
import type { OAuthApp } from './app.ts';

const CLIENT_ID = /^[0-9a-f]{24}-[0-9a-z]{8}$/;
const KEYS = new Set(['clientId', 'clientSecret', 'name', 'redirectUris', 'scopes']);

/**
 * Reads marketplace apps: a YAML or JSON file with one of them, or a list.
 * @throws UnreadableError that says what is wrong with it.
 */
export function readApps(path: string): OAuthApp[] {
	let data: unknown;
	try {
		data = loadYaml().parse(readFileSync(path, 'utf8'));
	} catch (error) {
		const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
		throw new UnreadableError(`${path} cannot be read: ${reason}`);
	}
	const apps = Array.isArray(data) ? data : [data];
	return apps.map((app: unknown, index) => {
		const problem = problemWith(app);
		if (problem !== null) throw new UnreadableError(`${path}: app ${index + 1}: ${problem}.`);
		return app as OAuthApp;
	});
}

function problemWith(app: unknown): string | null {
	if (app === null || typeof app !== 'object' || Array.isArray(app)) return 'must be a mapping with clientId, clientSecret and name';
	const { clientId, clientSecret, name, redirectUris, scopes } = app as Record<string, unknown>;
	const unknown = Object.keys(app).find((key) => !KEYS.has(key));
	if (unknown !== undefined) return `"${unknown}" is not known; there is ${[...KEYS].join(', ')}`;
	if (typeof clientId !== 'string' || !CLIENT_ID.test(clientId))
		return 'clientId must be 24 hexadecimal digits, a hyphen and 8 letters or digits';
	if (typeof clientSecret !== 'string' || clientSecret === '') return 'clientSecret must be a text';
	if (typeof name !== 'string' || name === '') return 'name must be a text';
	if (redirectUris !== undefined && !isTexts(redirectUris)) return 'redirectUris must be a list of addresses';
	if (scopes !== undefined && !isTexts(scopes)) return 'scopes must be a list of names';
	return null;
}

function isTexts(value: unknown): boolean {
	return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
