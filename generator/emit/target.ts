import type { Catalog } from '../contract/catalog.ts';
import type { OpenApiDocument } from '../contract/document.ts';
import type { StoryRecords } from '../contract/story.ts';
import type { GeneratedFile } from './generatedFile.ts';
import type { Templates } from './templates.ts';

export type { GeneratedFile } from './generatedFile.ts';

/** What a target receives. A target changes none of it. */
export interface TargetContext {
	catalog: Catalog;
	/** The bundled OpenAPI 3.1 document: one file, only `#/components/…` references. */
	document: OpenApiDocument;
	/** The records that a mock begins with, by resource: the story of the examples. */
	story: StoryRecords;
	templates: Templates;
	/**
	 * Reads a file of the output folder as it is now; undefined when there is none. Meant for the few files that people
	 * edit after generation (the `origins` of a Make app), never for others.
	 */
	existing(path: string): string | undefined;
	/** Adds a remark that a person should see; generation goes on. */
	warn(message: string): void;
}

/**
 * A kind of package that the generator emits. Our targets and those of other people (`--target ./file.ts`, default
 * export) share this interface.
 */
export interface Target {
	/** Name on the command line: `zapier`. */
	name: string;
	/** One line for `--help`. */
	summary: string;
	/**
	 * Folder in the output folder that belongs to the target: the generator removes files in it that the target no
	 * longer emits. Empty: none.
	 */
	folder: string;
	/** Emits all files of the target, with paths relative to the output folder. It writes nothing itself. */
	emit(context: TargetContext): GeneratedFile[] | Promise<GeneratedFile[]>;
}
