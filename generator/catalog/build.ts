import { CATALOG_VERSION, type Catalog, type Category, type Operation, type Scope } from '../contract/catalog.ts';
import type { OpenApiDocument } from '../contract/document.ts';
import { operationsOf } from '../spec/operations.ts';
import { withChoices } from './choices.ts';
import { buildEntries } from './entries.ts';
import { withInference } from './inference/withInference.ts';
import { buildOperations, categoryName, categorySlugs } from './operations.ts';
import { withReferences } from './references.ts';
import { buildResources } from './resources.ts';
import { buildOAuth, describeScope } from './security.ts';

/**
 * Builds the catalog of a joined and checked document.
 * @param document joined by `loadSpec`, checked (and, where it is not ours, repaired) by `lintSpec`.
 */
export function buildCatalog(document: OpenApiDocument): Catalog {
	const categories = buildCategories(document);
	const slugs = new Map(categories.map((category) => [category.name, category.slug]));
	const built = buildOperations(document, slugs);
	const isDeclared = document['x-resources'] !== undefined;
	const inferred = isDeclared ? { operations: built, resources: [] } : withInference(document, built);
	const operations = withChoices(document, inferred.operations);
	const declared = withReferences(document, operations, buildResources(document, operations));
	return {
		version: CATALOG_VERSION,
		title: document.info.title,
		apiVersion: document.info.version,
		description: (document.info.description ?? '').trim(),
		baseUrl: (document.servers?.[0]?.url ?? 'http://localhost').replace(/\/+$/, ''),
		oauth: buildOAuth(document),
		categories,
		entries: buildEntries(document, operations, slugs),
		operations: declared.operations,
		resources: [...declared.resources, ...inferred.resources],
		scopes: buildScopes(document, operations),
	};
}

/**
 * Lists the tags that operations use: first those that the document describes, in its order, then the others by name.
 * @see https://spec.openapis.org/oas/v3.1.1.html#tag-object
 */
function buildCategories(document: OpenApiDocument): Category[] {
	const described = new Map((document.tags ?? []).map((tag) => [tag.name, (tag.description ?? '').trim()]));
	const used = new Set([...operationsOf(document)].map(({ operation }) => categoryName(operation)));
	const names = [...[...described.keys()].filter((name) => used.has(name)), ...[...used].filter((name) => !described.has(name)).sort()];
	const slugs = categorySlugs(names);
	return names.map((name) => ({ name, slug: slugs.get(name) ?? '', description: described.get(name) ?? '' }));
}

function buildScopes(document: OpenApiDocument, operations: Operation[]): Scope[] {
	const names = new Set(operations.flatMap((operation) => operation.scopes));
	const described = document['x-scopes'] ?? {};
	return [...names].sort().map((name) => ({
		name,
		description: (Object.hasOwn(described, name) && described[name]) || describeScope(name),
	}));
}
