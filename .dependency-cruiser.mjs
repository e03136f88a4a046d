/**
 * The arrows of the house: which room may import which, type imports included. `npm run lint` holds the code to it.
 * @see https://github.com/sverweij/dependency-cruiser/blob/main/doc/rules-reference.md
 */

/** Rooms of the generator from low to high. A room imports those above it in this list; rooms on one line know nothing of each other. */
const GENERATOR = [
	['contract', 'packageRoot.ts', 'compileCache.ts', 'replaceFiles.ts'],
	['words'],
	['spec'],
	['catalog'],
	['lint', 'emit'],
	['targets/openapi', 'targets/typescript', 'targets/zapier', 'targets/make'],
	['targets/registry.ts'],
	['drift', 'generate.ts', 'fingerprint.ts'],
	['documents'],
	['commands'],
	['cli.ts'],
];

/** Rooms of the mock from low to high, likewise. */
const MOCK = [
	['files'],
	['documents'],
	['http'],
	['state'],
	['oauth'],
	['behaviours'],
	['world'],
	['gateway'],
	['observe'],
	['webhooks'],
	['control'],
	['console'],
	['upstream'],
	['index.ts', 'options.ts', 'assemble.ts', 'command.ts', 'banner.ts', 'fetch.ts'],
];

/** The one storey whose rooms may import each other: the files that make the mock's face. */
const FACE = MOCK.at(-1);

/** What stands above, for the test of these rules. */
export const rooms = { generator: GENERATOR, mock: MOCK };

const PRODUCT = '^(generator|mock|templates)/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		...upwardRules('generator', GENERATOR),
		...upwardRules('mock', MOCK),
		rule('generator-homeless', 'Each file of the generator is in a room of the list in .dependency-cruiser.mjs.', {
			from: {},
			to: { path: '^generator/', pathNot: GENERATOR.flat().map((room) => pathOf('generator', room)) },
		}),
		rule('mock-homeless', 'Each file of the mock is in a room of the list in .dependency-cruiser.mjs.', {
			from: {},
			to: { path: '^mock/', pathNot: MOCK.flat().map((room) => pathOf('mock', room)) },
		}),
		rule('targets-see-the-catalog-as-data', 'A target reads the catalog and the document; it builds neither and checks neither.', {
			from: { path: '^generator/targets/' },
			to: { path: '^generator/(catalog|lint)/' },
		}),
		rule('emit-knows-no-spec', 'What emits files knows the shared types and nothing of how a spec is read.', {
			from: { path: '^generator/emit/' },
			to: { path: '^generator/(spec|catalog|lint)/' },
		}),
		rule('mock-imports-the-contract-alone', 'The mock and the generator share their types and nothing else.', {
			from: { path: '^mock/' },
			to: { path: '^generator/', pathNot: '^generator/contract/' },
		}),
		rule('generator-serves-no-mock', 'Only the command line knows both the generator and the mock.', {
			from: { path: '^generator/', pathNot: '^generator/commands/' },
			to: { path: '^mock/' },
		}),
		rule('nothing-imports-the-command-line', 'The command line is started and never imported.', {
			from: { path: PRODUCT },
			to: { path: '^generator/cli[.]ts$' },
		}),
		rule('generated-is-read-and-not-imported', 'What the generator wrote is data: code that imports it could not be regenerated.', {
			from: { path: PRODUCT },
			to: { path: '^generated/' },
		}),
		rule('product-imports-no-test', 'What ships does not depend on its tests.', {
			from: { path: PRODUCT },
			to: { path: '^test/' },
		}),
		rule('templates-stand-alone', 'What is copied to partners imports nothing that is not copied with it.', {
			from: { path: '^templates/([^/]+)/([^/]+)/' },
			to: { path: '^(generator|mock|templates|test|generated)/', pathNot: '^templates/$1/$2/' },
		}),
		rule('templates-give-types', 'The generator copies the code of templates; it imports its types alone, each target those of its own.', {
			from: { path: '^generator/' },
			to: { path: '^templates/', dependencyTypesNot: ['type-only'] },
		}),
		rule('templates-of-their-own', 'A target knows its own templates.', {
			from: { path: '^generator/targets/([^/]+)/' },
			to: { path: '^templates/', pathNot: '^templates/$1/' },
		}),
		rule('product-needs-no-dev-dependency', 'A package that is not installed with ours cannot be imported by what ships.', {
			from: { path: '^(generator|mock)/' },
			to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
		}),
		rule('no-circle', 'Two files that need each other are one thing, or lack a third.', { from: {}, to: { circular: true } }),
		// The test of the Zapier project imports what that project builds.
		rule('no-dead-end', 'The import leads nowhere.', { from: { pathNot: '^templates/zapier/project/' }, to: { couldNotResolve: true } }),
	],
	options: {
		// Also imports that are gone once types are stripped.
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			extensions: ['.ts', '.js', '.json'],
			exportsFields: ['exports'],
			conditionNames: ['types', 'import', 'node'],
		},
		doNotFollow: { path: 'node_modules|^generated/' },
	},
};

/** A rule for each storey: its rooms import no room of a higher one, and none beside them. */
function upwardRules(root, storeys) {
	return storeys.flatMap((storey, index) =>
		storey.flatMap((room) => {
			const above = storeys.slice(index + 1).flat();
			const beside = storey === FACE ? [] : storey.filter((other) => other !== room);
			const others = [...above, ...beside];
			if (others.length === 0) return [];
			return rule(`${root}-${room}`, `${root}/${room} imports no room above it or beside it: the list in .dependency-cruiser.mjs.`, {
				from: { path: pathOf(root, room) },
				to: { path: others.map((other) => pathOf(root, other)) },
			});
		}),
	);
}

function rule(name, comment, { from, to }) {
	return { name, severity: 'error', comment, from, to };
}

/** A room is a folder or a file. */
function pathOf(root, room) {
	return `^${root}/${room.replaceAll('.', '[.]')}${/[.]ts$/.test(room) ? '$' : '/'}`;
}
