import type { Catalog, Entry, Operation } from '../../contract/catalog.ts';
import { type ConnectionPlan, connectionsOfApp } from './connections.ts';
import { groupModules, type ModuleGroup } from './groups.ts';
import type { ModulePlan } from './module.ts';
import { NameRegistry } from './names.ts';
import { type AppContext, operationModule } from './operationModule.ts';
import { type Platform, platformOf } from './platform.ts';
import { canSend } from './request.ts';
import { type RpcPlan, RpcRegistry } from './rpcs.ts';
import { obstacle, triggerModule } from './triggerModule.ts';
import { universalModule } from './universalModule.ts';

/** Reason why an entry or an operation is left out of the app. */
export interface Exclusion {
	title: string;
	reason: string;
}

/** The plan of an app, from which its files are written. */
export interface AppPlan {
	platform: Platform;
	connections: ConnectionPlan[];
	/** Modules in the order of their groups. */
	modules: ModulePlan[];
	rpcs: RpcPlan[];
	groups: ModuleGroup[];
	/** Trigger entries that get no polling trigger. */
	unwatched: Exclusion[];
	/** Operations that get no module. */
	unsent: Exclusion[];
}

/** Plans an app: a module for each operation, a trigger for each trigger entry that can be polled, and the universal one. */
export function planApp(catalog: Catalog): AppPlan {
	const platform = platformOf(catalog);
	const rpcs = new RpcRegistry(catalog, platform);
	const context: AppContext = { platform, rpcs, names: new NameRegistry() };
	// The universal module chooses its names first: people look for it under the name that it has in all apps.
	const universal = universalModule(context);
	const sendable = catalog.operations.filter(canSend);
	const ofOperations = sendable.map((operation) => operationModule(operation, actionEntry(catalog, operation), context));
	const triggers = triggerEntries(catalog);
	const ofTriggers = triggers.map(({ entry, operation }) => triggerModule(entry, operation, context)).filter((plan) => plan !== null);
	const groups = groupModules([...ofTriggers, ...ofOperations, universal], catalog);
	const modules = groups.flatMap((group) => group.modules);
	const used = [...modules.flatMap(({ scope }) => scope), ...rpcs.plans().flatMap(({ operation }) => operation.scopes)];
	return {
		platform,
		connections: connectionsOfApp(platform, catalog.scopes, used),
		modules,
		rpcs: rpcs.plans(),
		groups,
		unwatched: triggers.flatMap(({ entry, operation }) => {
			const reason = obstacle(entry, operation);
			return reason === null ? [] : [{ title: entry.title, reason }];
		}),
		unsent: catalog.operations
			.filter((operation) => !canSend(operation))
			.map(({ operationId, method }) => ({ title: operationId, reason: `Make cannot send ${method.toUpperCase()} requests` })),
	};
}

function actionEntry(catalog: Catalog, operation: Operation): Entry | undefined {
	return catalog.entries.find((entry) => entry.operationId === operation.operationId && entry.kind === 'action');
}

function triggerEntries(catalog: Catalog): { entry: Entry; operation: Operation }[] {
	const operations = new Map(catalog.operations.map((operation) => [operation.operationId, operation]));
	return catalog.entries.flatMap((entry) => {
		const operation = operations.get(entry.operationId);
		return entry.kind === 'trigger' && operation ? [{ entry, operation }] : [];
	});
}
