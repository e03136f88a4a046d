import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isObject, type JsonObject, type JsonValue } from '../../../generator/contract/json.ts';
import { storyFacts } from '../../../generator/lint/rules/storyFacts.ts';
import { loadSpec } from '../../../generator/spec/load.ts';
import { formatPointer, type Path } from '../../../generator/spec/pointer.ts';
import { combined } from '../../../generator/spec/story/combine.ts';
import { readReference } from '../../../generator/spec/story/reference.ts';
import { problemsOf } from './findings.ts';
import { copyOfFixtureSpec, repository, temporaryFolder } from './sandbox.ts';

const PATHS = 'paths/books.yaml';
const STORY = 'story/books.yaml';

/** Objects of a value that hold a key, each with the path to it. */
function* holdersOf(key: string, value: unknown, path: Path = []): Generator<{ object: JsonObject; path: Path }> {
	if (isObject(value) && Object.hasOwn(value, key)) yield { object: value, path };
	if (value === null || typeof value !== 'object') return;
	for (const [step, item] of Object.entries(value)) yield* holdersOf(key, item, [...path, Array.isArray(value) ? Number(step) : step]);
}

/** Every reference to a record in the files of a spec: `paths/contacts.yaml#/…`, and what it says. */
function referencesIn(root: string): { place: string; object: JsonObject }[] {
	return globSync('**/*.yaml', { cwd: root }).flatMap((file) => {
		const found = [...holdersOf('$record', parse(readFileSync(join(root, file), 'utf8'), { merge: true }))];
		return found.map(({ object, path }) => ({ place: `${file}${formatPointer(path)}`, object }));
	});
}

/** What loading and lint say of the story of a spec, as `paths/books.yaml:17:7 rule message fix`. */
function storyProblems(root: string, folder: string): string[] {
	return problemsOf(root)
		.filter(({ rule }) => /^(story|extension)-/.test(rule))
		.map(({ rule, file, position, message, fix }) => `${relative(folder, file)}:${position.line} ${rule} ${message} ${fix}`);
}

describe('the story of the spec', () => {
	const spec = loadSpec(join(repository, 'spec/openapi.yaml'));
	const references = referencesIn(join(repository, 'spec'));

	it('is what the generated file holds', () => {
		expect(JSON.parse(readFileSync(join(repository, 'generated/story.json'), 'utf8'))).toEqual(spec.story?.records);
	});

	it('leaves no reference in what is generated', () => {
		expect(references.length).toBeGreaterThan(50);
		for (const file of ['openapi.json', 'catalog.json', 'story.json']) {
			const text = readFileSync(join(repository, 'generated', file), 'utf8');
			expect(text.match(/"\$(record|example|pick|omit)"/), file).toBeNull();
		}
	});

	it('holds each record as its read example shows it, with what the files of the story add', () => {
		const story = spec.story;
		expect(story?.shown.size).toBeGreaterThan(30);
		for (const { resource, id, record } of story?.shown.values() ?? []) {
			const idField = story?.kinds.get(resource)?.idField ?? 'id';
			const kept = story?.records[resource]?.find((one) => String(one[idField]) === id);
			const told = story?.told.find((one) => one.resource === resource && one.id === id);
			const hidden = (told?.entry.$omit ?? []) as string[];
			const plain = Object.entries(record).filter(([key, value]) => !hidden.includes(key) && !/"\$record"/.test(JSON.stringify(value)));
			expect(kept, `${resource}/${id}`).toMatchObject(Object.fromEntries(plain));
		}
	});

	it('names each reference that leads nowhere with its place and the nearest that there is', () => {
		const folder = temporaryFolder();
		cpSync(join(repository, 'spec'), folder, { recursive: true });
		for (const file of globSync('**/*.yaml', { cwd: folder })) {
			const path = join(folder, file);
			const text = readFileSync(path, 'utf8');
			writeFileSync(path, text.replaceAll(/(\$record: [\w]+\/\w+)/g, '$1x'));
		}
		const problems = problemsOf(join(folder, 'openapi.yaml'));
		const places = problems.map(({ file, pointer }) => `${relative(folder, file)}${pointer}`);
		expect(places.sort()).toEqual(references.map(({ place }) => place).sort());
		for (const { message, fix } of problems) {
			const [, name = ''] = /"(.*)x"/.exec(message) ?? [];
			expect(fix).toBe(`The nearest is "${name}".`);
		}
	});

	it('refuses each record that is written out where another example has it', () => {
		const found: string[] = [];
		const story = spec.story && { ...spec.story, isReferred: () => false };
		storyFacts.check({ ...spec, story }, ({ at, message }) => {
			const { file, pointer } = spec.locate(at);
			found.push(`${relative(join(repository, 'spec'), file)}${pointer} ${/"(.*)"/.exec(message)?.[1]}`);
		});
		const whole = references.filter(({ place, object: { $record, $pick, $omit, id } }) => {
			const shown = Array.isArray($pick)
				? $pick.includes('id')
				: !Array.isArray($omit) || !$omit.some((field) => /^_?id$/.test(String(field)));
			return !place.startsWith('story/') && !String($record).includes('#') && shown && id === undefined;
		});
		expect(whole.length).toBeGreaterThan(20);
		expect(found).toEqual(expect.arrayContaining(whole.map(({ place, object }) => `${place} ${String(object.$record)}`)));
	});
});

describe('a reference', () => {
	const key = fc.string({ minLength: 1 }).filter((text) => !text.startsWith('$') && text !== '__proto__' && !/^\d+$/.test(text));
	const record = fc.dictionary(key, fc.jsonValue() as fc.Arbitrary<JsonValue>, { minKeys: 1, noNullPrototype: true });

	it('stands for the fields that it picks, without those that it omits, with its own in their place', () => {
		fc.assert(
			fc.property(record, record, fc.infiniteStream(fc.boolean()), (target, own, coins) => {
				const toss = () => coins.next().value === true;
				const picked = Object.keys(target).filter(toss);
				const omitted = picked.filter(toss);
				const reference = readReference({ $record: 'book/b1', $pick: picked, $omit: omitted, ...own });
				const result = combined(reference, own, { usual: target, all: target }, structuredClone);
				const expected = Object.fromEntries(picked.filter((name) => !omitted.includes(name)).map((name) => [name, target[name]]));
				expect(result).toEqual({ ...expected, ...own });
			}),
		);
	});

	it('puts the fields that are written before it first', () => {
		const reference = readReference({ id: 'b9', $record: 'book/b1', pages: 3 });
		const result = combined(
			reference,
			{ id: 'b9', pages: 3 },
			{ usual: { title: 'Knots', pages: 2 }, all: {} },
			structuredClone,
		) as JsonObject;
		expect(Object.entries(result)).toEqual([
			['id', 'b9'],
			['title', 'Knots'],
			['pages', 3],
		]);
	});
});

describe('a small story', () => {
	it('is told by examples and by its files, records that name each other included', () => {
		const { root, folder } = copyOfFixtureSpec('spec-with-story');
		expect(storyProblems(root, folder)).toEqual([]);
		expect(loadSpec(root).story?.records).toEqual({
			shelf: [{ id: 's1', name: 'Seafaring', floor: 2, newest: { id: 'b1', title: 'The Quiet Harbour' } }],
			book: [
				{ id: 'b2', shelfId: 's1', title: 'The Loud Harbour', author: 'Ines Falk' },
				{ id: 'b3', shelfId: 's1', title: 'Knots', author: 'Ines Falk' },
				{ id: 'b1', shelfId: 's1', title: 'The Quiet Harbour', author: 'Ines Falk', pages: 312 },
			],
		});
	});

	const listed = '- { $record: book/b1 }';
	const references: [string, string, string, string][] = [
		['to an unknown record', '- { $record: book/b12 }', 'There is no record "book/b12".', 'The nearest is "book/b1".'],
		['to an unknown resource', '- { $record: boek/b1 }', 'There is no resource "boek".', 'The nearest is "book".'],
		[
			'to an unknown example',
			'- { $example: getBok }',
			'There is no operation with a success example "getBok".',
			'The nearest is "getBook".',
		],
		['to an unknown part', '- { $record: book/b1#/titel }', '"book/b1" has nothing at "/titel".', 'It has: id, title, author'],
		[
			'that picks an unknown field',
			'- { $record: book/b1, $pick: [titel] }',
			'"book/b1" has no field "titel".',
			'It has: id, title, author',
		],
		[
			'that omits an unknown field',
			'- { $record: book/b1, $omit: [pages] }',
			'"book/b1" has no field "pages".',
			'It has: id, title, author',
		],
		['that adds to a text', '- { $record: book/b1#/title, id: b1 }', 'is no object', 'Refer to it alone.'],
		['of no form', '- { $record: b1 }', '"b1" is not of the form <resource>/<id>', 'Write it as spec/extensions/story.schema.json says'],
		['that is no text', '- { $record: 1 }', '$record is no text', 'Write it as'],
		['of two kinds', '- { $record: book/b1, $example: getBook }', 'it has both', 'Write it as'],
		['of no kind', '- { $pick: [id] }', 'it has neither', 'Write it as'],
		['with a misspelt key', '- { $record: book/b1, $pik: [id] }', 'there is no "$pik"', 'Write it as'],
		['with one name for a list', '- { $record: book/b1, $pick: id }', '$pick is no list of names', 'Write it as'],
		['to itself', '- { $example: listBooks }', '"listBooks" refers to itself.', 'Write one of the values out.'],
	];
	it.each(references)('names the place of a reference %s', (_, written, message, fix) => {
		const { root, folder, edit } = copyOfFixtureSpec('spec-with-story');
		edit(PATHS, (text) => text.replace(listed, written));
		const problems = storyProblems(root, folder);
		expect(problems[0]).toContain(`${PATHS}:43 story-reference`);
		expect(problems[0]).toContain(message);
		expect(problems[0]).toContain(fix);
	});

	const facts: [string, string, (text: string) => string, string][] = [
		[
			'a record written out twice',
			PATHS,
			(text) => text.replace(listed, '- { id: b1, title: The Quiet Harbour, author: Ines Falk }'),
			`${PATHS}:43 story-fact-repeated This example repeats what stands elsewhere of "book/b1". Refer to it: { $record: book/b1 }`,
		],
		[
			'a field beside a reference that says what the record says',
			PATHS,
			(text) => text.replace(listed, '- { $record: book/b1, author: Ines Falk }'),
			`${PATHS}:43 story-fact-repeated "author" says here what "book/b1" says already.`,
		],
		[
			'a field told that an example shows',
			STORY,
			(text) => text.replace('pages: 312', 'title: The Quiet Harbour'),
			`${STORY}:12 story-fact-repeated The story tells "title" of "book/b1", which an example shows (`,
		],
		['a record told twice', STORY, (text) => `${text}  - { id: b3, pages: 7 }\n`, `${STORY}:13 story-record-repeated`],
		[
			'records of an unknown resource',
			STORY,
			(text) => `${text}books:\n  - { id: b4 }\n`,
			`${STORY}:13 story-resource The story tells of records of "books", which is no resource in x-resources. The nearest is "book".`,
		],
		['a record without an id', STORY, (text) => `${text}  - { title: Knots }\n`, `${STORY}:13 story-id This record of "book" has no id.`],
		['records that are no list', STORY, (text) => `${text.slice(0, text.indexOf('book:'))}book: 7\n`, `${STORY}:5 extension-value`],
		[
			'an instruction that is none',
			STORY,
			(text) => text.replace('pages: 312', '$pick: [title]'),
			`${STORY}:12 extension-value story.book.1.$pick must match pattern`,
		],
		[
			'an id that no record has',
			STORY,
			(text) => text.replace('shelfId: s1\n    title: Knots', 'shelfId: s11\n    title: Knots'),
			`${STORY}:7 story-reference "shelfId" of "book/b3" names the shelf "s11", which the story does not have. The nearest is "s1".`,
		],
	];
	it.each(facts)('refuses %s', (_, file, change, expected) => {
		const { root, folder, edit } = copyOfFixtureSpec('spec-with-story');
		edit(file, change);
		expect(storyProblems(root, folder).join('\n')).toContain(expected);
	});

	it('that does not parse is named with its line', () => {
		const { root, folder, edit } = copyOfFixtureSpec('spec-with-story');
		edit(STORY, (text) => `${text}  - { id: [\n`);
		expect(problemsOf(root).map(({ file, severity }) => [relative(folder, file), severity])).toEqual([[STORY, 'error']]);
	});

	it('makes generation depend on its files, and on the folder in which a new one would stand', () => {
		const { root, folder } = copyOfFixtureSpec('spec-with-story');
		expect(loadSpec(root)).toMatchObject({ folders: [join(folder, 'story')], files: expect.arrayContaining([join(folder, STORY)]) });
		rmSync(join(folder, 'story'), { recursive: true });
		expect(loadSpec(root)).toMatchObject({ folders: [join(folder, 'story')], files: expect.not.arrayContaining([join(folder, STORY)]) });
	});
});
