import { readFileSync } from 'node:fs';
import { UnreadableError } from '../files/generatedFiles.ts';
import { createShapeCheck } from '../files/shape.ts';
import { loadYaml } from '../files/yaml.ts';
import type { OAuthApp } from './app.ts';

const problemWith = createShapeCheck({
	description: 'must be a mapping with clientId, clientSecret and name',
	type: 'object',
	properties: {
		clientId: {
			description: 'must be 24 hexadecimal digits, a hyphen and 8 letters or digits',
			type: 'string',
			pattern: '^[0-9a-f]{24}-[0-9a-z]{8}$',
		},
		clientSecret: { description: 'must be a text', type: 'string', minLength: 1 },
		name: { description: 'must be a text', type: 'string', minLength: 1 },
		redirectUris: {
			description: 'must be a list of addresses',
			type: 'array',
			items: { description: 'must be an address', type: 'string' },
		},
		scopes: { description: 'must be a list of names', type: 'array', items: { description: 'must be a name', type: 'string' } },
	},
	required: ['clientId', 'clientSecret', 'name'],
	additionalProperties: false,
});

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
