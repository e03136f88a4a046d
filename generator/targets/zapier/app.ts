import type { Settings } from '../../../templates/zapier/runtime/settings.ts';
import type { Catalog, Operation } from '../../contract/catalog.ts';
import { article } from '../../words/article.ts';
import { lowerCase } from '../../words/case.ts';
import { uniqueNames } from '../../words/unique.ts';
import { planConnectionTest } from './connectionTest.ts';
import { entryLabel, LONGEST_LABEL } from './copy.ts';
import { Dropdowns, type PlannedDropdown } from './dropdowns.ts';
import { type EntryKind, kindOf, type PlannedEntry, planEntry, zapierKey } from './entries.ts';
import type { FormField } from './form.ts';
import { isSendable } from './wire.ts';

/** The plan of the app. */
export interface AppPlan {
	entries: Record<EntryKind, LabelledEntry[]>;
	dropdowns: PlannedDropdown[];
	pairs: SearchOrCreate[];
	settings: Settings;
	/** Titles of entries that the app cannot offer, with the reason. */
	left: { title: string; reason: string }[];
}

export interface LabelledEntry extends PlannedEntry {
	label: string;
}

/** A search that creates the record when it finds none. */
export interface SearchOrCreate {
	/** Key of the search, in the form that Zapier demands. */
	key: string;
	label: string;
	description: string;
	create: string;
}

/** Login addresses of the Marketplace, for a document that declares no OAuth flow. */
const MARKETPLACE = {
	authorizationUrl: 'https://marketplace.gohighlevel.com/v2/oauth/chooselocation',
	tokenUrl: 'https://services.leadconnectorhq.com/oauth/token',
	refreshUrl: 'https://services.leadconnectorhq.com/oauth/token',
};

/** Plans the app for a catalog. */
export function planApp(catalog: Catalog): AppPlan {
	const operations = new Map(catalog.operations.map((operation) => [operation.operationId, operation]));
	const left: AppPlan['left'] = [];
	const planned = catalog.entries.flatMap((entry) => {
		const operation = operations.get(entry.operationId);
		if (!operation) return [];
		if (isSendable(operation)) return [planEntry(entry, operation)];
		left.push({ title: entry.title, reason: `Zapier sends no ${operation.method.toUpperCase()} requests` });
		return [];
	});
	const dropdowns = new Dropdowns(
		catalog,
		planned.map(({ key }) => key),
	);
	const entries = { trigger: ofKind('trigger', planned), search: ofKind('search', planned), create: ofKind('create', planned) };
	for (const list of Object.values(entries)) {
		for (const entry of list) entry.form = entry.form.map((field) => withDropdown(field, entry, entries.search, dropdowns));
	}
	const test = planConnectionTest(catalog);
	const used = [
		...planned.map(({ operation }) => operation),
		...dropdowns.all().map(({ operation }) => operation),
		...(test ? [test.operation] : []),
	];
	return {
		entries,
		dropdowns: dropdowns.all(),
		pairs: planPairs(entries),
		settings: {
			title: catalog.title,
			baseUrl: catalog.baseUrl,
			oauth: catalog.oauth ?? MARKETPLACE,
			scopes: [...new Set(used.flatMap(({ scopes }) => scopes))].sort(),
			connectionTest: test?.wire ?? null,
			usesCompany: used.some(needsCompany),
		},
		left,
	};
}

function ofKind(kind: EntryKind, planned: readonly PlannedEntry[]): LabelledEntry[] {
	const entries = planned.filter((entry) => entry.kind === kind);
	const wishes = entries.map(({ entry }) => entryLabel(entry));
	const labels = uniqueNames(wishes, { separator: ' ', longest: LONGEST_LABEL });
	return entries.map((entry, index) => ({ ...entry, label: labels[index] ?? '' })).sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Gives a field its dropdown and, if the app can search for the record, the search beside it. */
function withDropdown(field: FormField, entry: PlannedEntry, searches: readonly PlannedEntry[], dropdowns: Dropdowns): FormField {
	const { source, helpText, ...plain } = field;
	const dropdown = source && dropdowns.get(source);
	const help = helpText === undefined ? {} : { helpText };
	if (!source || !dropdown) return { ...plain, ...help };
	const search = searches.find((candidate) => candidate.key !== entry.key && finds(candidate, dropdown.operation));
	return {
		...plain,
		dynamic: `${dropdown.key}.id.label`,
		...(search && source.value === 'id' ? { search: `${search.key}.id` } : {}),
		...(source.dependsOn.length > 0 ? { dependsOn: source.dependsOn } : {}),
		...help,
	};
}

/** Tells whether a search finds the records of a dropdown, and needs nothing that people would have to look up first. */
function finds({ operation, inputs }: PlannedEntry, listed: Operation): boolean {
	const sameResource = operation.resource === null ? operation === listed : operation.resource === listed.resource;
	return (
		sameResource && operation.response.shape === 'list' && inputs.every(({ wire }) => !('required' in wire) || wire.kind === 'connection')
	);
}

/** Pairs each search with the create that adds the missing record: "Find Contact" with "Create Contact". */
function planPairs(entries: AppPlan['entries']): SearchOrCreate[] {
	return entries.search.flatMap(({ key, entry, operation }): SearchOrCreate[] => {
		const { resource } = operation;
		if (resource === null || !/^find\b/i.test(entry.title) || operation.response.shape !== 'list') return [];
		const create = entries.create.find((candidate) => candidate.operation.role === 'create' && candidate.operation.resource === resource);
		if (!create) return [];
		const noun = lowerCase(entry.noun);
		return [
			{
				key,
				label: `Find or Create ${entry.noun}`,
				description: `Finds ${article(noun)} ${noun}, or creates one when there is none.`,
				create: create.key,
			},
		];
	});
}

function needsCompany(operation: Operation): boolean {
	return [...operation.parameters, ...(operation.body?.fields ?? [])].some(({ connection }) => connection === 'companyId');
}

/** Key of an entry in the app, in `triggers`, `searches` or `creates`. */
export function placeOf(entry: Parameters<typeof kindOf>[0], operation: Operation): { kind: EntryKind; key: string } {
	return { kind: kindOf(entry, operation), key: zapierKey(entry) };
}
