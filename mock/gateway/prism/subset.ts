import type { Operation } from '../../../generator/contract/catalog.ts';
import type { Components, OpenApiDocument } from '../../../generator/contract/document.ts';
import { isObject } from '../../../generator/contract/json.ts';

const REFERENCE = /^#\/components\/([^/]+)\/([^/]+)$/;

/** A document with one operation and the components that it leads to. */
export function subsetFor(document: OpenApiDocument, { path, method }: Operation): OpenApiDocument {
	const { parameters, [method]: operation } = document.paths[path] ?? {};
	const paths = { [path]: { ...(parameters ? { parameters } : {}), ...(operation ? { [method]: operation } : {}) } };
	const { openapi, info, servers, security } = document;
	const source = document.components ?? {};
	return {
		openapi,
		info,
		...(servers ? { servers } : {}),
		...(security ? { security } : {}),
		paths,
		components: { ...(source.securitySchemes ? { securitySchemes: source.securitySchemes } : {}), ...componentsOf(paths, source) },
	};
}

function componentsOf(root: unknown, source: Components): Components {
	const sections = source as Record<string, Record<string, unknown> | undefined>;
	const found: Record<string, Record<string, unknown>> = {};
	const waiting: unknown[] = [root];
	while (waiting.length > 0) {
		const value = waiting.pop();
		if (typeof value === 'string') {
			const [, section = '', escaped = ''] = REFERENCE.exec(value) ?? [];
			const group = sections[section];
			const name = decodeURIComponent(escaped).replaceAll('~1', '/').replaceAll('~0', '~');
			if (!group || !Object.hasOwn(group, name) || Object.hasOwn(found[section] ?? {}, name)) continue;
			found[section] = { ...found[section], [name]: group[name] };
			waiting.push(group[name]);
		} else if (Array.isArray(value)) waiting.push(...value);
		else if (isObject(value)) waiting.push(...Object.values(value));
	}
	return found as Components;
}
