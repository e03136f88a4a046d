import { formatPointer, type Path } from './pointer.ts';
import type { Problem } from './problem.ts';
import type { SourceFile } from './sourceFile.ts';

/** Where a value of the joined document comes from. */
export interface Origin {
	file: SourceFile;
	path: Path;
}

/** The origin of what stands under a key, or at an index, of a value. */
export function child(origin: Origin, key: string | number): Origin {
	return { file: origin.file, path: [...origin.path, key] };
}

/** A finding about what stands at an origin. */
export function problemAt(origin: Origin, finding: Pick<Problem, 'rule' | 'severity' | 'message' | 'fix'>): Problem {
	const { file, path } = origin;
	return { ...finding, file: file.path, position: file.locate(path), pointer: formatPointer(path) };
}
