import type { Rule } from '../rule.ts';

/** The policy and the operations it joins agree: what an operation names is there, it repeats nothing, and every entry serves somewhere. */
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
