import type { OpenApiDocument } from '../contract/document.ts';
import { bundle } from './bundle.ts';
import { normalise } from './normalise.ts';
import type { Origin } from './origin.ts';
import { formatPointer, type Path } from './pointer.ts';
import { joinPolicy } from './policy/join.ts';
import type { Joined } from './policy/joined.ts';
import type { Position, Problem } from './problem.ts';
import { openSources } from './sources.ts';
import { type Story, tellStory } from './story/story.ts';

/** A loaded spec: all its files as one document, and the origin of each part. */
export interface SpecDocument {
	/** Absolute path of the root file. */
	file: string;
	/** One OpenAPI document; its references all have the form `#/components/<section>/<name>`. */
	document: OpenApiDocument;
	/** Absolute paths of the files of the spec, sorted. */
	files: string[];
	/** Absolute paths of folders in which files were looked for, sorted. */
	folders: string[];
	/** True when the document uses our extensions: every rule applies to it then. Others are repaired where possible. */
	ours: boolean;
	/** The records that its examples speak of; null in a document that is not ours. */
	story: Story | null;
	/** Findings of loading that did not stop it. */
	problems: Problem[];
	/** The policy, with the findings of joining it; undefined for a spec without one. */
	policy?: Joined['policy'];
	/** Finds the file and path that the value at a path of `document` comes from. */
	origin(path: Path): Origin;
	/** Finds the file, position and pointer of the value at a path of `document`. */
	locate(path: Path): { file: string; position: Position; pointer: string };
}

/**
 * Loads a spec: its root file, each file that it references or that its policy finds, and the files of its story.
 * @param file path of the root, YAML or JSON.
 * @throws SpecError when a file does not parse or, in a document of ours, when a reference leads nowhere.
 * @throws UnreadableError when a file cannot be read.
 * @see https://spec.openapis.org/oas/v3.1.1.html#openapi-description-structure
 */
export function loadSpec(file: string): SpecDocument {
	const sources = openSources(file);
	const joined = joinPolicy(sources);
	const bundled = bundle(sources, joined);
	normalise(bundled.document);
	const locate = (path: Path) => {
		const origin = bundled.origin(path);
		return { file: origin.file.path, position: origin.file.locate(origin.path), pointer: formatPointer(origin.path) };
	};
	const told = bundled.ours ? tellStory(sources.root.path, bundled.document, locate) : null;
	return {
		file: sources.root.path,
		document: bundled.document,
		files: [...sources.all(), ...(told?.story.sources ?? [])].map((source) => source.path).sort(),
		folders: [...joined.folders, ...(told ? [told.story.folder] : [])].sort(),
		ours: bundled.ours,
		story: told?.story ?? null,
		problems: [...bundled.problems, ...(told?.problems ?? [])],
		...(joined.policy ? { policy: joined.policy } : {}),
		origin: bundled.origin,
		locate,
	};
}
