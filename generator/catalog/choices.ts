import type { Choices, InputField, Operation } from '../contract/catalog.ts';
import type { ConnectorExtension, OpenApiDocument, ResourceExtension } from '../contract/document.ts';
import { operationsOf } from '../spec/operations.ts';

/**
 * Gives inputs their dropdowns: those that `x-connector.choices` names, and those of inputs named `<resource>Id`. Slots
 * of custom fields get the dropdown of the resource `customField`. An operation is never the source of its own dropdown.
 * @returns copies of the operations.
 */
export function withChoices(document: OpenApiDocument, operations: Operation[]): Operation[] {
	const resources = document['x-resources'] ?? {};
	const known = new Set(operations.map(({ operationId }) => operationId));
	const connectors = new Map([...operationsOf(document)].map(({ operation }) => [operation.operationId, operation['x-connector'] ?? {}]));
	return operations.map((operation) => {
		const { operationId, parameters, body } = operation;
		const names = new Set([...parameters, ...(body?.fields ?? [])].map(({ name }) => name));
		const choose = (input: InputField): InputField => {
			const choices = choicesOf(input, connectors.get(operationId) ?? {}, resources);
			const isListed = choices !== null && choices.operationId !== operationId && known.has(choices.operationId);
			return isListed && choices.dependsOn.every((name) => names.has(name)) ? { ...input, choices } : input;
		};
		return { ...operation, parameters: parameters.map(choose), body: body && { ...body, fields: body.fields.map(choose) } };
	});
}

function choicesOf(input: InputField, connector: ConnectorExtension, resources: Record<string, ResourceExtension>): Choices | null {
	if (input.connection !== null || input.paging || input.enum) return null;
	const declared = declaredChoices(input, connector);
	return declared === undefined ? resourceChoices(input, resources) : declared;
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
