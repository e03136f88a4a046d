import { relative } from 'node:path';
import { lintSpec } from '../../../generator/lint/lint.ts';
import { loadSpec } from '../../../generator/spec/load.ts';
import { type Problem, SpecError } from '../../../generator/spec/problem.ts';

/** What loading and lint say of a spec. */
export function problemsOf(root: string): Problem[] {
	try {
		return lintSpec(loadSpec(root));
	} catch (error) {
		if (error instanceof SpecError) return error.problems;
		throw error;
	}
}

/** Findings as `paths/books.yaml:12:7 rule`, for short expectations. */
export function placesOf(root: string, folder: string): string[] {
	return problemsOf(root).map(({ rule, file, position }) => `${relative(folder, file)}:${position.line}:${position.column} ${rule}`);
}
