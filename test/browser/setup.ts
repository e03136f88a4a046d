import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		chromium: string;
	}
}

/** Looks for the browser once, before the test files start side by side. */
export default function setup(project: TestProject): void {
	project.provide('chromium', findChromium());
}
