import type { SpecDocument } from '../spec/load.ts';
import { type Problem, sortProblems } from '../spec/problem.ts';
import type { Rule } from './rule.ts';
import { completeness } from './rules/completeness.ts';
import { connectorReferences } from './rules/connectorReferences.ts';
import { examples } from './rules/examples.ts';
import { extensions } from './rules/extensions.ts';
import { operationIds } from './rules/operationIds.ts';
import { pathParameters } from './rules/pathParameters.ts';
import { publishedNames } from './rules/publishedNames.ts';
import { responses } from './rules/responses.ts';
import { schemas } from './rules/schemas.ts';
import { security } from './rules/security.ts';

/** In this order: a repair may make a later rule's job possible. Schemas are mended before examples are held against them. */
const RULES: readonly Rule[] = [
	extensions,
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
	const problems: Problem[] = [...spec.problems];
	for (const rule of RULES) {
		if (rule.applies === 'ours' && !spec.ours) continue;
		rule.check(spec, (finding) => {
			const place = spec.locate(finding.at);
			problems.push({
				rule: finding.rule,
				severity: spec.ours && !finding.warning ? 'error' : 'warning',
				message: finding.message,
				fix: finding.fix,
				...(finding.file ? { file: finding.file, position: { line: 1, column: 1 }, pointer: '#' } : place),
			});
			if (!spec.ours) finding.repair?.();
		});
	}
	return sortProblems(unique(problems));
}

/** A shared component is met once per use; one message is enough. */
function unique(problems: Problem[]): Problem[] {
	const seen = new Set<string>();
	return problems.filter((problem) => {
		const key = `${problem.rule} ${problem.file} ${problem.pointer} ${problem.message}`;
		return !seen.has(key) && seen.add(key);
	});
}
