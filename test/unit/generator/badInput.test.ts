import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyOfFixtureSpec, filesBelow, runCli, runInProcess, temporaryFolder } from './sandbox.ts';

interface Damage {
	file: string;
	change: (text: string) => string;
	/** Rule that names it, and the place, as `file:line:column`. */
	rule: string;
	place: string;
	/** What the message has to mention. */
	says: string[];
}

const replace = (from: string, to: string) => (text: string) => text.replace(from, to);

const damages: [string, Damage][] = [
	[
		'a broken YAML file',
		{
			file: 'paths/books.yaml',
			change: replace('tags: [Books]', 'tags: [Books'),
			rule: 'syntax',
			place: 'paths/books.yaml:5:5',
			says: ['does not parse'],
		},
	],
	[
		'a key that stands twice',
		{
			file: 'common.yaml',
			change: replace('  in: header\n', '  in: header\n  in: query\n'),
			rule: 'syntax',
			place: 'common.yaml:4:3',
			says: ['unique'],
		},
	],
	[
		'a reference into a file that lacks it',
		{
			file: 'paths/books.yaml',
			change: replace('../common.yaml#/Remaining', '../common.yaml#/Remainder'),
			rule: 'dangling-ref',
			place: 'paths/books.yaml:22:45',
			says: ['"../common.yaml#/Remainder" leads nowhere'],
		},
	],
	[
		'a reference to a file that is not there',
		{
			file: 'openapi.yaml',
			change: replace('paths/books.yaml#/~1books\n', 'paths/boks.yaml#/~1books\n'),
			rule: 'dangling-ref',
			place: 'openapi.yaml:25:5',
			says: ['there is no such file'],
		},
	],
	[
		'a duplicate operationId',
		{
			file: 'paths/books.yaml',
			change: replace('operationId: updateBook', 'operationId: listBooks'),
			rule: 'duplicate-operation-id',
			place: 'paths/books.yaml:45:5',
			says: ['"listBooks" of PUT /books/{bookId} is taken by GET /books'],
		},
	],
	[
		'an unknown x-connector key',
		{
			file: 'paths/books.yaml',
			change: replace('      record: book\n', '      recrod: book\n'),
			rule: 'extension-key-unknown',
			place: 'paths/books.yaml:91:7',
			says: ['x-connector has no key "recrod"', 'record'],
		},
	],
	[
		'an x-connector value of the wrong kind',
		{
			file: 'paths/books.yaml',
			change: replace('role: update', 'role: modify'),
			rule: 'extension-value',
			place: 'paths/books.yaml:92:31',
			says: ['x-connector.mock.role', 'update'],
		},
	],
	[
		'a path parameter that is not declared',
		{
			file: 'paths/books.yaml',
			change: replace('name: bookId\n        in: path', 'name: bookId\n        in: query'),
			rule: 'path-parameter-undeclared',
			place: 'paths/books.yaml:44:3',
			says: ['PUT /books/{bookId} does not declare its path parameter "bookId"'],
		},
	],
	[
		'an example that does not validate',
		{
			file: 'paths/books.yaml',
			change: replace('example: { title: The Quiet Harbour }', 'example: { title: 7 }'),
			rule: 'example-invalid',
			place: 'paths/books.yaml:69:22',
			says: ['title must be string'],
		},
	],
	[
		'a schema that does not compile',
		{
			file: 'paths/books.yaml',
			change: replace('minLength: 1', 'pattern: "("'),
			rule: 'schema-compiles',
			place: 'paths/books.yaml:63:11',
			says: ['cannot be compiled'],
		},
	],
	[
		'a text with a comma that is not quoted',
		{
			file: 'common.yaml',
			change: replace('title: { type: string }', 'title: { type: string, example: Portland, Maine }'),
			rule: 'schema-keyword-unknown',
			place: 'common.yaml:14:47',
			says: ['"Maine" is no keyword', 'quotes'],
		},
	],
	[
		'a resource that is not there',
		{
			file: 'paths/books.yaml',
			change: replace('resource: book, role: update', 'resource: boook, role: update'),
			rule: 'connector-reference',
			place: 'paths/books.yaml:92:15',
			says: ['"boook"', 'book'],
		},
	],
	[
		'a link without the list that it changes',
		{
			file: 'paths/books.yaml',
			change: replace('resource: book, role: update', 'resource: book, role: link'),
			rule: 'connector-role',
			place: 'paths/books.yaml:92:31',
			says: ['role link', '"list"'],
		},
	],
	[
		'an upsert without what finds the record',
		{
			file: 'paths/books.yaml',
			change: replace('resource: book, role: update', 'resource: book, role: upsert'),
			rule: 'connector-role',
			place: 'paths/books.yaml:92:31',
			says: ['role upsert', '"match"'],
		},
	],
	[
		'a reference to a resource that is not there',
		{
			file: 'paths/books.yaml',
			change: replace('resource: book, role: update', 'resource: book, role: update, references: { title: reader }'),
			rule: 'connector-reference',
			place: 'paths/books.yaml:92:59',
			says: ['"reader"', 'book'],
		},
	],
	[
		'a filter by an input that is not there',
		{
			file: 'paths/books.yaml',
			change: replace('resource: book, role: update', 'resource: book, role: update, filters: { author: { field: title } }'),
			rule: 'connector-reference',
			place: 'paths/books.yaml:92:56',
			says: ['"author"', 'title'],
		},
	],
	[
		'an operation without words, errors or a version',
		{
			file: 'paths/books.yaml',
			change: replace("      '404': { $ref: ../common.yaml#/Problem }\n", ''),
			rule: 'error-responses',
			place: 'paths/books.yaml:70:5',
			says: ['404'],
		},
	],
];

describe('bad input in a spec of ours', () => {
	test.each(damages)('%s is one message, exit 1, and nothing changes', async (_name, damage) => {
		const spec = copyOfFixtureSpec();
		const out = temporaryFolder();
		const generate = ['generate', '--spec', spec.root, '--out', out, '--target', 'openapi'];
		expect((await runInProcess(generate)).code).toBe(0);
		const before = filesBelow(out);
		spec.edit(damage.file, damage.change);

		const run = await runInProcess(generate, spec.folder);

		expect(run.stderr).toContain(damage.rule);
		const lines = run.stderr.split('\n').filter((line) => line.includes(` ${damage.rule} `));
		expect(lines.map((line) => line.split('  ')[0])).toEqual([damage.place]);
		for (const words of damage.says) expect(lines[0]).toContain(words);
		expect(run.code).toBe(1);
		expect(filesBelow(out)).toEqual(before);
	});

	test('lint --json gives the same findings as data, to the shell', async () => {
		const spec = copyOfFixtureSpec();
		spec.edit('paths/books.yaml', replace('operationId: updateBook', 'operationId: listBooks'));
		const run = await runCli(['lint', '--spec', spec.root, '--json'], spec.folder);
		expect(run.code).toBe(1);
		expect(JSON.parse(run.stdout)).toMatchObject({
			ok: false,
			problems: [{ rule: 'duplicate-operation-id', severity: 'error', file: 'paths/books.yaml', line: 45, column: 5 }],
		});
	});
});

describe('wrong use is one line and exit 2', () => {
	const cases: [string, string[], string][] = [
		['an unknown option', ['generate', '--frobnicate'], "unknown option '--frobnicate'"],
		['an unknown command', ['generat'], "unknown command 'generat'"],
		['an unknown target', ['generate', '--target', 'fortran'], 'There is no target "fortran"'],
		['a spec that is not there', ['generate', '--spec', 'nowhere.yaml'], 'nowhere.yaml cannot be read: there is no such file'],
		['a spec that is a folder', ['lint', '--spec', 'test'], 'is a folder'],
		['a port that is none', ['mock', '--port', 'http'], 'A port is a number'],
		['a mock without generated files', ['mock', '--generated', 'test', '--port', '0'], 'openapi.json'],
	];
	test.each(cases)('%s', async (_name, args, says) => {
		const run = await runInProcess(args);
		expect(run.stderr).toContain(says);
		expect(run.stderr.trim().split('\n')).toHaveLength(1);
		expect(run.code).toBe(2);
	});

	test('for the shell, too', async () => {
		expect(await runCli(['generat'])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining("unknown command 'generat'") });
	});

	test('an output folder that cannot be made', async () => {
		const folder = temporaryFolder();
		writeFileSync(join(folder, 'file'), '');
		const run = await runInProcess([
			'generate',
			'--spec',
			copyOfFixtureSpec().root,
			'--out',
			join(folder, 'file/inside'),
			'--target',
			'openapi',
		]);
		expect(run.stderr).toContain(join(folder, 'file'));
		expect(run.stderr.trim().split('\n')).toHaveLength(1);
		expect(run.code).toBe(2);
	});

	test('a busy port', async () => {
		const server = createServer().listen(0, '127.0.0.1');
		await new Promise((resolve) => server.once('listening', resolve));
		const address = server.address();
		const port = typeof address === 'object' && address ? address.port : 0;
		const run = await runCli(['mock', '--port', String(port)]);
		server.close();
		expect(run.stderr).toContain(String(port));
		expect(run.stderr.trim().split('\n')).toHaveLength(1);
		expect(run.code).toBe(2);
	});
});
