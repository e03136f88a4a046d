import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { HttpMethod } from '../contract/catalog.ts';
import { loadSpec, type SpecDocument } from '../spec/load.ts';
import { describe, type LocatedOperation, operationsOf } from '../spec/operations.ts';
import { compareShapes, type Difference } from './compare.ts';
import { type Correction, covers, readCorrections } from './corrections.ts';
import { shapeOf } from './shape.ts';

/** A difference, with the operation that it is found in. */
export interface Drift extends Difference {
	/** File name of the published document. */
	document: string;
	/** operationId in the published document. */
	operation: string;
	/** `GET /contacts/`. */
	request: string;
	/** True when `corrections.yaml` lists it. */
	listed: boolean;
}

export interface DriftReport {
	/** Operations of ours that a published document has too. */
	compared: number;
	/** Operations of ours that no published document has: `GET /contacts/`. */
	unpublished: string[];
	drifts: Drift[];
}

interface Published {
	document: string;
	spec: SpecDocument;
	located: LocatedOperation;
}

/**
 * Compares a spec with the published documents, operation by operation.
 * @param file root of the spec; `corrections.yaml` beside it lists the deliberate differences.
 * @param folder holds the published documents.
 * @throws SpecError when the spec, its corrections or a published document do not parse.
 * @throws UnreadableError when the spec cannot be read.
 */
export function findDrift(file: string, folder: string): DriftReport {
	const spec = loadSpec(file);
	const corrections = readCorrections(join(dirname(file), 'corrections.yaml'));
	const published = readPublished(folder);
	const report: DriftReport = { compared: 0, unpublished: [], drifts: [] };
	for (const located of operationsOf(spec.document)) {
		const theirs = published.get(routeOf(located.method, located.path));
		if (!theirs) {
			report.unpublished.push(describe(located));
			continue;
		}
		report.compared++;
		report.drifts.push(...driftOf(spec, located, theirs, corrections));
	}
	return report;
}

function driftOf(spec: SpecDocument, located: LocatedOperation, theirs: Published, corrections: Correction[]): Drift[] {
	const { document } = theirs;
	const operation = theirs.located.operation.operationId ?? '';
	const differences = compareShapes(shapeOf(spec.document, located), shapeOf(theirs.spec.document, theirs.located));
	return differences.map((difference) => ({
		...difference,
		document,
		operation,
		request: describe(located),
		listed: corrections.some((correction) => covers(correction, document, operation, difference.at)),
	}));
}

function readPublished(folder: string): Map<string, Published> {
	const found = new Map<string, Published>();
	const names = readdirSync(folder).filter((name) => /\.(json|ya?ml)$/.test(name));
	for (const document of names.sort()) {
		const spec = loadSpec(join(folder, document));
		for (const located of operationsOf(spec.document)) {
			const route = routeOf(located.method, located.path);
			if (!found.has(route)) found.set(route, { document, spec, located });
		}
	}
	return found;
}

/** Makes a key of a method and a path; a slash at the end of the path makes no difference. */
function routeOf(method: HttpMethod, path: string): string {
	return `${method} ${path.replace(/\/$/, '')}`;
}
