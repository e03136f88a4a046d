import type { Change } from '../change.ts';
import type { Origin } from '../origin.ts';
import { formatPointer, type Path, valueAt } from '../pointer.ts';
import type { SourceSet } from '../sources.ts';
import type { Policy, PolicyFile } from './policy.ts';

/** A finding about a policy or an operation that it completes, for lint to report. */
export interface PolicyFinding {
	rule: string;
	origin: Origin;
	message: string;
	fix: string;
	/** Changes that mend it, in the file of the origin. */
	changes?: Change[];
}

/** The root of a spec with the policy joined in. */
export interface Joined {
	data: unknown;
	/** Origins of objects that come from another place than the object around them. */
	origins: WeakMap<object, Origin>;
	/** The findings of joining, and the entries that no operation uses. */
	policy?: { findings: PolicyFinding[]; unused: Origin[] };
	/** Folders in which files were looked for; a new file there changes the document. */
	folders: string[];
}

/** A policy during joining: it remembers origins, findings and used entries. */
export class Joining {
	readonly policy: Policy;
	readonly sources: SourceSet;
	readonly origins = new WeakMap<object, Origin>();
	readonly findings: PolicyFinding[] = [];
	readonly folders: string[] = [];
	readonly #root: Origin;
	readonly #used = new Set<string>();

	constructor({ policy, file }: PolicyFile, sources: SourceSet) {
		this.policy = policy;
		this.sources = sources;
		this.#root = { file, path: [] };
	}

	/** Finds the origin of an entry of the policy. */
	origin(path: Path): Origin {
		return { file: this.#root.file, path };
	}

	/** Remembers the origin of an object. */
	plant<T extends object>(value: T, origin: Origin): T {
		this.origins.set(value, origin);
		return value;
	}

	/** Finds the value at a path of the policy. */
	valueAt(path: Path): unknown {
		return valueAt(this.#root.file.data, path);
	}

	/** Lists the keys of a map of the policy. */
	keys(path: Path): string[] {
		return Object.keys(this.valueAt(path) ?? {});
	}

	/** Finds an entry of the policy for an operation, and marks it as used. */
	take(path: Path): unknown {
		this.use(path);
		const value = this.valueAt(path);
		return value !== null && typeof value === 'object' ? this.plant(value, this.origin(path)) : value;
	}

	/** Marks an entry as used. */
	use(path: Path): void {
		this.#used.add(formatPointer(path));
	}

	/** Lists the entries of the policy that nothing uses. */
	unused(): Origin[] {
		return entries(this.policy)
			.filter((path) => !this.#used.has(formatPointer(path)))
			.map((path) => this.origin(path));
	}

	report(origin: Origin, finding: Omit<PolicyFinding, 'origin'>): void {
		this.findings.push({ origin, ...finding });
	}

	/**
	 * Resolves a reference to its target and the origin of that; any other value is returned as it is. A reference that
	 * leads nowhere gives undefined.
	 */
	resolve(value: unknown, origin: Origin): { value: unknown; origin: Origin } | undefined {
		let here = { value, origin: this.#at(value, origin) };
		for (let hops = 0; hops < 20; hops++) {
			const reference = valueAt(here.value, ['$ref']);
			if (typeof reference !== 'string') return here;
			try {
				const target = this.sources.follow(reference, here.origin.file);
				here = { value: valueAt(target.file.data, target.path), origin: target };
			} catch {
				return undefined; // The bundler reports it.
			}
		}
		return undefined;
	}

	#at(value: unknown, origin: Origin): Origin {
		return (value !== null && typeof value === 'object' ? this.origins.get(value) : undefined) ?? origin;
	}
}

/** Lists the entries of a policy that something must use. */
function entries(policy: Policy): Path[] {
	const below = (path: Path, value: object | undefined) => Object.keys(value ?? {}).map((key) => [...path, key]);
	return [
		...(policy.paths ?? []).map((_, index) => ['paths', index]),
		...below(['security', 'groups'], policy.security?.groups),
		...(policy.version ? [['version', 'default']] : []),
		...below(['version', 'tags'], policy.version?.tags),
		...(policy.requestBody ? [['requestBody', 'required']] : []),
		...(policy.mediaType === undefined ? [] : [['mediaType']]),
		...below(['headers'], policy.headers),
		...Object.entries(policy.errors ?? {}).flatMap(([kind, answers]) => below(['errors', kind], answers)),
	];
}
