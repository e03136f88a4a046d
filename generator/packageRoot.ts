import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of this package, with `templates/`, `spec/` and `generated/`. It is searched upwards, as sources in the
 * repository and compiled files in `dist/` lie at different depths.
 */
export const packageRoot: string = findPackageRoot(dirname(fileURLToPath(import.meta.url)));

function findPackageRoot(start: string): string {
	for (let folder = start; ; folder = dirname(folder)) {
		const manifest = join(folder, 'package.json');
		if (existsSync(manifest) && (JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string }).name === 'ghl-connect') return folder;
		if (dirname(folder) === folder) throw new Error(`No package.json of ghl-connect above ${start}: the installation is incomplete.`);
	}
}
