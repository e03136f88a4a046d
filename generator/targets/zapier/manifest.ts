import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../contract/catalog.ts';
import { packageRoot } from '../../packageRoot.ts';

/** Version of the Zapier core that the app is made for and tested with. */
const CORE = '19.1.0';

/** Makes `package.json` of the app. */
export function manifestView(catalog: Catalog): {
	version: string;
	description: string;
	core: string;
	typescript: string;
	nodeTypes: string;
} {
	const ours = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as Manifest;
	return {
		version: ours.version,
		description: JSON.stringify(`Triggers, searches and actions on the ${catalog.title}`),
		core: CORE,
		typescript: '5.9.3',
		nodeTypes: '22.20.5',
	};
}

interface Manifest {
	version: string;
}
