import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../contract/catalog.ts';
import { packageRoot } from '../../packageRoot.ts';
import type { PlannedCategory } from './plan.ts';

/** Makes `package.json` of the client: its version, its one dependency, and an export for each category. */
export function manifestView(catalog: Catalog, categories: readonly PlannedCategory[]): object {
	const ours = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as Manifest;
	return {
		version: ours.version,
		description: `TypeScript client of the ${catalog.title}`,
		// The types need this release of openapi-fetch, the code this TypeScript.
		openapiFetch: versionOf(ours, 'openapi-fetch'),
		typescript: versionOf(ours, 'typescript'),
		folders: categories.map(({ names }) => names.folder),
	};
}

interface Manifest {
	version: string;
	dependencies?: Record<string, string>;
	devDependencies?: Record<string, string>;
}

function versionOf(manifest: Manifest, name: string): string {
	const version = manifest.dependencies?.[name] ?? manifest.devDependencies?.[name];
	if (version === undefined) throw new Error(`package.json of ghl-connect names no version of ${name}, which the client needs.`);
	return version;
}
