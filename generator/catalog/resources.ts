import type { Choices, InputField, Operation, Resource } from '../contract/catalog.ts';
import type { ConnectorExtension, OpenApiDocument, ResourceExtension } from '../contract/document.ts';
import { operationsOf } from '../spec/operations.ts';

/** The resources that the document declares, with the operations that work on each. */
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

/**
 * Gives inputs their dropdowns: those that `x-connector.choices` names, and those whose name is
 * `<resource>Id`; slots of custom fields get that of the resource `customField`. An operation is never the source
 * of its own dropdown.
 */
export function assignChoices(document: OpenApiDocument, operations: Operation[]): void {
	const resources = document['x-resources'] ?? {};
	const known = new Map(operations.map((operation) => [operation.operationId, operation]));
	for (const { operation: source } of operationsOf(document)) {
		const operation = known.get(source.operationId ?? '');
		if (!operation) continue;
		const inputs = [...operation.parameters, ...(operation.body?.fields ?? [])];
		for (const input of inputs) {
			if (input.connection !== null || input.paging || input.enum) continue;
			const choices = declaredChoices(input, source['x-connector'] ?? {}) ?? resourceChoices(input, resources);
			const lister = choices ? known.get(choices.operationId) : undefined;
			if (!choices || !lister || lister === operation) continue;
			const names = new Set(inputs.map((other) => other.name));
			if (choices.dependsOn.every((name) => names.has(name))) input.choices = choices;
		}
	}
}

function declaredChoices(input: InputField, connector: ConnectorExtension): Choices | null | undefined {
	const declared = connector.choices?.[input.name];
	if (declared === false) return null;
	if (declared === undefined) return undefined;
	return {
		operationId: declared.operation,
		value: declared.value ?? 'id',
		label: asList(declared.label ?? 'name'),
		dependsOn: [...(declared.dependsOn ?? []), ...(declared.within ? [declared.within.input] : [])],
		nested: declared.within ? { list: declared.within.list, match: declared.within.match ?? 'id', input: declared.within.input } : null,
	};
}

function resourceChoices(input: InputField, resources: Record<string, ResourceExtension>): Choices | null {
	const key = input.customFields ? 'customField' : /^(.+)Ids?$/.exec(input.name)?.[1];
	const resource = key !== undefined && Object.hasOwn(resources, key) ? resources[key] : undefined;
	if (!resource?.choices) return null;
	return {
		operationId: resource.choices.operation,
		value: resource.id ?? 'id',
		label: asList(resource.choices.label),
		dependsOn: resource.choices.dependsOn ?? [],
		nested: null,
	};
}

function asList(value: string | string[]): string[] {
	return Array.isArray(value) ? value : [value];
}
