import type { SecurityScheme } from '../../contract/document.ts';
import type { SpecDocument } from '../../spec/load.ts';
import { describe, type LocatedOperation, operationsOf } from '../../spec/operations.ts';
import type { Path } from '../../spec/pointer.ts';
import type { Report, Rule } from '../rule.ts';

/**
 * Every operation declares who may call it, with schemes that exist and scopes that are described.
 * @see https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object
 */
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
				repair: { changes: stray.map((key) => ({ kind: 'remove', at: ['components', 'securitySchemes', name, key] })) },
			});
		}
		for (const located of operationsOf(document)) {
			const required = located.operation.security ?? document.security;
			// An empty list is deliberate: the operation is called without a token.
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
					if (spec.ours) checkScopes(spec, located, { scheme: name, scopes, at }, report);
				}
			}
		}
	},
};

interface Asked {
	scheme: string;
	scopes: string[];
	at: Path;
}

/**
 * Checks that a scope is described, and that its scheme offers it.
 * @see https://spec.openapis.org/oas/v3.1.1.html#oauth-flow-object
 */
function checkScopes({ document }: SpecDocument, located: LocatedOperation, { scheme, scopes, at }: Asked, report: Report): void {
	const described = Object.keys(document['x-scopes'] ?? {});
	const offered = scopesOf(document.components?.securitySchemes?.[scheme]);
	for (const scope of scopes) {
		if (!described.includes(scope)) {
			report({
				rule: 'scope-unknown',
				at,
				message: `${describe(located)} asks for the scope "${scope}", which "x-scopes" does not describe.`,
				fix: 'Correct the scope, or describe it under x-scopes in the root file.',
			});
		} else if (offered?.includes(scope) === false) {
			report({
				rule: 'scope-unknown',
				at,
				message: `${describe(located)} asks for the scope "${scope}", which the security scheme "${scheme}" does not offer.`,
				fix: 'Correct the scope, or add it to the scopes of the scheme.',
			});
		}
	}
}

/**
 * Lists the scopes that an OAuth scheme offers in its flows.
 * @returns undefined for a scheme that lists none.
 */
function scopesOf(scheme: SecurityScheme | undefined): string[] | undefined {
	if (scheme?.type !== 'oauth2') return undefined;
	return Object.values(scheme.flows ?? {}).flatMap((flow) => Object.keys(flow.scopes ?? {}));
}
