import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenApiDocument } from '../../../generator/contract/document.ts';
import { packageRoot } from '../../../generator/packageRoot.ts';
import { emitClient, type Package, ROOT, readmeSnippets, templateFile, typeErrors } from './emitClient.ts';

const QUIRKS = fileURLToPath(new URL('quirks.openapi.yaml', import.meta.url));

let files: Package;
beforeAll(async () => {
	files = await emitClient(QUIRKS);
});

const changedFiles = async (change: (document: OpenApiDocument) => void) => {
	const changed = await emitClient(QUIRKS, change);
	const paths = new Set([...files.keys(), ...changed.keys()]);
	return [...paths].filter((path) => files.get(path) !== changed.get(path)).sort();
};

describe('the emitted package', () => {
	it('names its files after operations and categories, even where names collide or are reserved', () => {
		expect([...files.keys()].filter((path) => path.includes('/operations/') || path.endsWith('/index.ts'))).toEqual([
			'src/index.ts',
			'src/pet-shop/index.ts',
			'src/pet-shop/operations/listPets.ts',
			'src/pet-shop/operations/createPet.ts',
			'src/pet-shop/operations/deleteOperation.ts',
			'src/pet-shop-2/index.ts',
			'src/pet-shop-2/operations/getPet.ts',
			'src/runtimeCategory/index.ts',
			'src/runtimeCategory/operations/classOperation.ts',
			'src/2nd-hand/index.ts',
			'src/2nd-hand/operations/create2ndHand.ts',
			'src/2nd-hand/operations/putList.ts',
			'src/other/index.ts',
			'src/other/operations/getFiles.ts',
		]);
	});

	it('holds the runtime as it is tested here', () => {
		for (const path of readdirSync(join(packageRoot, 'templates/typescript/runtime'))) {
			expect(files.get(`src/runtime/${path}`)).toBe(templateFile(`runtime/${path}`));
		}
	});

	it('has no error under the strictest settings, its README included, and the types one expects', () => {
		const checks = new Map([...files, ['src/checks.ts', CHECKS], ['src/readme.ts', readmeSnippets(files)]]);
		expect(readmeSnippets(files)).toContain('client.petShop.listPets.pages()');
		expect(typeErrors(checks)).toEqual([]);
	});

	it('has no error for a document of one operation, in which nothing can be shown by example', async () => {
		const bare = await emitClient(QUIRKS, (document) => {
			document.paths = { '/x': { post: { operationId: 'doX', responses: {} } } };
			delete document.components;
		});
		expect(bare.get('README.md')).toContain('No operation of this API has pages.');
		expect(typeErrors(new Map([...bare, ['src/readme.ts', readmeSnippets(bare)]]))).toEqual([]);
	});

	it('has no error for our own spec, its README included', async () => {
		const ours = await emitClient(join(packageRoot, 'spec/openapi.yaml'));
		expect(typeErrors(new Map([...ours, ['src/readme.ts', readmeSnippets(ours)]]))).toEqual([]);
	});

	it('is the same each time', async () => {
		expect(await changedFiles(() => {})).toEqual([]);
	});

	it('changes with an operation in the files of that operation alone', async () => {
		const changed = await changedFiles((document) => {
			const operation = document.paths['/pets']?.get;
			operation?.parameters?.push({ name: 'sort', in: 'query', schema: { type: 'string' } });
			if (operation) operation.summary = 'List all pets';
		});
		expect(changed).toEqual(['src/pet-shop/operations/listPets.ts']);
	});

	it('has no schema that no operation reaches, and no header that the client sends of itself', () => {
		const text = [...files].filter(([path]) => path.startsWith('src/') && !path.startsWith('src/runtime/')).map(([, content]) => content);
		expect(text.join('\n')).not.toMatch(/Unused|X-Rest|Version\??:|session/);
	});

	it('imports nothing of Node', () => {
		for (const [path, content] of files) if (path.endsWith('.ts')) expect(content).not.toMatch(/from ['"]node:|\bprocess\.|\bBuffer\b/);
	});

	it('is a manifest that npm understands', () => {
		const manifest = JSON.parse(files.get('package.json') ?? '') as { exports: Record<string, unknown>; dependencies: object };
		const ours = JSON.parse(templateFile('../../package.json')) as { dependencies: Record<string, string> };
		expect(manifest.dependencies).toEqual({ 'openapi-fetch': ours.dependencies['openapi-fetch'] });
		expect(manifest.exports['./pet-shop-2']).toEqual({ types: './dist/pet-shop-2/index.d.ts', default: './dist/pet-shop-2/index.js' });
	});
});

describe('a bundle', () => {
	it('of one operation stays within 6 kB with auth, retries and paging', async () => {
		const code = await bundle(`
			import { bindCall, createConnection } from '${ROOT}/src/core.ts';
			import { listPets } from '${ROOT}/src/pet-shop/index.ts';
			globalThis.listPets = (options) => bindCall(createConnection(options), listPets);`);
		expect(gzipSync(code).length).toBeLessThanOrEqual(6 * 1024);
		expect(code).not.toContain('createPet');
	});

	it('of one category holds no other', async () => {
		const code = await bundle(`
			import { createPetShop } from '${ROOT}/src/pet-shop/index.ts';
			globalThis.create = createPetShop;`);
		expect(code).toContain('createPet');
		expect(code).not.toContain('putList');
	});
});

async function bundle(entry: string): Promise<string> {
	const bundled = await rolldown({
		input: 'entry.js',
		treeshake: { moduleSideEffects: false },
		plugins: [
			{
				name: 'emitted',
				resolveId(id, importer) {
					if (id === 'entry.js') return join(ROOT, id);
					if (id.startsWith('.') && importer) return join(importer, '..', id);
					return id.startsWith(ROOT) ? id : null;
				},
				load(id) {
					if (id === join(ROOT, 'entry.js')) return { code: entry, moduleSideEffects: true };
					const code = files.get(id.replace(`${ROOT}/`, ''));
					return code === undefined ? null : { code, moduleType: 'ts' };
				},
			},
		],
	});
	const { output } = await bundled.generate({ format: 'esm', minify: true });
	return output[0].code;
}

/** Compiled with the package: each line is an error when a type is not as it should be. */
const CHECKS = `
import type { Client } from './index.ts';
import type { ListPetsInput, ListPetsOutput, ListPetsRecord } from './pet-shop/index.ts';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type InputOf<C> = C extends (input: infer I, ...rest: never[]) => unknown ? I : never;
type OutputOf<C> = C extends (...args: never[]) => Promise<infer O> ? O : never;
type Accepts<T, V> = V extends T ? true : false;
export function check<_T extends true>(): void {}
export function refuse<_T extends false>(): void {}

// Parameters side by side; what the connection supplies is optional; no Version, no cookie.
check<Equal<ListPetsInput, { locationId?: string; 'filter[]'?: string[]; limit?: number; page?: number; 'x-request-id'?: string }>>();
check<Equal<ListPetsRecord['mood'], 'calm' | 'wild'>>();
check<Equal<ListPetsRecord['owner'], string | null | undefined>>();
check<Equal<NonNullable<ListPetsOutput['pets']>[number], ListPetsRecord>>();
// A default makes nothing required; allOf may.
check<Equal<ListPetsRecord['age'], number | undefined>>();
check<Equal<OutputOf<Client['petShop']['createPet']>['age'], number>>();
// A body that is open keeps its known properties when locationId becomes optional.
type CreateBody = InputOf<Client['petShop']['createPet']>['body'];
check<Accepts<CreateBody, { name: string }>>();
check<Accepts<CreateBody, { name: string; mood: 'calm'; other: number }>>();
refuse<Accepts<CreateBody, { mood: 'calm' }>>();
refuse<Accepts<CreateBody, { name: string; mood: 'angry' }>>();
// Two parameters of one name, and one that is called body.
check<Equal<InputOf<Client['petShop']['delete']>, { id: string; idQuery: number; bodyQuery?: string }>>();
check<Equal<OutputOf<Client['petShop']['delete']>, undefined>>();
// Path parameters that the document does not declare; an answer that it does not describe; a body of text.
type ClassInput = NonNullable<InputOf<Client['runtime']['class']>>;
check<Equal<ClassInput['petId'], string>>();
check<Accepts<ClassInput, { petId: string; class: string }>>();
check<Accepts<ClassInput, { petId: string; class: string; body: string }>>();
refuse<Accepts<ClassInput, { petId: string }>>();
check<Equal<OutputOf<Client['runtime']['class']>, unknown>>();
// Form data, text, arrays, files.
check<Equal<InputOf<Client['n2ndHand']['create2ndHand']>, { body: FormData }>>();
check<Equal<OutputOf<Client['n2ndHand']['create2ndHand']>, string>>();
check<Equal<InputOf<Client['n2ndHand']['putList']>, { body: number[] }>>();
check<Equal<OutputOf<Client['n2ndHand']['putList']>, unknown>>();

export async function calls(client: Client): Promise<void> {
	const { data, error } = await client.GET('/pets/{id}', { params: { path: { id: 'p1' } } });
	check<Equal<typeof data, ListPetsRecord | undefined>>();
	void error;
	for await (const pet of client.petShop.listPets.pages({ limit: 5 })) check<Equal<typeof pet, ListPetsRecord>>();
	for await (const page of client.petShop.listPets.pages().byPage()) check<Equal<typeof page, ListPetsOutput>>();
	const answer = await client.petShop.delete.raw({ id: 'p1', idQuery: 1 }, { timeout: 1000, retry: false });
	check<Equal<typeof answer.response, Response>>();
}
`;
