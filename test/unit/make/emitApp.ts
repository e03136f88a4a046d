import { join } from 'node:path';
import type { Catalog } from '../../../generator/contract/catalog.ts';
import type { GeneratedFile, TargetContext } from '../../../generator/emit/target.ts';
import { openTemplates } from '../../../generator/emit/templates.ts';
import { packageRoot } from '../../../generator/packageRoot.ts';
import { target } from '../../../generator/targets/make/index.ts';
import { catalog } from './fixture.ts';

/** Emits an app from a catalog, with what `makecomapp.json` holds already. */
export function emitApp(from: Catalog = catalog, manifest?: string): { files: GeneratedFile[]; warnings: string[] } {
	const warnings: string[] = [];
	const context: TargetContext = {
		catalog: from,
		document: { openapi: '3.1.0', info: { title: from.title, version: from.apiVersion }, paths: {} },
		story: {},
		templates: openTemplates(join(packageRoot, 'templates'), 'make'),
		existing: (path) => (path === 'connectors/make/makecomapp.json' ? manifest : undefined),
		warn: (message) => warnings.push(message),
	};
	const files = target.emit(context);
	if (files instanceof Promise) throw new Error('The target answers at once.');
	return { files, warnings };
}
