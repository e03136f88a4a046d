import type { SecurityScheme } from '../../contract/document.ts';
import { describe, operationsOf } from '../../spec/operations.ts';
import type { Rule } from '../rule.ts';

/** Every operation says who may call it, with schemes that exist and scopes that are described. */
export const security: Rule = {
	applies: 'all',
	check(spec, report) {
		const { document } = spec;
		const schemes = document.components?.securitySchemes ?? {};
		for (const [name, scheme] of Object.entries(schemes)) {
			const stray = (['name', 'in'] as const).filter((key) => scheme.type === 'http' && key in scheme);
			if (stray.length === 0) continue;
			report({
				rule: 'security-scheme-shape',
				at: ['components', 'securitySchemes', name],
				message: `The http security scheme "${name}" has ${stray.map((key) => `"${key}"`).join(' and ')}, which belong to apiKey schemes.`,
				fix: 'Remove them.',
				repair: () => {
					for (const key of stray) delete (scheme as SecurityScheme & { name?: string; in?: string })[key];
				},
			});
		}
		for (const located of operationsOf(document)) {
			const required = located.operation.security ?? document.security;
			// Said on purpose: it is called without a token.
			if (spec.ours && located.operation.security?.length === 0) continue;
			if (!required || required.length === 0) {
				report({
					rule: 'security-missing',
					at: located.at,
					message: `${describe(located)} does not say who may call it.`,
					fix: 'Add "security" with the schemes and scopes; calls are made with the account’s token all the same.',
				});
				continue;
			}
			for (const [index, requirement] of required.entries()) {
				for (const [name, scopes] of Object.entries(requirement)) {
					const at = [...located.at, 'security', index, name];
					if (!Object.hasOwn(schemes, name)) {
						report({
							rule: 'security-scheme-unknown',
							at,
							message: `${describe(located)} names the security scheme "${name}", which the document does not have.`,
							fix: `Declare it under components/securitySchemes, or name one of: ${Object.keys(schemes).join(', ') || 'none are declared'}.`,
						});
					}
					for (const scope of spec.ours ? scopes : []) {
						if (Object.hasOwn(document['x-scopes'] ?? {}, scope)) continue;
						report({
							rule: 'scope-unknown',
							at,
							message: `${describe(located)} asks for the scope "${scope}", which "x-scopes" does not describe.`,
							fix: 'Correct the scope, or describe it under x-scopes in the root file.',
						});
					}
				}
			}
		}
	},
};
