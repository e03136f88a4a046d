import { defineConfig } from 'vitest/config';

/** Tests that hold our work against GHL's published documents run where the folder with those lies beside the repository. */
export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					setupFiles: ['test/propertySeed.ts'],
					include: ['test/unit/**/*.test.ts', 'test/golden/**/*.test.ts'],
					testTimeout: 30_000,
				},
			},
			{
				test: {
					name: 'types',
					include: [],
					typecheck: { enabled: true, include: ['test/types/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
				},
			},
			{ test: { name: 'contract', include: ['test/contract/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
			{
				test: {
					name: 'browser',
					// The files share what is loaded: they only look from outside, and loading takes longer than many of their tests.
					isolate: false,
					globalSetup: ['test/browser/setup.ts'],
					include: ['test/browser/**/*.test.ts'],
					testTimeout: 30_000,
					hookTimeout: 300_000,
				},
			},
			{ test: { name: 'reference', include: ['test/reference/**/*.test.ts'], testTimeout: 120_000 } },
		],
	},
});
