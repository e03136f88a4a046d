import type { Entry, EntryKind, Operation } from '../contract/catalog.ts';
import type { ConnectorExtension, OpenApiDocument } from '../contract/document.ts';
import { operationsOf } from '../spec/operations.ts';
import { article } from '../words/article.ts';
import { camelCase, capitalise, lowerCase, titleCase } from '../words/case.ts';
import { spelled } from '../words/spelling.ts';
import { uniqueNames } from '../words/unique.ts';
import { thirdPerson } from '../words/verbs.ts';

type DeclaredEntry = NonNullable<ConnectorExtension['entries']>[number];

/** The longest title in characters, as `x-connector.schema.json` limits declared ones. */
const LONGEST_TITLE = 64;

/**
 * Lists the entries of a document: those that `x-connector` names. An operation without `x-connector` gets one of its
 * own: a trigger when it reads, else an action.
 */
export function buildEntries(document: OpenApiDocument, operations: Operation[], slugs: ReadonlyMap<string, string>): Entry[] {
	const declared = declaredEntries(document, operations);
	const titles = uniqueNames(
		declared.map(({ entry }) => entry.title),
		{ separator: ' ', longest: LONGEST_TITLE },
	);
	const keys = uniqueNames(declared.map(({ entry }, index) => entry.key ?? entryKey(titles[index] ?? entry.title)));
	return declared.map(({ entry, operation }, index): Entry => {
		return {
			key: keys[index] ?? '',
			title: titles[index] ?? '',
			kind: entry.kind,
			category: slugs.get(entry.category ?? '') ?? operation.category,
			operationId: operation.operationId,
			noun: operation.noun,
			description: entry.description ?? inferDescription(operation, entry.kind),
			event: entry.kind === 'trigger' ? (entry.event ?? inferEvent(operation)) : null,
			deprecated: operation.deprecated,
		};
	});
}

function declaredEntries(document: OpenApiDocument, operations: Operation[]): { entry: DeclaredEntry; operation: Operation }[] {
	const known = new Map(operations.map((operation) => [operation.operationId, operation]));
	return [...operationsOf(document)].flatMap(({ operation: source }) => {
		const operation = known.get(source.operationId ?? '');
		if (!operation) return [];
		const declared: DeclaredEntry[] = source['x-connector']?.entries ?? [inferEntry(operation)];
		return declared.map((entry) => ({ entry, operation }));
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

/** Makes a title for an operation that declares no entry: `Get a campaign` → `Get a Campaign`. */
export function inferTitle(summary: string, operationId: string): string {
	return titleCase(summary).slice(0, LONGEST_TITLE).trim() || titleCase(operationId);
}

function inferEvent(operation: Operation): 'created' | 'updated' {
	return operation.response.shape === 'list' ? 'created' : 'updated';
}

function inferDescription(operation: Operation, kind: EntryKind): string {
	const noun = lowerCase(operation.noun);
	if (kind === 'action') return `${inThirdPerson(operation.summary)}.`;
	if (inferEvent(operation) === 'created') return `Triggers when a new ${noun} is found.`;
	return `Triggers when ${article(noun)} ${noun} changes.`;
}

/** `Add/Remove Contacts From Business` → `Adds/removes contacts from business`. */
function inThirdPerson(summary: string): string {
	const [verb = '', ...rest] = summary.trim().replace(/\.$/, '').split(/\s+/);
	const verbs = verb.split('/').map((word) => thirdPerson(word.toLowerCase()));
	return capitalise([verbs.join('/'), ...rest.map(lowerUnlessAbbreviation)].join(' '));
}

function lowerUnlessAbbreviation(word: string): string {
	return word.length > 1 && word === word.toUpperCase() ? word : spelled(word.toLowerCase());
}
