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
import { story } from './rules/story.ts';
import { storyFacts } from './rules/storyFacts.ts';
import { storyRelations } from './rules/storyRelations.ts';
import { unknownKeys } from './rules/unknownKeys.ts';

/** A finding with its place, and the changes that mend it. */
export interface Found {
	problem: Problem;
	mends: FileChange[];
}

/** A change of one file of a spec. */
export interface FileChange {
	file: SourceFile;
	change: Change;
}

/** The rules in their order: a repair can enable a later rule. Schemas are repaired before examples are checked against them. */
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
	story,
	storyFacts,
	storyRelations,
];

/**
 * Checks a spec against each rule that applies to it. In a document of ours, a finding is an error. Any other document
 * is repaired in place where the repair is unambiguous, and each finding is a warning.
 * @returns all problems, with those of loading, sorted by place.
 */
export function lintSpec(spec: SpecDocument): Problem[] {
	return sortProblems(uniqueProblems(findAll(spec).map(({ problem }) => problem)));
}

/**
 * Checks a spec as `lintSpec` does, and gives the changes that mend each finding. Findings come in the order of the
 * checks; one that several operations share comes several times.
 */
export function findAll(spec: SpecDocument): Found[] {
	const found: Found[] = spec.problems.map((problem) => ({ problem, mends: [] }));
	for (const rule of RULES) {
		if (rule.applies === 'ours' && !spec.ours) continue;
		rule.check(spec, (finding) => {
			// The finding is placed before the repair, which can move its place.
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
