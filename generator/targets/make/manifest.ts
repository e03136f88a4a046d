import type { JsonObject, JsonValue } from '../../contract/json.ts';
import { kebabCase } from '../../words/case.ts';
import type { AppPlan } from './app.ts';
import type { ConnectionPlan } from './connections.ts';
import type { ModulePlan } from './module.ts';
import { OAUTH_CONNECTION, TOKEN_CONNECTION } from './platform.ts';
import type { RpcPlan } from './rpcs.ts';

/** The files of a component: kind of code → path and content, or null for code that stays out of the project. */
export type CodeFiles = Record<string, { path: string; content: JsonValue } | null>;

/**
 * Lists the files of a connection. Its `common` data holds the client secret, which people enter in Make; no file
 * contains it.
 */
export function connectionFiles(connection: ConnectionPlan): CodeFiles {
	const at = (suffix: string): string => `connections/${kebabCase(connection.id)}/${kebabCase(connection.id)}.${suffix}.iml.json`;
	const communication = connection.connectionType === 'oauth' ? 'oauth-communication' : 'communication';
	return {
		communication: { path: at(communication), content: connection.communication },
		params: { path: at('params'), content: connection.params },
		common: null,
		...(connection.scopeList ? { scopeList: { path: at('scope-list'), content: connection.scopeList } } : {}),
		...(connection.defaultScope ? { defaultScope: { path: at('default-scope'), content: connection.defaultScope } } : {}),
	};
}

/** Lists the files of a module. */
export function moduleFiles(module: ModulePlan): CodeFiles {
	const at = (suffix: string): string => `modules/${kebabCase(module.id)}/${kebabCase(module.id)}.${suffix}.iml.json`;
	return {
		communication: { path: at('communication'), content: module.communication },
		...(module.epoch ? { epoch: { path: at('epoch'), content: module.epoch } } : {}),
		staticParams: { path: at('static-params'), content: module.staticParams },
		mappableParams: { path: at('mappable-params'), content: module.mappableParams },
		interface: { path: at('interface'), content: module.interface },
		samples: { path: at('samples'), content: module.samples },
		scope: { path: at('scope'), content: module.scope },
	};
}

/** Lists the files of a remote procedure. */
export function rpcFiles(rpc: RpcPlan): CodeFiles {
	const at = (suffix: string): string => `rpcs/${kebabCase(rpc.id)}/${kebabCase(rpc.id)}.${suffix}.iml.json`;
	return {
		communication: { path: at('communication'), content: rpc.communication },
		params: { path: at('params'), content: rpc.params },
	};
}

/** Makes `makecomapp.json`: it says which files belong to which component. */
export function manifestOf(plan: AppPlan, origins: JsonValue): JsonObject {
	return {
		fileVersion: 1,
		generalCodeFiles: { base: 'general/base.iml.json', common: null, readme: 'README.md', groups: 'modules/groups.json' },
		components: {
			connection: Object.fromEntries(
				plan.connections.map((connection) => [
					connection.id,
					{ label: connection.label, connectionType: connection.connectionType, codeFiles: paths(connectionFiles(connection)) },
				]),
			),
			module: Object.fromEntries(plan.modules.map((module) => [module.id, moduleMetadata(module)])),
			function: {},
			rpc: Object.fromEntries(
				plan.rpcs.map((rpc) => [
					rpc.id,
					{ label: rpc.label, connection: OAUTH_CONNECTION, altConnection: TOKEN_CONNECTION, codeFiles: paths(rpcFiles(rpc)) },
				]),
			),
			webhook: {},
			endpoint: {},
		},
		origins,
	};
}

function moduleMetadata(module: ModulePlan): JsonObject {
	const { label, description, moduleType, actionCrud, connection, altConnection } = module;
	return {
		label,
		description,
		moduleType,
		...(actionCrud ? { actionCrud } : {}),
		connection,
		altConnection,
		codeFiles: paths(moduleFiles(module)),
	};
}

function paths(files: CodeFiles): JsonObject {
	return Object.fromEntries(Object.entries(files).map(([kind, file]) => [kind, file?.path ?? null]));
}

/**
 * Counts the requests of a first deploy by the Make Apps editor: one to create each component, one for each code file,
 * one for each general file.
 */
export function deployRequests(plan: AppPlan): number {
	const components = [...plan.connections.map(connectionFiles), ...plan.modules.map(moduleFiles), ...plan.rpcs.map(rpcFiles)];
	const codeFiles = components.flatMap((files) => Object.values(files)).filter((file) => file !== null);
	const generalFiles = 3;
	return components.length + codeFiles.length + generalFiles;
}
