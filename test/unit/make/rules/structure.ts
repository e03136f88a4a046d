import { isReserved } from '../../../../generator/targets/make/names.ts';
import { type Component, type MakeApp, parseJsonc, rpcsNamed } from '../makeApp.ts';
import { schemaFor, validatorOf } from '../schemas.ts';

const COMPONENT_TYPES = ['connection', 'module', 'rpc', 'webhook', 'function', 'endpoint'];
const GENERAL_FILES = ['base', 'common', 'readme', 'groups'];
const STRICT_JSON = /(^|\/)(makecomapp|groups)\.json$|\.common\.json$/;

const COMPONENT_ID = /^[a-zA-Z][0-9a-zA-Z]{2,47}$/;
const CONNECTION_ID = /^[a-zA-Z][0-9a-zA-Z-]{1,33}[0-9a-zA-Z]$/;
const APP_ID = /^[a-z][0-9a-z-]{1,28}[0-9a-z]$/;

/** Kinds of code that a component must have, by its type or the type of its module. */
const CODE_KINDS: Record<string, string[]> = {
	oauth: ['common', 'communication', 'defaultScope', 'params', 'scopeList'],
	basic: ['common', 'communication', 'params'],
	module: ['communication', 'interface', 'mappableParams', 'samples', 'scope', 'staticParams'],
	trigger: ['communication', 'epoch', 'interface', 'mappableParams', 'samples', 'scope', 'staticParams'],
	rpc: ['communication', 'params'],
};

/** Every file parses and passes the schema for its name. */
export function schemaProblems({ files }: MakeApp): string[] {
	return [...files].flatMap(([path, text]) => {
		const schema = schemaFor(path);
		if (schema === null) return [];
		if (schema === undefined) return [`${path}: no schema for a file of this name`];
		try {
			const value: unknown = STRICT_JSON.test(path) ? JSON.parse(text) : parseJsonc(text);
			const validate = validatorOf(schema);
			return validate(value) ? [] : (validate.errors ?? []).map((error) => `${path}${error.instancePath}: ${error.message}`);
		} catch (error) {
			return [`${path}: ${error instanceof Error ? error.message : String(error)}`];
		}
	});
}

/** `makecomapp.json` has all keys, names only files that exist, and no file is left that it does not name. */
export function fileProblems({ files, manifest }: MakeApp): string[] {
	const problems: string[] = [];
	if (manifest.fileVersion !== 1) problems.push('makecomapp.json: fileVersion is not 1');
	for (const key of GENERAL_FILES) if (!(key in manifest.generalCodeFiles)) problems.push(`makecomapp.json: generalCodeFiles lacks ${key}`);
	for (const type of COMPONENT_TYPES) if (!manifest.components[type]) problems.push(`makecomapp.json: components lacks ${type}`);
	const named = [
		...Object.values(manifest.generalCodeFiles),
		...allComponents(manifest).flatMap(([, , { codeFiles }]) => Object.values(codeFiles)),
	];
	const listed = named.filter((path) => path !== null);
	for (const path of listed) if (!files.has(path)) problems.push(`${path}: listed, but not there`);
	if (new Set(listed).size !== listed.length) problems.push('makecomapp.json: names a file twice');
	const known = new Set([...listed, 'makecomapp.json', 'README.md', '.gitignore']);
	for (const path of files.keys()) if (!known.has(path)) problems.push(`${path}: listed nowhere`);
	return [...problems, ...placeProblems(manifest), ...secretProblems(manifest, files)];
}

/** Each component has its kinds of code, at the paths that the editor uses. */
function placeProblems(manifest: MakeApp['manifest']): string[] {
	return allComponents(manifest).flatMap(([type, id, component]) => {
		const kinds = Object.keys(component.codeFiles).sort();
		const expected = CODE_KINDS[component.connectionType ?? ''] ?? CODE_KINDS[component.moduleType ?? ''] ?? CODE_KINDS[type] ?? [];
		const problems =
			kinds.join() === expected.join() ? [] : [`${type} ${id}: has the code ${kinds.join(', ')}, not ${expected.join(', ')}`];
		const misplaced = Object.values(component.codeFiles).filter((path) => path !== null && !isInPlace(path, type));
		return [...problems, ...misplaced.map((path) => `${type} ${id}: ${path} is not ${type}s/{kebab-id}/{kebab-id}.{suffix}`)];
	});
}

function isInPlace(path: string, type: string): boolean {
	const [folder, name, file, ...deeper] = path.split('/');
	return folder === `${type}s` && /^[a-z][a-z0-9-]*$/.test(name ?? '') && (file ?? '').startsWith(`${name}.`) && deeper.length === 0;
}

/** Nothing secret is in the project, and the folder for the key stays out of it. */
function secretProblems(manifest: MakeApp['manifest'], files: MakeApp['files']): string[] {
	const problems = allComponents(manifest).flatMap(([type, id, { codeFiles }]) =>
		codeFiles.common ? [`${type} ${id}: common data is a file`] : [],
	);
	if (manifest.generalCodeFiles.common !== null) problems.push('makecomapp.json: common data is a file');
	if (!/^\.secrets\/$/m.test(files.get('.gitignore') ?? '')) problems.push('.gitignore: does not ignore .secrets/');
	for (const path of files.keys()) if (path.includes('.secrets')) problems.push(`${path}: a secret`);
	return problems;
}

/** Ids fit Make's rules, and references lead somewhere. */
export function referenceProblems(app: MakeApp): string[] {
	const { components, origins } = app.manifest;
	const problems = allComponents(app.manifest).flatMap(([type, id]) => {
		const pattern = type === 'connection' || type === 'webhook' ? CONNECTION_ID : COMPONENT_ID;
		return [...(pattern.test(id) ? [] : [`${type} ${id}: no valid id`]), ...(isReserved(id) ? [`${type} ${id}: a reserved word`] : [])];
	});
	for (const { appId } of origins) if (!APP_ID.test(String(appId))) problems.push(`origins: ${appId} is no valid app id`);
	const connections = new Set(Object.keys(components.connection ?? {}));
	const rpcs = new Set(Object.keys(components.rpc ?? {}));
	const called = new Set<string>();
	for (const [type, id, component] of allComponents(app.manifest)) {
		if (type !== 'module' && type !== 'rpc') continue;
		for (const reference of [component.connection, component.altConnection]) {
			if (reference && !connections.has(reference)) problems.push(`${type} ${id}: connection ${reference} does not exist`);
		}
		if (!component.connection) problems.push(`${type} ${id}: has no connection`);
		const forms = [...app.parameters(component, 'staticParams'), ...app.parameters(component, 'mappableParams')];
		for (const rpc of rpcsNamed(forms)) {
			called.add(rpc);
			if (!rpcs.has(rpc)) problems.push(`${type} ${id}: rpc://${rpc} does not exist`);
		}
	}
	for (const rpc of rpcs) if (!called.has(rpc)) problems.push(`rpc ${rpc}: nothing calls it`);
	return [...problems, ...customCodeProblems(components)];
}

function customCodeProblems(components: MakeApp['manifest']['components']): string[] {
	return Object.keys(components.function ?? {}).map((id) => `function ${id}: custom functions do not run on most accounts`);
}

/** Every module is in one group; the last group is Other, and the universal module is its last. */
export function groupProblems(app: MakeApp): string[] {
	const groups = app.json('modules/groups.json') as { label: string; modules: string[] }[];
	const modules = app.manifest.components.module ?? {};
	const grouped = groups.flatMap((group) => group.modules);
	const problems = grouped.filter((id) => !modules[id]).map((id) => `groups.json: module ${id} does not exist`);
	for (const id of Object.keys(modules)) {
		const count = grouped.filter((other) => other === id).length;
		if (count !== 1) problems.push(`groups.json: module ${id} stands there ${count} times`);
	}
	if (groups.at(-1)?.label !== 'Other') problems.push('groups.json: the last group is not Other');
	if (modules[grouped.at(-1) ?? '']?.moduleType !== 'universal') problems.push('groups.json: the last module is not the universal one');
	if (new Set(groups.map(({ label }) => label)).size !== groups.length) problems.push('groups.json: two groups have one label');
	return [...problems, ...groups.flatMap((group) => orderProblems(group, modules))];
}

/** Triggers first. */
function orderProblems(group: { label: string; modules: string[] }, modules: Record<string, Component>): string[] {
	const isTrigger = group.modules.map((id) => modules[id]?.moduleType === 'trigger');
	return isTrigger.lastIndexOf(true) > isTrigger.indexOf(false) && isTrigger.includes(false)
		? [`groups.json: ${group.label} does not start with its triggers`]
		: [];
}

/** All components: type, id, metadata. */
export function allComponents(manifest: MakeApp['manifest']): [type: string, id: string, component: Component][] {
	return Object.entries(manifest.components).flatMap(([type, components]) =>
		Object.entries(components).map(([id, component]): [string, string, Component] => [type, id, component]),
	);
}
