import { applyChange, type Change } from '../spec/change.ts';
import type { SpecDocument } from '../spec/load.ts';
import { problemAt } from '../spec/origin.ts';
import { type Problem, sortProblems, uniqueProblems } from '../spec/problem.ts';
import type { SourceFile } from '../spec/sourceFile.ts';
import type { Finding, Rule } from './rule.ts';
import { completeness } from './rules/completeness.ts';
import { connectorReferences } from './rules/connectorReferences.ts';
import { examples } from './rules/examples.ts';
import { extensions } from './rules/extensions.ts';
import { operationIds } from './rules/operationIds.ts';
import { pathParameters } from './rules/pathParameters.ts';
import { policy } from './rules/policy.ts';
import { publishedNames } from './rules/publishedNames.ts';
import { responses } from './rules/responses.ts';
import { schemas } from './rules/schemas.ts';
import { security } from './rules/security.ts';
import { unknownKeys } from './rules/unknownKeys.ts';

/** A finding at its place, with what mends it. */
export interface Found {
	problem: Problem;
	mends: FileChange[];
}

/** A change of one file of a spec. */
export interface FileChange {
	file: SourceFile;
	change: Change;
}

/** In this order: a repair may make a later rule's job possible. Schemas are mended before examples are held against them. */
const RULES: readonly Rule[] = [
	policy,
	extensions,
	unknownKeys,
	operationIds,
	pathParameters,
	security,
	responses,
	schemas,
	examples,
	completeness,
	connectorReferences,
	publishedNames,
];

/**
 * Checks a spec against every rule that applies to it. A document of ours has to be right: findings are
 * errors. Any other document is repaired in place where that is unambiguous, and each finding is a warning.
 * @returns all problems, those of loading included, sorted by place.
 */
export function lintSpec(spec: SpecDocument): Problem[] {
	return sortProblems(uniqueProblems(findAll(spec).map(({ problem }) => problem)));
}

/** As `lintSpec`, with what mends each finding; in the order in which they were found, one shared by several operations several times. */
export function findAll(spec: SpecDocument): Found[] {
	const found: Found[] = spec.problems.map((problem) => ({ problem, mends: [] }));
	for (const rule of RULES) {
		if (rule.applies === 'ours' && !spec.ours) continue;
		rule.check(spec, (finding) => {
			// Before the repair: it may move what the finding speaks of.
			found.push({ problem: problemOf(spec, finding), mends: mendsOf(spec, finding) });
			if (spec.ours || finding.source) return;
			for (const change of finding.repair?.changes ?? []) applyChange(spec.document, change);
		});
	}
	return found;
}

function problemOf(spec: SpecDocument, finding: Finding): Problem {
	const { rule, at, message, fix, source, warning } = finding;
	const origin = source ? { file: source, path: at } : spec.origin(at);
	return problemAt(origin, { rule, severity: spec.ours && !warning ? 'error' : 'warning', message, fix });
}

function mendsOf(spec: SpecDocument, { source, repair }: Finding): FileChange[] {
	if (!repair || (repair.makeshift && spec.ours)) return [];
	return repair.changes.map((change) => {
		const origin = source ? { file: source, path: change.at } : spec.origin(change.at);
		return { file: origin.file, change: { ...change, at: origin.path } };
	});
}
