import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Target } from '../emit/target.ts';

/** Our targets in the order in which they are emitted; each is loaded only on demand. */
const TARGETS: Record<string, () => Promise<{ target: Target }>> = {
	openapi: () => import('./openapi/index.ts'),
	typescript: () => import('./typescript/index.ts'),
	zapier: () => import('./zapier/index.ts'),
	make: () => import('./make/index.ts'),
};

/** Names of targets that `--target` accepts. */
export const TARGET_NAMES: readonly string[] = Object.keys(TARGETS);

/** Says that `--target` names no target. */
export class UnknownTargetError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'UnknownTargetError';
	}
}

/**
 * Loads a target of ours by name, or any other by the path of its file (default export).
 * @throws UnknownTargetError when there is no such target.
 */
export async function loadTarget(name: string): Promise<Target> {
	const known = Object.hasOwn(TARGETS, name) ? TARGETS[name] : undefined;
	if (known) return (await known()).target;
	if (!/[./\\]/.test(name))
		throw new UnknownTargetError(`There is no target "${name}". Known: ${TARGET_NAMES.join(', ')}, or the path of a file.`);
	const file = resolve(name);
	if (!existsSync(file)) throw new UnknownTargetError(`There is no target file ${name}.`);
	const module = (await import(pathToFileURL(file).href)) as { default?: unknown };
	if (!isTarget(module.default)) {
		throw new UnknownTargetError(`${name} has no target as its default export; it needs name, summary, folder and emit().`);
	}
	return module.default;
}

function isTarget(value: unknown): value is Target {
	return (
		value !== null &&
		typeof value === 'object' &&
		['name', 'summary', 'folder'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string') &&
		typeof (value as Target).emit === 'function'
	);
}
