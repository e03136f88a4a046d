import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { formatPointer, parsePointer } from './pointer.ts';
import { SpecError } from './problem.ts';
import { readSourceFile, type SourceFile } from './sourceFile.ts';
import { UnreadableError } from './unreadableError.ts';

/**
 * The files of a spec. It reads each file once and resolves the references between them.
 * @see https://spec.openapis.org/oas/v3.1.1.html#relative-references-in-api-description-uris
 */
export interface SourceSet {
	root: SourceFile;
	/** Finds the file that a reference in `from` names, and the path in it. */
	follow(reference: string, from: SourceFile): { file: SourceFile; path: string[] };
	/**
	 * Reads the file at an absolute path, once.
	 * @throws SpecError when it does not parse, the file system's error when it cannot be read.
	 */
	open(path: string): SourceFile;
	all(): SourceFile[];
}

/**
 * Opens the root of a spec. It reads another file when a reference first names it.
 * @throws SpecError when a file does not parse.
 * @throws UnreadableError when the root cannot be read.
 */
export function openSources(file: string): SourceSet {
	const root = resolve(file);
	const files = new Map<string, SourceFile>();
	const open = (path: string): SourceFile => {
		let file = files.get(path);
		if (!file) {
			if (statSync(path).isDirectory()) throw new UnreadableError(`${path} is a folder; name the OpenAPI file in it.`);
			file = readSourceFile(path);
			files.set(path, file);
		}
		return file;
	};
	let rootFile: SourceFile;
	try {
		rootFile = open(root);
	} catch (error) {
		if (error instanceof SpecError || error instanceof UnreadableError) throw error;
		throw new UnreadableError(`${root} cannot be read: ${reason(error)}`);
	}
	return {
		root: rootFile,
		follow(reference, from) {
			const [target = '', fragment = ''] = splitReference(reference);
			if (/^[a-z][a-z0-9+.-]*:/i.test(target)) throw new Error('it is an address, and only files are read.');
			const path = target === '' ? from.path : resolve(dirname(from.path), target);
			try {
				return { file: open(path), path: parsePointer(fragment) };
			} catch (error) {
				if (error instanceof SpecError || error instanceof UnreadableError) throw error;
				throw new Error(`${target || formatPointer([])} cannot be read: ${reason(error)}`);
			}
		},
		open,
		all: () => [...files.values()],
	};
}

function splitReference(reference: string): [string, string] {
	const hash = reference.indexOf('#');
	return hash < 0 ? [decodeURI(reference), ''] : [decodeURI(reference.slice(0, hash)), reference.slice(hash)];
}

/** Says why a file cannot be read. */
export function reason(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	if (code === 'ENOENT') return 'there is no such file.';
	if (code === 'EACCES') return 'you may not read it.';
	return error instanceof Error ? error.message : String(error);
}
