import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../generator/sandbox.ts';
import { startMockProcess } from '../mockProcess.ts';
import { documentOf, inPath, operation, ref } from './serve.ts';

test('ghl-connect mock --document serves documents beside the catalog', async () => {
	const folder = temporaryFolder();
	const thing = { type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' } } };
	const document = documentOf(
		{
			'/things': { post: operation('makeThing', { body: thing, answer: ref('Thing') }) },
			'/things/{id}': { get: operation('getThing', { parameters: [inPath('id')], answer: ref('Thing') }) },
		},
		{ Thing: thing },
	);
	writeFileSync(join(folder, 'things.json'), JSON.stringify(document));
	const mock = await startMockProcess(['--document', folder]);
	onTestFinished(() => void mock.child.kill());
	const made = await fetch(`${mock.url}/things`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: '{"name":"one"}',
	});
	const { id } = (await made.json()) as { id: string };
	expect(await (await fetch(`${mock.url}/things/${id}`)).json()).toEqual({ id, name: 'one' });
	expect((await fetch(`${mock.url}/contacts/mL4yQ8nRz2TcVw7HsK1d`)).status).toBe(401);
});
