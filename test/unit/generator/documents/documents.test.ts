import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildDocuments } from '../../../../generator/documents/build.ts';
import { documentFiles } from '../../../../generator/documents/files.ts';
import { createMockFetch } from '../../../../mock/index.ts';
import { send } from '../../mock/documents/serve.ts';
import { runInProcess, temporaryFolder } from '../sandbox.ts';

const TREES = `
openapi: 3.1.0
info: { title: Trees, version: '1' }
paths:
  /trees:
    post:
      operationId: plant
      security: []
      requestBody: { content: { application/json: { schema: { $ref: parts/tree.yaml } } } }
      responses: { '201': { description: Planted, content: { application/json: { schema: { $ref: parts/tree.yaml } } } } }
  /trees/{treeId}:
    get:
      operationId: visit
      security: []
      parameters: [{ name: treeId, in: path, required: true, schema: { type: integer } }]
      responses: { '200': { description: There, content: { application/json: { schema: { $ref: parts/tree.yaml } } } } }
`;
const TREE = 'type: object\nproperties: { id: { type: integer }, kind: { type: string } }\n';

/** A folder with a document of two files, a JSON document below, and files that are none. */
function forest(): string {
	const folder = temporaryFolder();
	for (const name of ['parts', 'deeper', 'node_modules', '.hidden']) mkdirSync(join(folder, name));
	writeFileSync(join(folder, 'trees.yaml'), TREES);
	writeFileSync(join(folder, 'parts/tree.yaml'), TREE);
	writeFileSync(join(folder, 'package.json'), '{"name": "forest"}');
	writeFileSync(join(folder, 'notes.txt'), 'openapi: 3.1.0');
	const empty = JSON.stringify({ openapi: '3.0.3', info: { title: 'Empty', version: '1' }, paths: {} });
	for (const name of ['deeper/empty.json', 'node_modules/other.json', '.hidden/other.json']) writeFileSync(join(folder, name), empty);
	return folder;
}

const ask = (mock: ReturnType<typeof createMockFetch>, kind: string) => send(mock, 'POST', '/trees', { kind });

describe('documents of a folder', () => {
	test('are found at any depth; parts and other files are passed over', () => {
		const folder = forest();
		expect(documentFiles([folder])).toEqual([join(folder, 'deeper/empty.json'), join(folder, 'trees.yaml')]);
		expect(documentFiles([join(folder, 'trees.yaml'), folder])).toEqual([join(folder, 'trees.yaml'), join(folder, 'deeper/empty.json')]);
	});

	test('are built once, and again when a file that they are made of has changed', async () => {
		const folder = forest();
		const first = await buildDocuments([folder]);
		const again = await buildDocuments([folder]);
		expect(again).toEqual(first);
		expect((await ask(createMockFetch({ documents: again.sources }), 'oak')).body).toEqual({ id: 1, kind: 'oak' });
		writeFileSync(join(folder, 'parts/tree.yaml'), TREE.replace('kind: {', 'age: { type: integer, default: 7 }, kind: {'));
		const changed = await buildDocuments([folder]);
		expect(changed.sources[0]).toEqual(first.sources[0]);
		expect(changed.sources[1]).not.toEqual(first.sources[1]);
		expect((await ask(createMockFetch({ documents: changed.sources }), 'oak')).body).toEqual({ id: 1, age: 7, kind: 'oak' });
	});
});

describe('ghl-connect mock --document', () => {
	test.each([
		['does not parse', 'bad.yaml', 'openapi: 3.1.0\ninfo: [\n', 'bad.yaml:'],
		['is no document', 'other.yaml', 'name: other\n', 'not-openapi'],
	])('a file that %s is a finding, and nothing is served', async (_, name, content, says) => {
		const folder = temporaryFolder();
		writeFileSync(join(folder, name), content);
		writeFileSync(join(folder, 'good.yaml'), TREES.replaceAll('parts/tree.yaml', '"#/components/schemas/T"'));
		const run = await runInProcess(['mock', '--port', '0', '--document', join(folder, 'good.yaml'), '--document', join(folder, name)]);
		expect(run).toMatchObject({ code: 1, stdout: '' });
		expect(run.stderr).toContain(says);
		expect(run.stderr).toContain('Nothing is served.');
	});

	test.each([
		['nowhere', 'there is no such file or folder'],
		['', 'has no OpenAPI document in it'],
	])('a path that leads to no document is wrong use: %j', async (name, says) => {
		const run = await runInProcess(['mock', '--port', '0', '--document', join(temporaryFolder(), name)]);
		expect(run).toMatchObject({ code: 2, stdout: '' });
		expect(run.stderr).toContain(says);
		expect(run.stderr.trim().split('\n')).toHaveLength(1);
	});

	test('is refused before the real API', async () => {
		const run = await runInProcess(['mock', '--upstream', 'http://127.0.0.1:1', '--document', temporaryFolder()]);
		expect(run.code).toBe(2);
	});
});
