import type { Catalog, Operation, Resource, Role } from '../../generator/contract/catalog.ts';
import { routeOf } from './route.ts';

/** What is served already. */
export interface Taken {
	/** Address of the API. */
	baseUrl: string;
	routes: Map<string, Operation>;
	operationIds: Set<string>;
	resources: Map<string, Resource>;
}

/**
 * Takes what another document adds: its operations that are not there yet, with their resources.
 * @param taken grows by what is added.
 * @returns the added operations, and the keys of the added resources by their keys in that document.
 */
export function adopt(catalog: Catalog, taken: Taken): { operations: Operation[]; keys: Map<string, string> } {
	const keys = new Map(catalog.resources.map((resource) => [resource.key, keyFor(resource, catalog, taken)]));
	const added = catalog.operations
		.filter((operation) => !taken.routes.has(routeOf(operation)))
		.map((operation) => adopted(operation, keys, taken));
	if (catalog.baseUrl !== taken.baseUrl) for (const operation of added) operation.foreign = true;
	for (const operation of added) taken.routes.set(routeOf(operation), operation);
	const resources = catalog.resources.filter((resource) => addResource(resource, keys, added, taken));
	return { operations: added, keys: new Map([...keys].filter(([key]) => resources.some((resource) => resource.key === key))) };
}

/** The resource that an operation of both documents works on is one; else a key that is free. */
function keyFor(resource: Resource, catalog: Catalog, taken: Taken): string {
	for (const operation of catalog.operations) {
		if (operation.resource !== resource.key) continue;
		const known = taken.routes.get(routeOf(operation))?.resource;
		if (known !== undefined && known !== null) return known;
	}
	let key = resource.key;
	for (let count = 2; taken.resources.has(key); count++) key = `${resource.key}${count}`;
	return key;
}

function adopted(operation: Operation, keys: ReadonlyMap<string, string>, taken: Taken): Operation {
	let { operationId } = operation;
	for (let count = 2; taken.operationIds.has(operationId); count++) operationId = `${operation.operationId}${count}`;
	taken.operationIds.add(operationId);
	const { address } = operation;
	const parents = address?.parents.map((parent) => ({ ...parent, resource: keys.get(parent.resource) ?? parent.resource }));
	return {
		...operation,
		operationId,
		resource: operation.resource === null ? null : (keys.get(operation.resource) ?? operation.resource),
		...(address && parents ? { address: { ...address, parents } } : {}),
	};
}

/**
 * A resource that is there already gets the operations; a new one is added with those of its own.
 * @returns true when it was added.
 */
function addResource(resource: Resource, keys: ReadonlyMap<string, string>, added: readonly Operation[], taken: Taken): boolean {
	const key = keys.get(resource.key) ?? resource.key;
	const roles: Partial<Record<Role, string[]>> = {};
	for (const operation of added) {
		if (operation.resource === key) roles[operation.role] = [...(roles[operation.role] ?? []), operation.operationId];
	}
	if (taken.resources.has(key) || Object.keys(roles).length === 0) return false;
	const parent = resource.parent === null ? null : (keys.get(resource.parent) ?? resource.parent);
	taken.resources.set(key, { ...resource, key, parent, operations: roles });
	return true;
}
