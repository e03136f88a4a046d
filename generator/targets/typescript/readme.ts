import type { Catalog, Operation } from '../../contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../contract/json.ts';
import { inlineLiteral, propertyKey } from '../../emit/literals.ts';
import { callShape } from './operationInfo.ts';
import type { PlannedCategory, PlannedOperation } from './plan.ts';

/** Chooses the examples of the README from the catalog: a call that reads one record, and a list that is read page by page. */
export function readmeView(catalog: Catalog, categories: readonly PlannedCategory[]): object {
	const read = findExample(categories, ({ role, method, path }) => role === 'read' && method === 'get' && path.includes('{'), false);
	const paged = findExample(categories, ({ paging }) => paging !== null, true);
	return {
		title: catalog.title,
		baseUrl: catalog.baseUrl,
		read,
		paged,
		categories: categories.map(({ category, names, operations }) => ({ ...names, name: category.name, count: operations.length })),
	};
}

interface Example {
	folder: string;
	factory: string;
	property: string;
	/** Property access of the call, after a dot or in brackets. */
	access: string;
	constant: string;
	path: string;
	scopes: string;
	/** Arguments in parentheses. */
	input: string;
	/** Value of `params` of the path-keyed call; null when it takes none. */
	params: string | null;
	record: string;
}

/** Finds the first operation of a kind whose required inputs all have a sample; one that is not deprecated goes first. */
function findExample(categories: readonly PlannedCategory[], fits: (operation: Operation) => boolean, forPages: boolean): Example | null {
	const candidates = categories.flatMap((category) => category.operations.map((planned) => ({ category, planned })));
	const fitting = candidates.filter(({ planned }) => fits(planned.operation) && sampleInput(planned.operation, forPages) !== null);
	const chosen = fitting.find(({ planned }) => !planned.operation.deprecated) ?? fitting[0];
	return chosen ? exampleOf(chosen.category, chosen.planned, forPages) : null;
}

function exampleOf({ names: category }: PlannedCategory, { operation, names }: PlannedOperation, forPages: boolean): Example {
	const input = sampleInput(operation, forPages) ?? {};
	const key = propertyKey(names.key);
	return {
		folder: category.folder,
		factory: category.factory,
		property: category.property,
		access: key === names.key ? `.${key}` : `[${key}]`,
		constant: names.constant,
		path: operation.path,
		scopes: operation.scopes.join(', '),
		input: Object.keys(input).length > 0 ? inlineLiteral(input) : '',
		params: pathKeyedParameters(operation),
		record: operation.resource !== null && /^[a-z]\w*$/.test(operation.resource) ? operation.resource : 'record',
	};
}

/**
 * Collects sample values of the inputs that a caller must supply.
 * @returns null when one has none.
 */
function sampleInput(operation: Operation, forPages: boolean): JsonObject | null {
	const shape = callShape(operation, forPages) as { supplied?: string[]; suppliedBody?: string[]; renamed?: object };
	if (shape.renamed) return null;
	const input: JsonObject = {};
	for (const { name } of operation.parameters.filter((field) => field.required && !shape.supplied?.includes(field.name))) {
		const value = operation.sample.parameters[name];
		if (value === undefined) return null;
		input[name] = value;
	}
	if (!operation.body?.required || operation.body.fields.every(({ name, required }) => !required || shape.suppliedBody?.includes(name))) {
		return operation.body?.required && !shape.suppliedBody ? null : input;
	}
	return null;
}

function pathKeyedParameters({ parameters, sample }: Operation): string | null {
	const groups: Record<string, Record<string, JsonValue>> = {};
	for (const { name, in: place, required } of parameters) {
		const value = sample.parameters[name];
		if (!required || value === undefined) continue;
		groups[place] = { ...groups[place], [name]: value };
	}
	return Object.keys(groups).length > 0 ? inlineLiteral(groups) : null;
}
