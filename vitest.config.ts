import { defineConfig } from 'vitest/config';

/** Milliseconds. Catches what hangs; a machine under load may take many times what a quiet one takes. */
const HANG = 300_000;
const limits = { testTimeout: HANG, hookTimeout: HANG, teardownTimeout: HANG, expect: { poll: { timeout: 60_000 } } };

/** Tests that hold our work against GHL's published documents run where the folder with those lies beside the repository. */
export default defineConfig({
	test: {
		projects: [
			{
				test: {
					...limits,
					name: 'fast',
					// The files share what is loaded, which takes half the time; none of them leaves anything behind in a module.
					isolate: false,
					setupFiles: ['test/propertySeed.ts'],
					include: ['test/unit/**/*.test.ts'],
					exclude: ['**/*.slow.test.ts'],
				},
			},
			{
				test: {
					...limits,
					name: 'slow',
					setupFiles: ['test/propertySeed.ts'],
					include: ['test/unit/**/*.slow.test.ts'],
				},
			},
			{
				test: {
					name: 'types',
					include: [],
					typecheck: { enabled: true, include: ['test/types/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
				},
			},
			{ test: { ...limits, name: 'contract', include: ['test/contract/**/*.test.ts'] } },
			{
				test: {
					...limits,
					name: 'browser',
					// The files share what is loaded: they only look from outside, and loading takes longer than many of their tests.
					isolate: false,
					globalSetup: ['test/browser/setup.ts'],
					include: ['test/browser/**/*.test.ts'],
				},
			},
			{ test: { ...limits, name: 'reference', include: ['test/reference/**/*.test.ts'] } },
		],
	},
});
