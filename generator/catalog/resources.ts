import type { Operation, Resource } from '../contract/catalog.ts';
import type { OpenApiDocument, ResourceExtension } from '../contract/document.ts';

/** Lists the resources that the document declares, each with the operations that work on it. */
export function buildResources(document: OpenApiDocument, operations: Operation[]): Resource[] {
	return Object.entries(document['x-resources'] ?? {}).map(([key, declared]) => ({
		key,
		noun: declared.noun,
		plural: declared.plural,
		idField: declared.id ?? 'id',
		createdField: declared.created ?? null,
		updatedField: declared.updated ?? null,
		parent: declared.parent ?? null,
		schema: declared.schema ?? null,
		operations: byRole(operations.filter((operation) => operation.resource === key)),
		...declaredState(declared),
	}));
}

function declaredState({ locations, unique, hooks }: ResourceExtension): Pick<Resource, 'locations' | 'unique' | 'hooks'> {
	return {
		...(locations === undefined ? {} : { locations }),
		...(unique && { unique: unique.map((key) => ({ everywhere: false, ignoreCase: false, ...key })) }),
		...(hooks === undefined ? {} : { hooks }),
	};
}

function byRole(operations: Operation[]): Resource['operations'] {
	const roles: Resource['operations'] = {};
	for (const operation of operations) roles[operation.role] = [...(roles[operation.role] ?? []), operation.operationId];
	return roles;
}
