import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCache } from '../../../generator/documents/cache.ts';
import { buildDocument } from '../../../generator/documents/document.ts';
import { remember, unchangedSince } from '../../../generator/fingerprint.ts';
import { generate } from '../../../generator/generate.ts';
import { loadSpec } from '../../../generator/spec/load.ts';
import { operationsOf, templateNames } from '../../../generator/spec/operations.ts';
import { placesOf, problemsOf } from './findings.ts';
import { copyOfFixtureSpec, repository, temporaryFolder } from './sandbox.ts';

const spec = () => copyOfFixtureSpec('spec-with-policy');
const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

describe('what the policy gives', () => {
	const { document } = loadSpec(join(repository, 'spec/openapi.yaml'));
	const errors = { every: ['400', '401', '403', '422', '429'], withId: ['404'] };

	test.each([...operationsOf(document)].map((located) => [located.operation.operationId, located] as const))('%s', (name, located) => {
		const { operation, path } = located;
		const statuses = Object.keys(operation.responses ?? {});
		const wanted = templateNames(path).length > 0 ? [...errors.every, ...errors.withId] : errors.every;
		// The agency's own record is the one thing that no sub-account can be forbidden to look for.
		expect(statuses).toEqual(expect.arrayContaining(name === 'getCompany' ? wanted.filter((status) => status !== '403') : wanted));
		for (const status of statuses.filter((item) => item.startsWith('2'))) {
			const answer = operation.responses?.[status];
			expect(Object.keys((answer && 'headers' in answer && answer.headers) || {})).toHaveLength(6);
		}
		const isOpen = operation.security?.length === 0;
		const first = operation.parameters?.[0] as { $ref?: string } | undefined;
		const version = /Calendars|Conversations/.test(operation.tags?.[0] ?? '') ? 'Version20210415' : 'Version';
		expect(first?.$ref === `#/components/parameters/${version}`).toBe(!isOpen);
		for (const key of ['scopes', 'access']) expect(operation).not.toHaveProperty(key);
	});

	test('paths come in the order of the tags, then of the policy, then of the names of their files', () => {
		const copy = spec();
		expect(Object.keys(loadSpec(copy.root).document.paths)).toEqual(['/readers', '/status', '/books/{bookId}']);
		copy.edit('openapi.yaml', (text) =>
			text.replace(/ {2}- name: Readers\n.*\n/, '').replace('x-policy', '  - { name: Readers, description: Who lends. }\nx-policy'),
		);
		expect(Object.keys(loadSpec(copy.root).document.paths)).toEqual(['/books/{bookId}', '/readers', '/status']);
		writeFileSync(join(copy.folder, 'paths/authors.yaml'), '/authors:\n  get: { tags: [Readers], scopes: [books.write] }\n');
		expect(Object.keys(loadSpec(copy.root).document.paths)).toEqual(['/books/{bookId}', '/authors', '/readers', '/status']);
		copy.edit('common/policy.yaml', replace('paths: [', 'paths: [../paths/readers.yaml, '));
		expect(Object.keys(loadSpec(copy.root).document.paths)).toEqual(['/books/{bookId}', '/readers', '/status', '/authors']);
	});

	test('a document without a policy is loaded as it stands', () => {
		const folder = temporaryFolder();
		const operation = { scopes: ['a'], access: 'b', responses: { 200: { description: 'ok', schema: { type: 'string' } }, 400: false } };
		const source = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: { '/a/{id}': { get: operation } } };
		writeFileSync(join(folder, 'api.json'), JSON.stringify(source));
		const loaded = loadSpec(join(folder, 'api.json'));
		expect(loaded.document).toEqual(source);
		expect(loaded.policy).toBeUndefined();
		expect(loaded.folders).toEqual([]);
	});
});

describe('what is wrong is named where it stands', () => {
	const damages: [string, string, (text: string) => string, string[]][] = [
		['a kind that is none', 'common/policy.yaml', replace('withId:', 'withID:'), ['common/policy.yaml:22:3 extension-key-unknown']],
		['a key that is none', 'common/policy.yaml', replace('mediaType:', 'mediatype:'), ['common/policy.yaml:13:1 extension-key-unknown']],
		['a value of the wrong kind', 'common/policy.yaml', replace('application/json', 'json'), ['common/policy.yaml:13:1 extension-value']],
		['a status that is no error', 'common/policy.yaml', replace("'404'", "'204'"), ['common/policy.yaml:23:5 extension-value']],
		['a scheme that nobody declares', 'common/policy.yaml', replace('[office]', '[ofice]'), ['common/policy.yaml:7:14 policy-reference']],
		[
			'a default that is no group',
			'common/policy.yaml',
			replace('default: people', 'default: poeple'),
			['common/policy.yaml:4:3 policy-reference'],
		],
		[
			'a reference that leads nowhere',
			'common/policy.yaml',
			replace("'429': { $ref: 'parts.yaml#/Problem'", "'429': { $ref: 'parts.yaml#/Prblem'"),
			['common/policy.yaml:21:14 dangling-ref'],
		],
		[
			'broken YAML',
			'common/policy.yaml',
			replace('paths: [../paths/*.yaml]', 'paths: [../paths/*.yaml'),
			['common/policy.yaml:3:1 syntax'],
		],
		[
			'a group that nobody needs',
			'common/policy.yaml',
			replace('    office:', '    nobody: [office, card]\n    office:'),
			['common/policy.yaml:7:5 policy-unused'],
		],
		[
			'a tag that no operation has',
			'common/policy.yaml',
			replace('    Readers:', '    Raeders: { $ref: parts.yaml#/OldVersion }\n    Readers:'),
			['common/policy.yaml:11:5 policy-unused'],
		],
		[
			'a pattern that finds nothing',
			'common/policy.yaml',
			replace('*.yaml]', '*.yaml, ../paths/*.yml]'),
			['common/policy.yaml:2:26 policy-unused'],
		],
		[
			'a folder that is not there',
			'common/policy.yaml',
			replace('*.yaml]', '*.yaml, ../pahts/*.yaml]'),
			['common/policy.yaml:2:26 policy-paths'],
		],
		[
			'a file that is not there',
			'common/policy.yaml',
			replace('*.yaml]', '*.yaml, ../paths/more.yaml]'),
			['common/policy.yaml:2:26 policy-paths'],
		],
		[
			'a policy that is not there',
			'openapi.yaml',
			replace('common/policy.yaml', 'common/polcy.yaml'),
			['openapi.yaml:14:1 policy-unreadable'],
		],
		[
			'a policy that is no name',
			'openapi.yaml',
			replace('x-policy: common/policy.yaml', 'x-policy: { a: b }'),
			['openapi.yaml:14:1 policy-unreadable'],
		],
		['paths in the root', 'openapi.yaml', replace('x-scopes', 'paths: { /a: {} }\nx-scopes'), ['openapi.yaml:15:1 policy-paths']],
		[
			'a scope that nobody describes',
			'paths/books.yaml',
			replace('[books.write]', '[books.wirte]'),
			['paths/books.yaml:32:5 scope-unknown'],
		],
		[
			'a scope that no scheme offers',
			'openapi.yaml',
			replace(', scopes: *scopes', ', scopes: { books.write: a, readers.readonly: b }'),
			['paths/books.yaml:9:5 scope-unknown'],
		],
		[
			'a group that is none',
			'paths/readers.yaml',
			replace('access: office', 'access: ofice'),
			['paths/readers.yaml:8:5 policy-scopes', 'paths/readers.yaml:2:3 security-missing'],
		],
		[
			'access alone',
			'paths/readers.yaml',
			replace('security: []', 'security: []\n    access: office'),
			['paths/readers.yaml:21:5 policy-scopes'],
		],
		[
			'scopes and security',
			'paths/readers.yaml',
			replace('security: []', 'security: []\n    scopes: [books.write]'),
			['paths/readers.yaml:21:5 policy-scopes'],
		],
		[
			'scopes that are no list',
			'paths/readers.yaml',
			replace('[readers.readonly]', 'readers.readonly'),
			['paths/readers.yaml:2:3 security-missing', 'paths/readers.yaml:7:5 policy-scopes'],
		],
		[
			'a misspelt key of an operation',
			'paths/readers.yaml',
			replace('summary: List', 'sumary: List'),
			['paths/readers.yaml:2:3 summary-missing', 'paths/readers.yaml:5:5 key-unknown', 'published-names.yaml:11:5 published-name-gone'],
		],
		[
			'a misspelt key of an answer',
			'paths/readers.yaml',
			replace('example: {', 'exmaple: {'),
			['paths/readers.yaml:10:7 example-missing', 'paths/readers.yaml:13:9 key-unknown'],
		],
		[
			'a schema beside content',
			'paths/readers.yaml',
			replace('        content:', '        schema: {}\n        content:'),
			['paths/readers.yaml:24:9 policy-content'],
		],
		[
			'an example that does not fit',
			'paths/readers.yaml',
			replace('{ readers: [] }', '{ readers: 7 }'),
			['paths/readers.yaml:13:20 example-invalid'],
		],
		['a path that stands twice', 'paths/books.yaml', (text) => `${text}/readers: {}\n`, ['paths/books.yaml:47:1 policy-paths']],
		['a path that is none', 'paths/readers.yaml', (text) => `${text}notes: {}\n`, ['paths/readers.yaml:28:1 policy-paths']],
		[
			'an error said again',
			'paths/readers.yaml',
			(text) => `${text}      '400': { $ref: '../common/parts.yaml#/Problem' }\n`,
			['paths/readers.yaml:28:7 policy-repeated'],
		],
		[
			'a version said again',
			'paths/readers.yaml',
			replace('access: office', "access: office\n    parameters: [{ $ref: '../common/parts.yaml#/OldVersion' }]"),
			['paths/readers.yaml:9:5 policy-repeated'],
		],
		[
			'headers said again',
			'paths/readers.yaml',
			replace('        schema', "        headers: { X-RateLimit-Remaining: { $ref: '../common/parts.yaml#/Remaining' } }\n        schema"),
			['paths/readers.yaml:12:9 policy-repeated'],
		],
		[
			'security said again',
			'paths/readers.yaml',
			replace(/scopes: .*\n.*\n/, 'security: [{ office: [readers.readonly] }]\n'),
			['paths/readers.yaml:7:5 policy-repeated'],
		],
		[
			'a body said to be required again',
			'paths/books.yaml',
			replace('requestBody:', 'requestBody:\n      required: true'),
			['paths/books.yaml:36:7 policy-repeated'],
		],
		['nothing to take away', 'paths/readers.yaml', (text) => `${text}      '418': false\n`, ['paths/readers.yaml:28:7 policy-repeated']],
	];

	test.each(damages)('%s', (_name, file, change, places) => {
		const copy = spec();
		copy.edit(file, change);
		expect(placesOf(copy.root, copy.folder).toSorted()).toEqual(places.toSorted());
	});

	test('the undamaged spec has no findings', () => {
		expect(problemsOf(spec().root)).toEqual([]);
	});

	test('every entry of our policy serves, and no operation repeats one', () => {
		const loaded = loadSpec(join(repository, 'spec/openapi.yaml'));
		expect(loaded.policy).toEqual({ findings: [], unused: [] });
	});
});

test('a new file of paths makes what was generated stale, and no other file does', async () => {
	const copy = spec();
	const out = temporaryFolder();
	const run = await generate({ spec: copy.root, out, targets: ['openapi'] });
	const settings = [copy.root];
	remember(out, settings, { inputs: run.inputs, outputs: [], operations: 0, entries: 0, problems: [], remarks: [] });
	expect(unchangedSince(out, settings)).toBeDefined();
	writeFileSync(join(copy.folder, 'more.yaml'), '');
	expect(unchangedSince(out, settings)).toBeDefined();
	writeFileSync(join(copy.folder, 'paths/authors.yaml'), '/authors: {}\n');
	expect(unchangedSince(out, settings)).toBeUndefined();
});

test('a new file of paths makes a document that the mock keeps stale, too', () => {
	const copy = spec();
	const made = buildDocument(copy.root);
	if ('problems' in made) throw new Error('The spec has findings.');
	const cache = openCache();
	cache.keep(copy.root, made);
	expect(cache.find(copy.root)).toBeDefined();
	writeFileSync(join(copy.folder, 'paths/authors.yaml'), '/authors: {}\n');
	expect(cache.find(copy.root)).toBeUndefined();
});
