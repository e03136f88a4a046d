import type { Rule } from '../rule.ts';

/**
 * The policy and its operations agree: what an operation names exists, an operation repeats nothing of the policy, and
 * each entry of the policy is used.
 */
export const policy: Rule = {
	applies: 'ours',
	check(spec, report) {
		for (const { origin, changes, ...finding } of spec.policy?.findings ?? []) {
			report({ ...finding, source: origin.file, at: origin.path, ...(changes ? { repair: { changes } } : {}) });
		}
		for (const { file, path } of spec.policy?.unused ?? []) {
			report({
				rule: 'policy-unused',
				source: file,
				at: path,
				message: `No operation gets "${path.join(' / ')}" of the policy.`,
				fix: 'Correct its name, or remove it.',
			});
		}
	},
};
