import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Bundle, Create, PlainInputField, PlainOutputField, Search, Trigger, ZObject } from 'zapier-platform-core';
import App from '../../../generated/connectors/zapier/src/index.ts';
import type { Catalog, Entry, Operation } from '../../../generator/contract/catalog.ts';
import type { OpenApiDocument } from '../../../generator/contract/document.ts';
import { placeOf } from '../../../generator/targets/zapier/app.ts';

/** The committed Zapier app and the catalog that it was made from. */
export { App };

export const generated = fileURLToPath(new URL('../../../generated/', import.meta.url));
export const catalog = JSON.parse(readFileSync(`${generated}catalog.json`, 'utf8')) as Catalog;
export const document = JSON.parse(readFileSync(`${generated}openapi.json`, 'utf8')) as OpenApiDocument;

export type Perform = (z: ZObject, bundle: Bundle) => Promise<unknown>;
export type Group = 'triggers' | 'searches' | 'creates';
type Definition = Trigger | Search | Create;

const groups: Record<Group, Record<string, Definition>> = {
	triggers: App.triggers as Record<string, Definition>,
	searches: App.searches as Record<string, Definition>,
	creates: App.creates as Record<string, Definition>,
};

/** A trigger, search or create as a test looks at it. */
export interface Part {
	group: Group;
	key: string;
	definition: Definition;
	hidden: boolean;
	fields: PlainInputField[];
	output: PlainOutputField[];
	sample: Record<string, unknown>;
	perform: Perform;
}

function partOf(group: Group, key: string, definition: Definition): Part {
	const { operation, display } = definition;
	return {
		group,
		key,
		definition,
		hidden: display.hidden === true,
		fields: (operation.inputFields ?? []) as PlainInputField[],
		output: (operation.outputFields ?? []) as PlainOutputField[],
		sample: operation.sample ?? {},
		perform: ('perform' in operation ? operation.perform : undefined) as Perform,
	};
}

/** All triggers, searches and creates, hidden ones too. */
export const parts: Part[] = (Object.keys(groups) as Group[]).flatMap((group) =>
	Object.entries(groups[group]).map(([key, definition]) => partOf(group, key, definition)),
);

export const visible = parts.filter(({ hidden }) => !hidden);

/** Rows for `test.each`: each entry of the catalog with its operation and what the app has for it. */
export const rows: [key: string, row: { entry: Entry; operation: Operation; part: Part }][] = catalog.entries.map((entry) => {
	const operation = catalog.operations.find(({ operationId }) => operationId === entry.operationId);
	if (!operation) throw new Error(`The catalog has no operation ${entry.operationId}.`);
	const { kind, key } = placeOf(entry, operation);
	const group: Group = kind === 'search' ? 'searches' : `${kind}s`;
	const part = parts.find((candidate) => candidate.group === group && candidate.key === key);
	if (!part) throw new Error(`The app has no ${kind} ${key} for "${entry.title}".`);
	return [entry.key, { entry, operation, part }];
});

/** The fields of a form with those inside line items. */
export function allFields(fields: readonly PlainInputField[]): PlainInputField[] {
	return fields.flatMap((field) => [field, ...allFields(field.children ?? [])]);
}
