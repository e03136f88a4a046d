import { closest } from 'fastest-levenshtein';
import { isObject, type JsonValue } from '../../contract/json.ts';
import { violations } from '../../spec/extensionSchema.ts';
import type { Path } from '../../spec/pointer.ts';
import type { SourceFile } from '../../spec/sourceFile.ts';
import type { Story } from '../../spec/story/story.ts';
import type { Report, Rule } from '../rule.ts';

/** The files of the story hold what their schema allows, of resources that there are, and each record once. */
export const story: Rule = {
	applies: 'ours',
	check({ story }, report) {
		const seen = new Set<string>();
		for (const source of story?.sources ?? []) {
			for (const { at, ...violation } of violations('story', source.data)) report({ ...violation, source, at });
			for (const [resource, entries] of Object.entries(isObject(source.data) ? source.data : {})) {
				const idField = story?.kinds.get(resource)?.idField;
				if (idField === undefined) reportResource(resource, source, story, report);
				else if (Array.isArray(entries)) checkIds(resource, idField, entries, source, seen, report);
			}
		}
	},
};

function reportResource(resource: string, source: SourceFile, story: Story | null, report: Report): void {
	const known = [...(story?.kinds.keys() ?? [])];
	report({
		rule: 'story-resource',
		source,
		at: [resource],
		message: `The story tells of records of "${resource}", which is no resource in x-resources.`,
		fix: known.length > 0 ? `The nearest is "${closest(resource, known)}".` : 'Declare it there.',
	});
}

function checkIds(
	resource: string,
	idField: string,
	entries: readonly JsonValue[],
	source: SourceFile,
	seen: Set<string>,
	report: Report,
): void {
	for (const [index, entry] of entries.entries()) {
		if (!isObject(entry)) continue;
		const at: Path = [resource, index];
		const id = entry[idField];
		const name = `${resource}/${String(id)}`;
		if (typeof id !== 'string') {
			const message = `This record of "${resource}" has no ${idField}.`;
			report({
				rule: 'story-id',
				source,
				at,
				message,
				fix: `Give it an ${idField} as text: that of a record that an example shows, or a new one.`,
			});
		} else if (seen.has(name)) {
			report({
				rule: 'story-record-repeated',
				source,
				at,
				message: `The story tells "${name}" twice.`,
				fix: 'Say all that it tells of a record in one place.',
			});
		}
		seen.add(name);
	}
}
