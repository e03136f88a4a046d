import type { Catalog, Operation } from '../../generator/contract/catalog.ts';
import type { OpenApiDocument } from '../../generator/contract/document.ts';
import type { StoryRecords } from '../../generator/contract/story.ts';
import type { GeneratedFiles } from '../files/generatedFiles.ts';
import { adopt, type Taken } from './adopt.ts';
import { routeOf } from './route.ts';

/** All that a mock serves, as one. */
export interface Served {
	/** The operations, resources and scopes of all documents. */
	catalog: Catalog;
	/** The records that the documents begin with. @throws UnreadableError */
	story(): StoryRecords;
	/** The first document, which has the events. */
	document(): OpenApiDocument;
	/** The document that an operation stands in. */
	documentOf(operation: Operation): OpenApiDocument;
}

/**
 * Joins documents. What two of them have, the first one keeps: an operation is the same when method and path are, whatever
 * the parameters are called. The records of a resource that one of these operations works on are then the first one's
 * records, for the other document's operations, too.
 * @param first with the resources and behaviours that win.
 * @param others in the order in which they win.
 */
export function joinDocuments(first: GeneratedFiles, others: readonly GeneratedFiles[]): Served {
	if (others.length === 0) return { ...first, documentOf: () => first.document() };
	const { catalog } = first;
	const taken: Taken = {
		baseUrl: catalog.baseUrl,
		routes: new Map(catalog.operations.map((operation) => [routeOf(operation), operation])),
		operationIds: new Set(catalog.operations.map(({ operationId }) => operationId)),
		resources: new Map(catalog.resources.map((resource) => [resource.key, resource])),
	};
	const sources = new Map<Operation, GeneratedFiles>(catalog.operations.map((operation) => [operation, first]));
	const stories = [first.story];
	for (const other of others) {
		const { operations, keys } = adopt(other.catalog, taken);
		for (const operation of operations) sources.set(operation, other);
		stories.push(() => storyOf(other, keys));
	}
	return {
		catalog: {
			...catalog,
			operations: [...sources.keys()],
			resources: [...taken.resources.values()],
			scopes: scopesOf([first, ...others]),
		},
		story: () => Object.fromEntries(stories.flatMap((story) => Object.entries(story()))),
		document: first.document,
		documentOf: (operation) => (sources.get(operation) ?? first).document(),
	};
}

/** The records of resources that a document adds, by the keys that these got. */
function storyOf({ story }: GeneratedFiles, keys: ReadonlyMap<string, string>): StoryRecords {
	return Object.fromEntries(
		Object.entries(story()).flatMap(([resource, records]) => {
			const key = keys.get(resource);
			return key === undefined ? [] : [[key, records] as const];
		}),
	);
}

function scopesOf(files: readonly GeneratedFiles[]): Catalog['scopes'] {
	const scopes = new Map(files.flatMap(({ catalog }) => catalog.scopes.map((scope) => [scope.name, scope] as const)).reverse());
	return [...scopes.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}
