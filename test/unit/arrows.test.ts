import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { afterEach, describe, expect, test } from 'vitest';
import { packageRoot } from '../../generator/packageRoot.ts';

const CONFIG = join(packageRoot, '.dependency-cruiser.mjs');
const { rooms } = (await import(pathToFileURL(CONFIG).href)) as { rooms: Record<'generator' | 'mock', string[][]> };

const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A file of each room, in the rooms' order. */
const FILES = Object.entries(rooms).flatMap(([root, storeys]) =>
	storeys.flatMap((storey, index) => storey.map((room) => ({ root, room, storey: index, path: fileIn(root, room) }))),
);

/** What the rules say of imports that are no matter of order, `from → to`. */
const CROSSINGS: [from: string, to: string, rule: string][] = [
	['generator/targets/zapier/room.ts', 'generator/catalog/room.ts', 'targets-see-the-catalog-as-data'],
	['generator/targets/zapier/room.ts', 'generator/lint/room.ts', 'targets-see-the-catalog-as-data'],
	['generator/emit/room.ts', 'generator/spec/room.ts', 'emit-knows-no-spec'],
	['mock/http/room.ts', 'generator/words/room.ts', 'mock-imports-the-contract-alone'],
	['mock/index.ts', 'generator/cli.ts', 'mock-imports-the-contract-alone'],
	['generator/generate.ts', 'mock/index.ts', 'generator-serves-no-mock'],
	['generator/targets/make/room.ts', 'mock/http/room.ts', 'generator-serves-no-mock'],
	['mock/command.ts', 'generator/cli.ts', 'nothing-imports-the-command-line'],
	['generator/emit/room.ts', 'generated/file.ts', 'generated-is-read-and-not-imported'],
	['mock/world/room.ts', 'generated/file.ts', 'generated-is-read-and-not-imported'],
	['templates/zapier/runtime/file.ts', 'generated/file.ts', 'generated-is-read-and-not-imported'],
	['generator/spec/room.ts', 'test/file.ts', 'product-imports-no-test'],
	['mock/state/room.ts', 'test/file.ts', 'product-imports-no-test'],
	['templates/zapier/runtime/file.ts', 'generator/contract/room.ts', 'templates-stand-alone'],
	['templates/zapier/runtime/file.ts', 'templates/typescript/runtime/file.ts', 'templates-stand-alone'],
	['generator/targets/make/room.ts', 'templates/zapier/runtime/file.ts', 'templates-of-their-own'],
	['generator/contract/room.ts', 'generator/newRoom/file.ts', 'generator-homeless'],
	['mock/world/room.ts', 'mock/loose.ts', 'mock-homeless'],
];

describe.each(['import type', 'import'])('%s', (keyword) => {
	test.each(Object.keys(rooms))('goes down in %s, and neither up nor aside', async (root) => {
		const files = FILES.filter((file) => file.root === root);
		const everyOther = files.flatMap(({ path }) =>
			files.filter((other) => other.path !== path).map((other) => [path, other.path] as const),
		);
		const storeyOf = new Map(files.map(({ path, storey }) => [path, storey]));
		const face = root === 'mock' ? rooms.mock.length - 1 : -1;
		const wrong = everyOther.filter(([from, to]) => {
			const [low = 0, high = 0] = [storeyOf.get(from), storeyOf.get(to)];
			return high > low || (high === low && high !== face);
		});
		const found = await violations(keyword, everyOther);
		const ofRooms = new Set(files.map(({ room }) => `${root}-${room}`));
		const upward = found.filter(({ rule }) => ofRooms.has(rule)).map(({ from, to }) => `${from} → ${to}`);
		expect(upward.sort()).toEqual(wrong.map(([from, to]) => `${from} → ${to}`).sort());
	});

	test('breaks the rules between the parts of the house', async () => {
		const found = await violations(
			keyword,
			CROSSINGS.map(([from, to]) => [from, to]),
		);
		for (const [from, to, rule] of CROSSINGS) expect(found).toContainEqual({ from, to, rule });
	});

	test('of what is not there breaks a rule', async () => {
		const found = await violations(keyword, [['generator/spec/room.ts', 'generator/spec/missing.ts']]);
		expect(found.map(({ rule }) => rule)).toEqual(['no-dead-end']);
	});

	test('in a circle breaks a rule', async () => {
		const found = await violations(keyword, [
			['mock/http/one.ts', 'mock/http/two.ts'],
			['mock/http/two.ts', 'mock/http/three.ts'],
			['mock/http/three.ts', 'mock/http/one.ts'],
		]);
		expect(found.map(({ rule }) => rule)).toContain('no-circle');
	});

	test('of what is right breaks none', async () => {
		const found = await violations(keyword, [
			['mock/http/room.ts', 'generator/contract/room.ts'],
			['generator/commands/mock.ts', 'mock/index.ts'],
			['test/file.ts', 'generator/cli.ts'],
			['test/file.ts', 'generated/file.ts'],
			['templates/zapier/runtime/one.ts', 'templates/zapier/runtime/two.ts'],
		]);
		expect(found).toEqual([]);
	});
});

test('the generator imports types of a template, and no code', async () => {
	const pair = [['generator/targets/zapier/room.ts', 'templates/zapier/runtime/file.ts']] as const;
	expect(await violations('import type', pair)).toEqual([]);
	expect((await violations('import', pair)).map(({ rule }) => rule)).toEqual(['templates-give-types']);
});

function fileIn(root: string, room: string): string {
	return room.endsWith('.ts') ? `${root}/${room}` : `${root}/${room}/room.ts`;
}

/** What the rules find in a house whose files import each other as the pairs say. */
async function violations(
	keyword: string,
	pairs: readonly (readonly [from: string, to: string])[],
): Promise<{ from: string; to: string; rule: string }[]> {
	const folder = mkdtempSync(join(tmpdir(), 'ghl-connect-arrows-'));
	folders.push(folder);
	const imports = new Map<string, string[]>();
	for (const [from, to] of pairs) {
		imports.set(from, [...(imports.get(from) ?? []), to]);
		if (!to.includes('missing')) imports.set(to, imports.get(to) ?? []);
	}
	for (const [path, targets] of imports) {
		const steps = '../'.repeat(path.split('/').length - 1);
		const lines = targets.map(
			(target, index) =>
				`${keyword} { Room as Room${index} } from './${steps}${target}';\nexport const use${index}: Room${index} = Room${index};`,
		);
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), `${lines.join('\n')}\nexport class Room {}\n`);
	}
	const { forbidden = [], options }: IConfiguration = await extractConfig(CONFIG);
	const { tsConfig: _, ...others } = options ?? {};
	const { output } = await cruise([...new Set([...imports.keys()].map((path) => path.split('/')[0] ?? ''))], {
		...others,
		baseDir: folder,
		validate: true,
		ruleSet: { forbidden },
	});
	return (output as ICruiseResult).summary.violations.map(({ from, to, rule }) => ({ from, to: to ?? '', rule: rule.name }));
}
