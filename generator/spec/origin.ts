import { formatPointer, type Path } from './pointer.ts';
import type { Problem } from './problem.ts';
import type { SourceFile } from './sourceFile.ts';

/** The place in a file that a value of the joined document comes from. */
export interface Origin {
	file: SourceFile;
	path: Path;
}

/** Finds the origin of the value under a key, or at an index. */
export function child(origin: Origin, key: string | number): Origin {
	return { file: origin.file, path: [...origin.path, key] };
}

/** Makes a finding about the value at an origin. */
export function problemAt(origin: Origin, finding: Pick<Problem, 'rule' | 'severity' | 'message' | 'fix'>): Problem {
	const { file, path } = origin;
	return { ...finding, file: file.path, position: file.locate(path), pointer: formatPointer(path) };
}
