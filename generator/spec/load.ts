import type { OpenApiDocument } from '../contract/document.ts';
import { bundle } from './bundle.ts';
import { normalise } from './normalise.ts';
import type { Origin } from './origin.ts';
import { formatPointer, type Path } from './pointer.ts';
import { joinPolicy } from './policy/join.ts';
import type { Joined } from './policy/joined.ts';
import type { Position, Problem } from './problem.ts';
import { openSources } from './sources.ts';

/** A spec as loaded: all its files as one document, and where each part of it came from. */
export interface SpecDocument {
	/** Absolute path of the root file. */
	file: string;
	/** One OpenAPI document with references of the form `#/components/<section>/<name>` alone. */
	document: OpenApiDocument;
	/** Absolute paths of all files that were read, sorted. */
	files: string[];
	/** Absolute paths of folders in which files were looked for, sorted. */
	folders: string[];
	/** True when the document uses our extensions; then every rule applies. Others are repaired where possible. */
	ours: boolean;
	/** What was met while loading, as far as it did not stop it. */
	problems: Problem[];
	/** What was met while joining the policy in; undefined without one. */
	policy?: Joined['policy'];
	/** File and path of what stands at a path of `document`. */
	origin(path: Path): Origin;
	/** File, position and pointer of what stands at a path of `document`. */
	locate(path: Path): { file: string; position: Position; pointer: string };
}

/**
 * Loads a spec: its root file and every file that it references, or that its policy finds.
 * @param file path of the root, YAML or JSON.
 * @throws SpecError when a file does not parse or, in a document of ours, when a reference leads nowhere.
 * @throws UnreadableError when a file cannot be read.
 */
export function loadSpec(file: string): SpecDocument {
	const sources = openSources(file);
	const joined = joinPolicy(sources);
	const bundled = bundle(sources, joined);
	normalise(bundled.document);
	return {
		file: sources.root.path,
		document: bundled.document,
		files: sources
			.all()
			.map((source) => source.path)
			.sort(),
		folders: [...joined.folders].sort(),
		ours: bundled.ours,
		problems: bundled.problems,
		...(joined.policy ? { policy: joined.policy } : {}),
		origin: bundled.origin,
		locate(path) {
			const origin = bundled.origin(path);
			return { file: origin.file.path, position: origin.file.locate(origin.path), pointer: formatPointer(origin.path) };
		},
	};
}
