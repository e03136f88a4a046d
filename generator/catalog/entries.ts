import type { Entry, EntryKind, Operation } from '../contract/catalog.ts';
import type { ConnectorExtension, OpenApiDocument } from '../contract/document.ts';
import { operationsOf } from '../spec/operations.ts';
import { camelCase, capitalise, plural, titleCase, uniqueName } from './names.ts';

type DeclaredEntry = NonNullable<ConnectorExtension['entries']>[number];

/**
 * The entries of a document: those that `x-connector` names. An operation without `x-connector` gets one of
 * its own: reading is a trigger and everything else an action.
 */
export function buildEntries(document: OpenApiDocument, operations: Operation[], slugs: ReadonlyMap<string, string>): Entry[] {
	const known = new Map(operations.map((operation) => [operation.operationId, operation]));
	const keys = new Set<string>();
	const titles = new Set<string>();
	return [...operationsOf(document)].flatMap(({ operation: source }) => {
		const operation = known.get(source.operationId ?? '');
		if (!operation) return [];
		const declared: DeclaredEntry[] = source['x-connector']?.entries ?? [inferEntry(operation)];
		return declared.map((entry): Entry => {
			const title = uniqueTitle(entry.title, titles);
			return {
				key: uniqueName(entry.key ?? entryKey(title), keys),
				title,
				kind: entry.kind,
				category: slugs.get(entry.category ?? '') ?? operation.category,
				operationId: operation.operationId,
				noun: operation.noun,
				description: entry.description ?? inferDescription(operation, entry.kind),
				event: entry.kind === 'trigger' ? (entry.event ?? inferEvent(operation)) : null,
				deprecated: operation.deprecated,
			};
		});
	});
}

/** `List Contacts (Deprecated)` → `listContacts`. */
export function entryKey(title: string): string {
	return camelCase(title.replaceAll(/\([^)]*\)/g, '')) || camelCase(title);
}

function inferEntry(operation: Operation): DeclaredEntry {
	const readsOnly = operation.method === 'get' || operation.role === 'search';
	return { title: inferTitle(operation.summary, operation.operationId), kind: readsOnly ? 'trigger' : 'action' };
}

/** The title of the entry of an operation that names none: `Get a campaign` → `Get a Campaign`. */
export function inferTitle(summary: string, operationId: string): string {
	return titleCase(summary).slice(0, 64).trim() || titleCase(operationId);
}

function uniqueTitle(wanted: string, taken: Set<string>): string {
	let title = wanted;
	for (let count = 2; taken.has(title.toLowerCase()); count++) title = `${wanted.slice(0, 60)} ${count}`;
	taken.add(title.toLowerCase());
	return title;
}

function inferEvent(operation: Operation): 'created' | 'updated' {
	return operation.response.shape === 'list' ? 'created' : 'updated';
}

function inferDescription(operation: Operation, kind: EntryKind): string {
	const noun = operation.noun.toLowerCase();
	if (kind === 'action') return `${thirdPerson(operation.summary)}.`;
	if (inferEvent(operation) === 'created') return `Triggers when a new ${noun} is found.`;
	return `Triggers when ${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun} changes.`;
}

/** `Add/Remove Contacts From Business` → `Adds/removes contacts from business`. */
function thirdPerson(summary: string): string {
	const [verb = '', ...rest] = summary.trim().replace(/\.$/, '').split(/\s+/);
	const verbs = verb.split('/').map((word) => plural(word.toLowerCase()));
	return capitalise([verbs.join('/'), ...rest.map(lowerUnlessAcronym)].join(' '));
}

function lowerUnlessAcronym(word: string): string {
	return word.length > 1 && word === word.toUpperCase() ? word : word.toLowerCase();
}
