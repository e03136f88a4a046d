import type { Catalog } from '../contract/catalog.ts';
import type { OpenApiDocument } from '../contract/document.ts';
import type { GeneratedFile } from './generatedFile.ts';
import type { Templates } from './templates.ts';

export type { GeneratedFile } from './generatedFile.ts';

/** What a target is given. All of it is read-only. */
export interface TargetContext {
	catalog: Catalog;
	/** The bundled OpenAPI 3.1 document: one file, only `#/components/…` references. */
	document: OpenApiDocument;
	templates: Templates;
	/**
	 * Content of a file of the output folder as it stands now, or undefined. For the few files a person
	 * may edit after generation (the `origins` of a Make app), never for anything else.
	 */
	existing(path: string): string | undefined;
	/** Adds a remark that a person should see; generation goes on. */
	warn(message: string): void;
}

/**
 * Something that can be emitted. Ours and those of other people (`--target ./file.ts`, default export)
 * have this one interface.
 */
export interface Target {
	/** Name on the command line: `zapier`. */
	name: string;
	/** One line for `--help`. */
	summary: string;
	/** Folder in the output folder that the target owns: files in it that are not emitted any more are removed. Empty: none. */
	folder: string;
	/** All files of the target, paths relative to the output folder. Pure: writes nothing. */
	emit(context: TargetContext): GeneratedFile[] | Promise<GeneratedFile[]>;
}
