import { existsSync } from 'node:fs';
import { formatPointer } from '../spec/pointer.ts';
import { type Problem, SpecError } from '../spec/problem.ts';
import { readSourceFile, type SourceFile } from '../spec/sourceFile.ts';

/** A deliberate difference from a published document. */
export interface Correction {
	/** File name of the published document; `*` stands for all. */
	document: string;
	/** Published operationIds; `*` stands for all of the document. */
	operations: string[];
	/** Places that differ: `parameters.limit`, `response.meta`; each covers everything below it. */
	places: string[];
	/** Counted from 1. */
	line: number;
}

const KEYS = ['document', 'operation', 'at', 'published', 'ours', 'reason', 'source'] as const;

/**
 * Reads `corrections.yaml`.
 * @returns [] when there is no such file.
 * @throws SpecError when an entry lacks a key or has one that is not known.
 */
export function readCorrections(path: string): Correction[] {
	if (!existsSync(path)) return [];
	const file = readSourceFile(path);
	if (!Array.isArray(file.data)) throw new SpecError([problem(file, [], 'The file has to be a list of corrections.')]);
	const problems: Problem[] = [];
	const corrections = file.data.map((entry: unknown, index) => {
		const data = (entry !== null && typeof entry === 'object' ? entry : {}) as Record<string, unknown>;
		for (const key of KEYS) {
			if (typeof data[key] === 'string' || typeof data[key] === 'number') continue;
			problems.push(problem(file, [index], `The correction has no "${key}".`));
		}
		for (const key of Object.keys(data)) {
			if (!(KEYS as readonly string[]).includes(key)) problems.push(problem(file, [index, key], `A correction has no key "${key}".`));
		}
		return {
			document: String(data.document),
			operations: listOf(data.operation),
			places: listOf(data.at),
			line: file.locate([index]).line,
		};
	});
	if (problems.length > 0) throw new SpecError(problems);
	return corrections;
}

/** Tells whether a correction covers a place of an operation. */
export function covers(correction: Correction, document: string, operation: string, at: string): boolean {
	if (correction.document !== '*' && correction.document !== document) return false;
	if (!correction.operations.includes('*') && !correction.operations.includes(operation)) return false;
	// An entry for a whole body or answer covers that alone; else it would hide everything inside.
	return correction.places.some((place) => at === place || (place.includes('.') && at.startsWith(`${place}.`)));
}

function listOf(value: unknown): string[] {
	return String(value)
		.split(',')
		.map((part) => part.trim());
}

function problem(file: SourceFile, path: (string | number)[], message: string): Problem {
	return {
		rule: 'correction-shape',
		severity: 'error',
		message,
		fix: `Write ${KEYS.join(', ')}.`,
		file: file.path,
		position: file.locate(path),
		pointer: formatPointer(path),
	};
}
