import type { Field, InputField, InputReference, Operation, RecordReference, Reference, Resource, Role } from '../contract/catalog.ts';
import type { ConnectorExtension, OpenApiDocument, ReferenceExtension } from '../contract/document.ts';
import { operationsOf } from '../spec/operations.ts';
import { singular } from '../words/nouns.ts';

/** Roles that change nothing: their requests may name records that do not exist. */
const LOOKING: ReadonlySet<Role> = new Set(['read', 'list', 'search']);

/** Roles that store the properties of the body under their own names. */
const KEEPING: ReadonlySet<Role> = new Set(['create', 'update', 'upsert']);

/** Fields that name the account of a record, and the resource of that account. */
const ACCOUNTS: Readonly<Record<string, string>> = { locationId: 'location', companyId: 'company' };

/**
 * Finds the inputs and the fields of records that name records of other kinds: those with a dropdown of records, those
 * named `<resource>Id`, and those that the document declares (`references` in `x-resources` and in `x-connector.mock`).
 * @returns the operations and resources with their references.
 */
export function withReferences(
	document: OpenApiDocument,
	operations: Operation[],
	resources: Resource[],
): { operations: Operation[]; resources: Resource[] } {
	const connectors = new Map(
		[...operationsOf(document)].map(({ operation }) => [operation.operationId ?? '', operation['x-connector'] ?? {}]),
	);
	const found = new Map(operations.map((operation) => [operation, inferred(operation, operations, resources)]));
	const kept = resources.map((resource) => {
		const own = operations.filter(({ resource: key, state }) => (state?.of ?? key) === resource.key);
		const references = recordReferences(document, resource, own, resources, found);
		return references.length === 0 ? resource : { ...resource, references };
	});
	return {
		resources: kept,
		operations: operations.map((operation) => {
			const stored = kept.find(({ key }) => key === operation.resource)?.references ?? [];
			const declared = declaredInputs(operation, connectors.get(operation.operationId) ?? {});
			const references = inputReferences(operation, [...(found.get(operation) ?? []), ...declared], stored);
			return references.length === 0 ? operation : { ...operation, references };
		}),
	};
}

/** Infers from dropdowns and names which records the inputs of an operation name. */
function inferred(operation: Operation, operations: readonly Operation[], resources: readonly Resource[]): InputReference[] {
	if (operation.method === 'get' || LOOKING.has(operation.role)) return [];
	const { state } = operation;
	const inPath = operation.parameters.filter((input) => input.in === 'query' || input.name === state?.item);
	return [...inPath, ...(operation.body?.fields ?? [])].flatMap((input) =>
		input.in === 'header' || input.name === state?.each
			? []
			: ofField(input, input.name, operations, resources).map((reference) => ({ ...reference, in: input.in as InputReference['in'] })),
	);
}

function ofField(
	field: Field & Partial<Pick<InputField, 'choices' | 'connection' | 'customFields'>>,
	path: string,
	operations: readonly Operation[],
	resources: readonly Resource[],
): Reference[] {
	const here = field.type === 'array' ? `${path}[]` : path;
	const chosen = field.choices ? ofChoices(field.choices, field.customFields ? `${here}.id` : here, operations, resources) : undefined;
	if (chosen) return [chosen];
	const key = field.connection ? undefined : /^(.+?)Ids?$/.exec(field.name)?.[1];
	if (resources.some((resource) => resource.key === key)) return [{ path: here, resource: key ?? null }];
	const inside = (field.type === 'array' ? field.items?.fields : field.fields) ?? [];
	return inside.flatMap((child) => ofField(child, `${here}.${child.name}`, operations, resources));
}

function ofChoices(
	{ operationId, value, nested }: NonNullable<InputField['choices']>,
	path: string,
	operations: readonly Operation[],
	resources: readonly Resource[],
): Reference | undefined {
	const key = operations.find((operation) => operation.operationId === operationId)?.resource;
	const resource = resources.find((candidate) => candidate.key === key);
	if (!resource) return undefined;
	if (nested) return { path, resource: null, within: { ...nested, resource: resource.key, noun: singular(nested.list) } };
	return { path, resource: resource.key, ...(value === resource.idField ? {} : { value }) };
}

/**
 * Lists the references in the records of a resource: those that its writes store, its parent and accounts, and those
 * that the document declares.
 */
function recordReferences(
	document: OpenApiDocument,
	resource: Resource,
	operations: readonly Operation[],
	resources: readonly Resource[],
	found: ReadonlyMap<Operation, readonly InputReference[]>,
): RecordReference[] {
	const references = new Map<string, RecordReference>();
	const required = new Set(operations.filter(({ role }) => role === 'create').flatMap(requiredInputs));
	const add = ({ path, ...rest }: Reference, onDelete: RecordReference['onDelete']) => {
		if (!references.has(path)) references.set(path, { path, ...rest, onDelete });
	};
	for (const [path, key] of [[`${resource.parent}Id`, resource.parent] as const, ...Object.entries(ACCOUNTS)]) {
		if (key !== null && key !== resource.key && resources.some((other) => other.key === key)) add({ path, resource: key }, 'remove');
	}
	for (const operation of operations) {
		for (const { in: place, ...reference } of found.get(operation) ?? []) {
			const { list, item = list } = operation.state ?? {};
			if (list !== undefined && headOf(reference.path) === item) add({ ...reference, path: `${list}[]` }, 'empty');
			else if (KEEPING.has(operation.role) && place === 'body') add(reference, required.has(reference.path) ? 'remove' : 'empty');
		}
	}
	for (const [path, declared] of Object.entries(document['x-resources']?.[resource.key]?.references ?? {})) {
		const known = references.get(path) ?? { path, resource: null, onDelete: 'empty' };
		references.set(path, { ...known, ...declaredReference(declared) });
	}
	return [...references.values()];
}

function requiredInputs({ body }: Operation): string[] {
	return (body?.fields ?? []).filter(({ required }) => required).map(({ name }) => name);
}

/** Lists the references of a request: its own, and those in the record that it writes. */
function inputReferences(operation: Operation, own: readonly InputReference[], stored: readonly RecordReference[]): InputReference[] {
	const { body, role } = operation;
	const names = new Set((body?.fields ?? []).map(({ name }) => name));
	const isWritten = (path: string) => names.has(headOf(path)) || body?.raw === true;
	const references = new Map(own.map((reference) => [reference.path, reference]));
	for (const { onDelete: _, beside: __, ...reference } of KEEPING.has(role) ? stored : []) {
		if (isWritten(reference.path) && !(headOf(reference.path) in ACCOUNTS)) references.set(reference.path, { ...reference, in: 'body' });
	}
	return [...references.values()].filter(({ value }) => value === undefined);
}

function declaredInputs({ parameters }: Operation, { mock }: ConnectorExtension): InputReference[] {
	return Object.entries(mock?.references ?? {}).map(([path, declared]) => {
		const place = parameters.find(({ name }) => name === headOf(path))?.in;
		return { path, resource: null, ...declaredReference(declared), in: place === 'path' || place === 'query' ? place : 'body' };
	});
}

function declaredReference(declared: ReferenceExtension): Partial<RecordReference> {
	return typeof declared === 'string' ? { resource: declared } : declared;
}

/** Takes the first name of a path: `teamMembers[].userId` → `teamMembers`. */
function headOf(path: string): string {
	return path.split(/[.[]/)[0] ?? '';
}
