import { dirname, resolve } from 'node:path';
import { isObject, type JsonObject } from '../../contract/json.ts';
import { violations } from '../extensionSchema.ts';
import { templateNames } from '../operations.ts';
import { type Origin, problemAt } from '../origin.ts';
import { type Path, valueAt } from '../pointer.ts';
import { type Problem, SpecError } from '../problem.ts';
import type { SourceFile } from '../sourceFile.ts';
import { reason, type SourceSet } from '../sources.ts';

/** What every operation repeats. `spec/extensions/policy.schema.json` explains its keys. */
export interface Policy {
	paths?: string[];
	security?: { default: string; groups: Record<string, string[]> };
	version?: { default: JsonObject; tags?: Record<string, JsonObject> };
	requestBody?: { required: boolean };
	mediaType?: string;
	headers?: Record<string, JsonObject>;
	errors?: Partial<Record<ErrorKind, Record<string, JsonObject>>>;
}

export type ErrorKind = 'every' | 'withId';

/** The kinds of operation that have error answers of their own; the path tells the kind. */
export const ERROR_KINDS: Record<ErrorKind, (path: string) => boolean> = {
	every: () => true,
	withId: (path) => templateNames(path).length > 0,
};

export interface PolicyFile {
	policy: Policy;
	file: SourceFile;
}

/**
 * Reads the policy that the root names in `x-policy`.
 * @returns undefined when it names none.
 * @throws SpecError when the policy cannot be read, breaks its schema or names what does not exist. Each operation would
 * repeat the mistake, so no other check runs before it is mended.
 */
export function readPolicy(sources: SourceSet): PolicyFile | undefined {
	const root = sources.root.data;
	if (!isObject(root) || !Object.hasOwn(root, 'x-policy')) return undefined;
	const file = openPolicy(root['x-policy'], sources);
	const complaints = violations('policy', file.data).map(({ at, ...finding }) => policyProblem({ file, path: at }, finding));
	if (complaints.length > 0) throw new SpecError(complaints);
	const policy = file.data as Policy;
	const missing = [...missingNames(policy, root)].map(({ at, ...finding }) => policyProblem({ file, path: at }, finding));
	if (missing.length > 0) throw new SpecError(missing);
	return { policy, file };
}

function openPolicy(name: unknown, sources: SourceSet): SourceFile {
	const at: Origin = { file: sources.root, path: ['x-policy'] };
	const fix = 'Name the policy, relative to this file: x-policy: common/policy.yaml.';
	if (typeof name !== 'string')
		throw new SpecError([policyProblem(at, { rule: 'policy-unreadable', message: 'x-policy names no file.', fix })]);
	try {
		return sources.open(resolve(dirname(sources.root.path), name));
	} catch (error) {
		if (error instanceof SpecError) throw error;
		const message = `The policy "${name}" cannot be read: ${reason(error)}`;
		throw new SpecError([policyProblem(at, { rule: 'policy-unreadable', message, fix })]);
	}
}

/** Lists the groups and security schemes that the policy names and nothing declares. */
function* missingNames(policy: Policy, root: JsonObject): Generator<Pick<Problem, 'rule' | 'message' | 'fix'> & { at: Path }> {
	if (!policy.security) return;
	const { groups, default: chosen } = policy.security;
	if (!Object.hasOwn(groups, chosen)) {
		yield {
			rule: 'policy-reference',
			at: ['security', 'default'],
			message: `The policy has no group "${chosen}" of security schemes.`,
			fix: `Name one of: ${Object.keys(groups).join(', ')}.`,
		};
	}
	const schemes = valueAt(root, ['components', 'securitySchemes']);
	const known = isObject(schemes) ? Object.keys(schemes) : [];
	for (const [group, names] of Object.entries(groups)) {
		for (const [index, name] of names.entries()) {
			if (known.includes(name)) continue;
			yield {
				rule: 'policy-reference',
				at: ['security', 'groups', group, index],
				message: `The policy names the security scheme "${name}", which the document does not have.`,
				fix: `Declare it under components/securitySchemes, or name one of: ${known.join(', ') || 'none are declared'}.`,
			};
		}
	}
}

function policyProblem(origin: Origin, finding: Pick<Problem, 'rule' | 'message' | 'fix'>): Problem {
	return problemAt(origin, { severity: 'error', ...finding });
}
