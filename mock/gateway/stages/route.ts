import findMyWay, { type HTTPMethod } from 'find-my-way';
import type { Catalog, Operation } from '../../../generator/contract/catalog.ts';
import { lazy } from '../../files/lazy.ts';
import { type ApiError, badRequest, unauthorized } from '../../http/apiError.ts';

/** What a path leads to. */
export interface Route {
	operation: Operation;
	pathParameters: Record<string, string>;
}

/** Longer segments are no ids of anything. */
const MAX_SEGMENT = 1_000;

/**
 * Compiles the paths of a catalog into a radix tree: literals win over parameters, a slash at the end does not
 * matter, letters' case does.
 * @returns a function that finds the operation of a request and throws `ApiError` when there is none.
 */
export function createRouter(catalog: Catalog): (method: string, path: string) => Route {
	const groups = groupsOf(catalog.operations);
	return (method, path) => {
		if (!isPlainPath(path)) throw badRequest(`The path ${path.slice(0, 200)} is not valid.`);
		const segment = firstSegment(path);
		const router = groups.get(segment.includes('%') ? decodeURIComponent(segment) : segment) ?? groups.get('{}');
		const found = router?.().find(method as HTTPMethod, path);
		if (!found) throw unsupported();
		const { operation, names } = found.store as { operation: Operation; names: string[] };
		const pathParameters: Record<string, string> = Object.create(null);
		names.forEach((name, index) => {
			pathParameters[name] = found.params[`p${index}`] ?? '';
		});
		return { operation, pathParameters };
	};
}

type Router = ReturnType<typeof findMyWay>;

/**
 * A tree for each first segment, built when the first request goes there: building all of them takes longer than
 * anything else at the start. Paths that begin with a parameter are in every tree, and have one of their own, `{}`.
 */
function groupsOf(operations: readonly Operation[]): Map<string, () => Router> {
	const isOpen = ({ path }: Operation) => firstSegment(path).includes('{');
	const segments = new Set(operations.map((operation) => (isOpen(operation) ? '{}' : firstSegment(operation.path))));
	return new Map(
		Array.from(segments, (segment) => {
			const own = operations.filter((operation) => isOpen(operation) || firstSegment(operation.path) === segment);
			return [segment, lazy(() => build(own))];
		}),
	);
}

function firstSegment(path: string): string {
	const end = path.indexOf('/', 1);
	return end < 0 ? path.slice(1) : path.slice(1, end);
}

function build(operations: readonly Operation[]): Router {
	const router = findMyWay({ ignoreTrailingSlash: true, caseSensitive: true, maxParamLength: MAX_SEGMENT });
	const methods = new Map<string, Set<string>>();
	for (const operation of operations) {
		const names = [...operation.path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '');
		// The tree has rules of its own for names, so parameters go by number there.
		let index = 0;
		const pattern = operation.path.replaceAll(/\{[^}]+\}/g, () => `:p${index++}`);
		const method = operation.method.toUpperCase() as HTTPMethod;
		const shape = pattern.replace(/\/$/, '');
		if (methods.get(shape)?.has(method)) continue; // The document has two operations on one path.
		methods.set(shape, new Set([...(methods.get(shape) ?? []), method]));
		router.on(method, pattern, () => {}, { operation, names });
	}
	return router;
}

/** What GHL's gateway says to a path it does not know (highlevel-api-docs #74, #306). */
function unsupported(): ApiError {
	return unauthorized('This route is not yet supported by the IAM Service. Please update your IAM config.');
}

/** No climbing, no empty segments, no control characters, and escapes that can be resolved. */
function isPlainPath(path: string): boolean {
	if (/^(?:\/[\w-]+)+\/?$/.test(path)) return true;
	if (!path.startsWith('/') || path.includes('//') || path.includes('\\')) return false;
	let decoded: string;
	try {
		decoded = decodeURIComponent(path);
	} catch {
		return false;
	}
	return !/\p{Cc}/u.test(decoded) && !decoded.split('/').some((segment) => segment === '..' || segment === '.');
}
