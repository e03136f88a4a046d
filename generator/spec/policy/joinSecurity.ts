import { isDeepStrictEqual } from 'node:util';
import { isObject, type JsonObject, type JsonValue } from '../../contract/json.ts';
import type { Change } from '../change.ts';
import { child, type Origin } from '../origin.ts';
import type { Joining } from './joined.ts';

/**
 * Completes the security of an operation: what it writes itself, or the schemes behind its scopes.
 * @returns undefined when it says neither, or nothing readable; lint reports both.
 * @see https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object
 */
export function joinSecurity(own: JsonObject, origin: Origin, joining: Joining): unknown {
	const { scopes, access, security } = own;
	const at = (key: string) => child(origin, key);
	if (scopes === undefined) {
		if (access !== undefined) refuse(at('access'), '"access" without "scopes" says nothing.', 'Add "scopes", or remove "access".', joining);
		if (security !== undefined) reportRepeated(security, at('security'), joining);
		return security;
	}
	if (security !== undefined) {
		refuse(at('scopes'), 'The operation says both "scopes" and "security".', 'Keep one of them.', joining);
		return security;
	}
	if (!isTexts(scopes)) {
		refuse(at('scopes'), '"scopes" has to be a list of names.', 'Write scopes: [contacts.readonly].', joining);
		return undefined;
	}
	const requirements = groupsOf(access, at('access'), joining).flatMap((group) => requirementsOf(group, scopes, at('scopes'), joining));
	return requirements.length > 0 ? joining.plant(requirements, at('scopes')) : undefined;
}

function requirementsOf(group: string, scopes: string[], origin: Origin, joining: Joining): object[] {
	joining.use(['security', 'groups', group]);
	return (joining.policy.security?.groups[group] ?? []).map((scheme, index) => {
		const wanted = joining.plant([...scopes], origin);
		return joining.plant({ [scheme]: wanted }, joining.origin(['security', 'groups', group, index]));
	});
}

/** Lists the groups that an operation names; if it names none, the default of the policy. */
function groupsOf(access: JsonValue | undefined, origin: Origin, joining: Joining): string[] {
	const { security } = joining.policy;
	if (!security) {
		refuse(origin, 'The policy says nothing about "scopes".', 'Write "security", or add "security" to the policy.', joining);
		return [];
	}
	if (access === undefined) return [security.default];
	const named = typeof access === 'string' ? [access] : access;
	const known = Object.keys(security.groups);
	if (isTexts(named) && named.length > 0 && named.every((group) => known.includes(group))) return named;
	const wrong = isTexts(named) ? named.filter((group) => !known.includes(group)).join(', ') : '';
	refuse(
		origin,
		`"access" names no group of the policy${wrong ? `: ${wrong}` : ''}.`,
		`Name one or several of: ${known.join(', ')}.`,
		joining,
	);
	return [];
}

/** Reports security that scopes could express. */
function reportRepeated(security: JsonValue, origin: Origin, joining: Joining): void {
	const short = shorten(security, joining);
	if (!short) return;
	const operation = origin.path.slice(0, -1);
	const changes = Object.entries(short).map(
		([key, value]): Change => ({
			kind: 'set',
			at: [...operation, key],
			value,
			before: key === 'scopes' && short.access !== undefined ? 'access' : 'security',
		}),
	);
	joining.report(origin, {
		rule: 'policy-repeated',
		message: 'The security is what the policy gives for a list of scopes.',
		fix: `Write ${Object.entries(short)
			.map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
			.join(' and ')} in its place.`,
		changes: [...changes, { kind: 'remove', at: origin.path }],
	});
}

/**
 * Writes requirements as scopes and access.
 * @returns undefined when no groups give them.
 */
function shorten(security: JsonValue, joining: Joining): { scopes: JsonValue; access?: JsonValue } | undefined {
	if (!Array.isArray(security) || security.length === 0 || !joining.policy.security) return undefined;
	const { groups, default: chosen } = joining.policy.security;
	const pairs = security.map((requirement) => (isObject(requirement) ? Object.entries(requirement) : []));
	const [scopes] = pairs.map((pair) => pair[0]?.[1]);
	if (scopes === undefined || pairs.some((pair) => pair.length !== 1 || !isDeepStrictEqual(pair[0]?.[1], scopes))) return undefined;
	const names = pairs.map((pair) => pair[0]?.[0] ?? '');
	const named: string[] = [];
	for (let index = 0; index < names.length; ) {
		const group = Object.keys(groups).find((key) => isDeepStrictEqual(names.slice(index, index + (groups[key]?.length ?? 0)), groups[key]));
		if (group === undefined) return undefined;
		named.push(group);
		index += groups[group]?.length ?? 1;
	}
	const [only] = named;
	if (named.length > 1) return { scopes, access: named };
	return only === chosen || only === undefined ? { scopes } : { scopes, access: only };
}

function refuse(origin: Origin, message: string, fix: string, joining: Joining): void {
	joining.report(origin, { rule: 'policy-scopes', message, fix });
}

function isTexts(value: JsonValue | undefined): value is string[] {
	return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
