import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { fixSpec } from '../../../generator/lint/fix/fix.ts';
import { findAll } from '../../../generator/lint/lint.ts';
import { replaceFiles } from '../../../generator/replaceFiles.ts';
import { loadSpec } from '../../../generator/spec/load.ts';
import { problemsOf } from './findings.ts';
import { copyOfFixtureSpec, filesBelow, runInProcess, temporaryFolder } from './sandbox.ts';

const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

/** Lines that are gone from a text, and lines that are new in it. */
function difference(before: string, after: string): string[] {
	const left = before.split('\n');
	const added = after.split('\n').filter((line) => {
		const index = left.indexOf(line);
		if (index < 0) return true;
		left.splice(index, 1);
		return false;
	});
	return [...left.map((line) => `- ${line}`), ...added.map((line) => `+ ${line}`)];
}

describe('a spec of ours', () => {
	const NEW_BOOKS = `/books:
  get:
    operationId: listBooks
    tags: [Books]
    summary: List books
    description: Lists the books.
    scopes: [books.readonly]
    responses:
      '200':
        description: The books.
        schema: { type: array, items: { $ref: ../common/parts.yaml#/Book } }
        example: []
    x-connector:
      entries:
        - { title: New Book, kind: trigger, description: Triggers when a book is added. }
        - { title: A Book, kind: action, description: Finds any of the books. }
`;

	/** What is damaged, and how the file differs afterwards from what it was before the damage. */
	const damages: [string, string, (text: string) => string, Record<string, string[]>][] = [
		[
			'new names',
			'paths/books.yaml',
			(text) => text + NEW_BOOKS,
			{
				'paths/books.yaml': NEW_BOOKS.split('\n')
					.filter((line) => line !== '')
					.map((line) => `+ ${line}`),
				'published-names.yaml': ['+   - listBooks', '+   - aBook', '+   - newBook'],
			},
		],
		[
			'an operationId in another style',
			'paths/books.yaml',
			replace('operationId: getBook', 'operationId: get-book # As ever.'),
			{ 'paths/books.yaml': ['-     operationId: getBook', '+     operationId: getBook # As ever.'] },
		],
		[
			'a path parameter that is not required',
			'common/parts.yaml',
			replace('  in: path\n  required: true\n', '  in: path\n  required: false # Why?\n'),
			{ 'common/parts.yaml': ['-   required: true', '+   required: true # Why?'] },
		],
		[
			'a path parameter without a word about it',
			'common/parts.yaml',
			replace('  in: path\n  required: true\n', '  in: path\n'),
			{ 'common/parts.yaml': [] },
		],
		[
			'an http scheme with keys of another kind',
			'openapi.yaml',
			replace('scheme: bearer\n', 'scheme: bearer\n      name: x # Leftover.\n      in: header\n'),
			{},
		],
		[
			'an error said again',
			'paths/readers.yaml',
			replace("      '200':", "      # All as ever.\n      '429': { $ref: '../common/parts.yaml#/Problem' }\n      '200':"),
			{ 'paths/readers.yaml': ['+       # All as ever.'] },
		],
		[
			'a version said again',
			'paths/books.yaml',
			replace('parameters:\n', "parameters:\n      - { $ref: '../common/parts.yaml#/Version' } # Needless.\n"),
			{},
		],
		[
			'the only parameter said again',
			'paths/readers.yaml',
			replace('    access: office', "    access: office\n    parameters:\n      - { $ref: '../common/parts.yaml#/OldVersion' }"),
			{},
		],
		[
			'headers said again',
			'paths/readers.yaml',
			replace('        schema', "        headers: { X-RateLimit-Remaining: { $ref: '../common/parts.yaml#/Remaining' } }\n        schema"),
			{},
		],
		[
			'security said again',
			'paths/books.yaml',
			replace(
				/ {4}scopes: .*\n {4}access: .*\n/,
				'    security:\n      - desk: [books.readonly]\n      - card: [books.readonly]\n      - office: [books.readonly]\n',
			),
			{ 'paths/books.yaml': ['-     scopes: [books.readonly] # Readers may, too.', '+     scopes: [books.readonly]'] },
		],
		['a body said to be required again', 'paths/books.yaml', replace('requestBody:\n', 'requestBody:\n      required: true\n'), {}],
		['nothing to take away', 'paths/readers.yaml', (text) => `${text}      '418': false\n`, {}],
	];

	test.each(damages)('%s: mended, with all else as it was', (_name, file, change, wanted) => {
		const copy = copyOfFixtureSpec('spec-with-policy');
		const before = filesBelow(copy.folder);
		copy.edit(file, change);
		expect(problemsOf(copy.root)).not.toEqual([]);

		const { mends, problems } = fixSpec(copy.root);

		const after = filesBelow(copy.folder);
		expect(problems).toEqual([]);
		expect(mends).not.toEqual([]);
		expect(Object.keys(after)).toEqual(Object.keys(before));
		const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
		expect(Object.fromEntries(changed.map((path) => [path, difference(before[path] ?? '', after[path] ?? '')]))).toEqual(wanted);

		expect(fixSpec(copy.root)).toEqual({ mends: [], problems: [] });
		expect(filesBelow(copy.folder)).toEqual(after);
	});

	test('all of it at once, too', () => {
		const copy = copyOfFixtureSpec('spec-with-policy');
		for (const [, file, change] of damages.filter(([name]) => name !== 'a path parameter without a word about it')) copy.edit(file, change);
		expect(fixSpec(copy.root).problems).toEqual([]);
		expect(fixSpec(copy.root).mends).toEqual([]);
	});

	test('new names keep their list sorted and its comments where they are, and are told line by line', () => {
		const copy = copyOfFixtureSpec('spec-with-policy');
		copy.edit('paths/books.yaml', (text) => text + NEW_BOOKS);
		const told = fixSpec(copy.root).mends.map(({ message, file, position, pointer }) => [
			relative(copy.folder, file),
			position.line,
			message,
			pointer,
		]);
		expect(told).toEqual([
			['published-names.yaml', 5, 'Added "listBooks".', '#/operations/2'],
			['published-names.yaml', 9, 'Added "aBook".', '#/entries/0'],
			['published-names.yaml', 14, 'Added "newBook".', '#/entries/5'],
		]);
		expect(copy.read('published-names.yaml')).toBe(
			`# Names that people build on.\noperations:\n  - getBook\n  - getStatus # Since 2024.\n  - listBooks\n  - listReaders\n  - updateBook\nentries:\n  - aBook\n  - changeABook\n  - getBook\n  - getTheStatus\n  - listReaders\n  - newBook\n`,
		);
	});

	const left: [string, string, (text: string) => string, string[]][] = [
		[
			'a name beside one that is gone, which is most likely a slip',
			'paths/books.yaml',
			replace('operationId: getBook', 'operationId: getBok'),
			['published-name-gone', 'published-name-new'],
		],
		[
			'an operation without a name',
			'paths/books.yaml',
			replace('    operationId: getBook\n', ''),
			['operation-id-missing', 'published-name-gone'],
		],
		[
			'an example with a slip',
			'paths/books.yaml',
			replace('{ id: b1, title: The Quiet Harbour }', '{ id: 1, title: The Quiet Harbour }'),
			['example-invalid'],
		],
		[
			'a required property with a slip',
			'common/parts.yaml',
			(text) => `${text}  required: [ttile]\n`,
			['example-invalid', 'required-undeclared'],
		],
		[
			'a path parameter of another name',
			'paths/books.yaml',
			replace('/books/{bookId}', '/books/{id}'),
			['path-parameter-unknown', 'path-parameter-undeclared'],
		],
	];

	test.each(left)('%s: left to its author', (_name, file, change, rules) => {
		const copy = copyOfFixtureSpec('spec-with-policy');
		copy.edit(file, change);
		const before = filesBelow(copy.folder);
		const { problems } = fixSpec(copy.root);
		expect([...new Set(problems.map(({ rule }) => rule))].toSorted()).toEqual(rules.toSorted());
		expect(filesBelow(copy.folder)).toEqual(before);
	});
});

describe('a document that is not ours', () => {
	/** One defect of each kind that is mended in memory. */
	const pets = {
		openapi: '3.1.0',
		info: { title: 'T', version: '1' },
		paths: {
			'/pets/{id}/{toy}': {
				get: {
					parameters: [
						{ name: 'kind', in: 'path', required: true, schema: { type: 'string' } },
						{ name: 'id', in: 'path', schema: { type: 'string' } },
						{ $ref: '#/components/parameters/Stray' },
					],
					responses: { 200: { description: 'ok', content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } } } },
				},
				put: { operationId: 'pets', responses: {} },
				post: {
					operationId: 'pets',
					parameters: [
						{ name: 'id', in: 'path', required: true },
						{ name: 'toy', in: 'path', required: true },
					],
					responses: { 200: { description: 'ok' } },
				},
			},
		},
		components: {
			parameters: { Stray: { name: 'stray', in: 'path', required: true, schema: { type: 'string' } } },
			schemas: {
				Pet: {
					type: ['object', 'objct'],
					required: ['name', 'age'],
					properties: {
						name: { type: 'strng' },
						kind: { enum: ['cat', 'cat', ['dog']] },
						age: { type: 'integer', example: 'old' },
						tags: { type: 'array', required: true, examples: 'none', items: {} },
					},
				},
				Toy: { required: ['a'], properties: { b: {} } },
			},
			securitySchemes: { bearer: { type: 'http', scheme: 'bearer', name: 'x', in: 'header' } },
		},
	};

	const forms: [string, string, string][] = [
		['JSON with tabs', 'api.json', JSON.stringify(pets, null, '\t')],
		['JSON with spaces and Windows line ends', 'api.json', JSON.stringify(pets, null, 4).replaceAll('\n', '\r\n')],
		['JSON on one line', 'api.json', JSON.stringify(pets)],
		[
			'YAML, each line with a comment',
			'api.yaml',
			stringify(pets)
				.split('\n')
				.map((line, index) => (line === '' ? '' : `${line} # ${index}`))
				.join('\n'),
		],
		['YAML in brackets', 'api.yaml', `# Pets.\n${JSON.stringify(pets, null, 2)}\n`],
	];

	test.each(forms)('%s: every repair is written down, once', (_name, name, text) => {
		const file = join(temporaryFolder(), name);
		writeFileSync(file, text);
		const found = findAll(loadSpec(file)).filter(({ mends }) => mends.length > 0);
		expect(new Set(found.map(({ problem }) => problem.rule)).size).toBeGreaterThanOrEqual(11);

		const { mends, problems } = fixSpec(file);

		const rules = new Set(found.map(({ problem }) => problem.rule));
		expect(new Set(mends.map(({ rule }) => rule))).toEqual(rules);
		expect(problems.filter(({ rule }) => rules.has(rule))).toEqual([]);
		const after = readFileSync(file, 'utf8');
		if (name === 'api.yaml')
			expect(difference(text, after).filter((line) => line.startsWith('+')).length).toBeLessThanOrEqual(mends.length);
		if (text.includes('\r\n')) expect(after).not.toMatch(/[^\r]\n/);
		expect(fixSpec(file).mends).toEqual([]);
		expect(readFileSync(file, 'utf8')).toBe(after);
	});
});

describe('the command', () => {
	test('tells each change, exits 0 when nothing is left, and has nothing to do the second time', async () => {
		const copy = copyOfFixtureSpec('spec-with-policy');
		copy.edit('published-names.yaml', replace('  - listReaders\n', ''));
		const run = await runInProcess(['lint', '--fix', '--spec', copy.root], copy.folder);
		expect(run).toEqual({
			code: 0,
			stdout:
				'published-names.yaml:5:5  mended  published-name-new  Added "listReaders". (#/operations/2)\n1 change made.\nNo findings are left.\n',
			stderr: '',
		});
		expect(await runInProcess(['lint', '--fix', '--spec', copy.root], copy.folder)).toEqual({
			code: 0,
			stdout: 'No findings.\n',
			stderr: '',
		});
	});

	test('exits 1 with what is left, as data too', async () => {
		const copy = copyOfFixtureSpec('spec-with-policy');
		copy.edit('published-names.yaml', replace('  - listReaders\n', ''));
		copy.edit('paths/readers.yaml', replace('    summary: List readers\n', ''));
		const run = await runInProcess(['lint', '--fix', '--json', '--spec', copy.root], copy.folder);
		expect(run.code).toBe(1);
		expect(JSON.parse(run.stdout)).toMatchObject({
			ok: false,
			mended: [{ rule: 'published-name-new', message: 'Added "listReaders".', file: 'published-names.yaml', line: 5, column: 5 }],
			problems: [
				{ rule: 'summary-missing', file: 'paths/readers.yaml' },
				{ rule: 'published-name-gone', file: 'published-names.yaml' },
			],
		});
	});

	test('changes nothing where a file does not parse', async () => {
		const copy = copyOfFixtureSpec('spec-with-policy');
		copy.edit('published-names.yaml', replace('  - listReaders\n', ''));
		copy.edit('paths/readers.yaml', replace('tags: [Readers]', 'tags: [Readers'));
		const before = filesBelow(copy.folder);
		const run = await runInProcess(['lint', '--fix', '--spec', copy.root], copy.folder);
		expect(run.code).toBe(1);
		expect(run.stdout).toContain('paths/readers.yaml:5:5  error  syntax');
		expect(filesBelow(copy.folder)).toEqual(before);
	});
});

test('files are replaced together or not at all', () => {
	const folder = temporaryFolder();
	writeFileSync(join(folder, 'a'), 'old');
	expect(() =>
		replaceFiles([
			{ path: join(folder, 'a'), content: 'new' },
			{ path: join(folder, 'a/b'), content: 'new' },
		]),
	).toThrow();
	expect(filesBelow(folder)).toEqual({ a: 'old' });
});
