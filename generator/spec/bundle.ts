import { basename } from 'node:path';
import type { Components, OpenApiDocument } from '../contract/document.ts';
import { firstFree } from '../words/unique.ts';
import { child, type Origin } from './origin.ts';
import { formatPointer, type Path, valueAt } from './pointer.ts';
import type { Joined } from './policy/joined.ts';
import type { Problem } from './problem.ts';
import { SpecError, uniqueProblems } from './problem.ts';
import type { SourceFile } from './sourceFile.ts';
import type { SourceSet } from './sources.ts';
import { childKind, isReference, type Kind, SECTIONS } from './structure.ts';

export interface Bundle {
	document: OpenApiDocument;
	ours: boolean;
	problems: Problem[];
	/** Finds the origin of the value at a path of the document. */
	origin(path: Path): Origin;
}

/**
 * Joins the files of a spec into one document. A reference to another file becomes a component of the same name; a path
 * item replaces the reference to it. The bundle remembers the origin of each object, so that a finding about the joined
 * document can name the right file.
 * @param joined the root with the policy joined in.
 * @throws SpecError when a document of ours has references that lead nowhere.
 * @see https://spec.openapis.org/oas/v3.1.1.html#reference-object
 * @see https://spec.openapis.org/oas/v3.1.1.html#components-object
 */
export function bundle(sources: SourceSet, joined: Joined): Bundle {
	const { root } = sources;
	const ours = knowsUs(sources);
	const origins = new WeakMap<object, Origin>();
	const problems: Problem[] = [];
	const components: Record<string, Record<string, unknown>> = {};
	/** Origin of a lifted component → its name. */
	const names = new Map<string, string>();
	const taken = new Map<string, string>();

	function copy(value: unknown, kind: Kind, around: Origin): unknown {
		if (value === null || typeof value !== 'object') return value;
		const origin = joined.origins.get(value) ?? around;
		if (isReference(value, kind)) return reference(value, kind, origin);
		if (Array.isArray(value)) {
			const list = value
				.map((item, index) => copy(item, childKind(kind, index), child(origin, index)))
				.filter((item) => item !== undefined);
			origins.set(list, origin);
			return list;
		}
		const result: Record<string, unknown> = {};
		origins.set(result, origin);
		for (const [key, item] of Object.entries(value)) {
			define(result, key, copy(item, childKind(kind, key), child(origin, key)));
		}
		return result;
	}

	function reference(value: { $ref: string }, kind: Kind, origin: Origin): unknown {
		let target: { file: SourceFile; path: string[] };
		let found: unknown;
		try {
			target = sources.follow(value.$ref, origin.file);
			found = valueAt(target.file.data, target.path);
			if (found === undefined) throw new Error('nothing stands there.');
		} catch (error) {
			if (error instanceof SpecError) throw error;
			problems.push({
				rule: 'dangling-ref',
				severity: ours ? 'error' : 'warning',
				message: `"${value.$ref}" leads nowhere: ${error instanceof Error ? error.message : String(error)}`,
				fix: 'Correct the reference, or write what it should lead to.',
				file: origin.file.path,
				position: origin.file.locate([...origin.path, '$ref']),
				pointer: formatPointer([...origin.path, '$ref']),
			});
			return kind === 'parameter' || kind === 'pathItem' ? undefined : {};
		}
		const targetOrigin: Origin = { file: target.file, path: target.path };
		if (kind === 'pathItem') return copy(found, kind, targetOrigin);
		const section = SECTIONS[kind];
		if (!section) return copy(found, kind, targetOrigin);
		const name = lift(section, kind, found, targetOrigin);
		const siblings = Object.fromEntries(Object.entries(value).filter(([key]) => key !== '$ref'));
		const result = { $ref: `#/components/${section}/${name}`, ...siblings };
		origins.set(result, origin);
		return result;
	}

	/**
	 * Moves a referenced object to the components, once.
	 * @returns its name there.
	 */
	function lift(section: string, kind: Kind, found: unknown, origin: Origin): string {
		const id = `${origin.file.path}${formatPointer(origin.path)}`;
		const known = names.get(id);
		if (known) return known;
		const own = origin.file === root && origin.path.length === 3 && origin.path[0] === 'components' && origin.path[1] === section;
		const name = own ? String(origin.path[2]) : freeName(section, wantedName(origin), origin);
		names.set(id, name);
		taken.set(`${section}/${name}`, id);
		if (!own) {
			const group = components[section] ?? {};
			components[section] = group;
			group[name] = undefined; // The name is taken while a recursive schema is being copied.
			group[name] = copy(found, kind, origin);
		}
		return name;
	}

	function freeName(section: string, wanted: string, origin: Origin): string {
		if (!isTaken(section, wanted)) return wanted;
		const stem = wantedName({ file: origin.file, path: [] });
		const name = firstFree(`${stem}${wanted}`, (candidate) => isTaken(section, candidate));
		problems.push({
			rule: 'component-name-collision',
			severity: ours ? 'error' : 'warning',
			message: `Two different ${section} are named "${wanted}"; this one becomes "${name}".`,
			fix: 'Give one of them another name.',
			file: origin.file.path,
			position: origin.file.locate(origin.path),
			pointer: formatPointer(origin.path),
		});
		return name;
	}

	function isTaken(section: string, name: string): boolean {
		return taken.has(`${section}/${name}`) || valueAt(root.data, ['components', section, name]) !== undefined;
	}

	const document = copy(joined.data, 'document', { file: root, path: [] });
	if (document === null || typeof document !== 'object' || Array.isArray(document)) {
		throw new SpecError([notOpenApi(root)]);
	}
	const bundled = document as OpenApiDocument & { components?: Components };
	const own = (bundled.components ?? {}) as Record<string, Record<string, unknown>>;
	for (const [section, group] of Object.entries(components)) {
		const existing = Object.hasOwn(own, section) ? own[section] : undefined;
		own[section] = { ...group, ...existing };
		const origin = existing && origins.get(existing);
		if (origin) origins.set(own[section], origin);
	}
	if (Object.keys(own).length > 0) bundled.components = own as Components;
	if (typeof bundled.openapi !== 'string' || !bundled.openapi.startsWith('3.')) throw new SpecError([notOpenApi(root)]);
	if (problems.some((problem) => problem.severity === 'error') && ours) throw new SpecError(uniqueProblems(problems));

	return { document: bundled, ours, problems, origin: (path) => originOf(bundled, path, origins, root) };
}

/** Follows a path of the joined document to the last object whose origin is known. */
function originOf(document: object, path: Path, origins: WeakMap<object, Origin>, root: SourceFile): Origin {
	let origin: Origin = { file: root, path: [] };
	let rest: Path = path;
	let value: unknown = document;
	for (let index = 0; index <= path.length; index++) {
		const here = value !== null && typeof value === 'object' ? origins.get(value) : undefined;
		if (here) {
			origin = here;
			rest = path.slice(index);
		}
		const segment = path[index];
		if (segment === undefined) break;
		value = valueAt(value, [segment]);
	}
	return { file: origin.file, path: [...origin.path, ...rest] };
}

/** Tells whether a document uses our extensions, itself or in the files of its path items. */
function knowsUs(sources: SourceSet): boolean {
	const root = sources.root.data;
	if (root === null || typeof root !== 'object') return false;
	if ('x-resources' in root || 'x-scopes' in root || 'x-policy' in root) return true;
	const paths = valueAt(root, ['paths']);
	return JSON.stringify(paths ?? null).includes('"x-connector"');
}

/** Names a component after the last segment of its path, or after its file when it is a whole file. */
function wantedName(origin: Origin): string {
	const last = origin.path.at(-1) ?? basename(origin.file.path).replace(/\.[^.]*$/, '');
	const name = String(last).replaceAll(/[^A-Za-z0-9._-]+/g, '_');
	return name === '' ? 'Component' : name;
}

/** Sets a key even when it is `__proto__`. */
function define(target: Record<string, unknown>, key: string, value: unknown): void {
	if (value === undefined) return;
	if (key === '__proto__') Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
	else target[key] = value;
}

function notOpenApi(root: SourceFile): Problem {
	return {
		rule: 'not-openapi',
		severity: 'error',
		message: 'This is not an OpenAPI 3 document: it has no "openapi: 3.x".',
		fix: 'Name the root of an OpenAPI 3.0 or 3.1 document.',
		file: root.path,
		position: root.locate([]),
		pointer: '#',
	};
}
