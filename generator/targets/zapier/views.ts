import type { Catalog } from '../../contract/catalog.ts';
import { compactLiteral, stringLiteral } from '../../emit/literals.ts';
import { camelCase } from '../../words/case.ts';
import type { AppPlan, LabelledEntry } from './app.ts';
import type { PlannedDropdown } from './dropdowns.ts';

/** The views of the templates: names, and values as literals. */

/** A file of a trigger, search or create, as an index lists it. */
export interface PlacedFile {
	key: string;
	constant: string;
	content: string;
}

/** Makes the view of the file of a trigger, search or create. */
export function entryView(entry: LabelledEntry): object {
	return {
		constant: entry.constant,
		method: entry.wire.method,
		path: entry.wire.path,
		operation: compactLiteral(entry.wire),
		key: stringLiteral(entry.key),
		noun: stringLiteral(entry.entry.noun),
		label: stringLiteral(entry.label),
		description: stringLiteral(entry.description),
		event: stringLiteral(entry.entry.event ?? 'created'),
		textKey: entry.textKey === null ? null : stringLiteral(entry.textKey),
		inputFields: compactLiteral(entry.form),
		outputFields: compactLiteral(entry.output, 2),
		sample: compactLiteral(entry.sample, 2),
	};
}

/** Makes the view of the file of a hidden trigger. */
export function dropdownView({ key, noun, description, wire, canPaginate, choices }: PlannedDropdown): {
	constant: string;
	[name: string]: unknown;
} {
	return {
		constant: camelCase(key),
		method: wire.method,
		path: wire.path,
		operation: compactLiteral(wire),
		key: stringLiteral(key),
		noun: stringLiteral(noun),
		label: stringLiteral(`${noun} Choices`),
		description: stringLiteral(description),
		canPaginate,
		fields: compactLiteral({
			value: choices.value,
			label: choices.label,
			dependsOn: choices.dependsOn,
			...(choices.nested ? { nested: choices.nested } : {}),
		}),
	};
}

/** Makes the view of the index of a folder. */
export function indexView(folder: string, files: readonly PlacedFile[]): object {
	const sorted = [...files].sort((a, b) => (a.key < b.key ? -1 : 1));
	return { folder, files: sorted.map(({ key, constant }) => ({ key, constant })) };
}

/** Makes the view of the README. */
export function readmeView(plan: AppPlan, catalog: Catalog, version: string): object {
	const row = ({ label, key, description }: LabelledEntry) => ({ label, key, description });
	const { trigger, search, create } = plan.entries;
	return {
		title: catalog.title,
		version,
		baseUrl: plan.settings.baseUrl,
		scopes: plan.settings.scopes,
		triggers: trigger.map(row),
		searches: search.map(row),
		creates: create.map(row),
		pairs: plan.pairs,
		left: plan.left,
	};
}
