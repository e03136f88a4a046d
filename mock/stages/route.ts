import findMyWay, { type HTTPMethod } from 'find-my-way';
import type { Catalog, Operation } from '../../generator/catalog/types.ts';
import { type ApiError, badRequest, unauthorized } from '../apiError.ts';

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
	const router = findMyWay({ ignoreTrailingSlash: true, caseSensitive: true, maxParamLength: MAX_SEGMENT });
	const methods = new Map<string, Set<string>>();
	for (const operation of catalog.operations) {
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
	return (method, path) => {
		if (!isPlainPath(path)) throw badRequest(`The path ${path.slice(0, 200)} is not valid.`);
		const found = router.find(method as HTTPMethod, path);
		if (!found) throw unsupported();
		const { operation, names } = found.store as { operation: Operation; names: string[] };
		const pathParameters: Record<string, string> = Object.create(null);
		names.forEach((name, index) => {
			pathParameters[name] = found.params[`p${index}`] ?? '';
		});
		return { operation, pathParameters };
	};
}

/** What GHL's gateway says to a path it does not know (highlevel-api-docs #74, #306). */
function unsupported(): ApiError {
	return unauthorized('This route is not yet supported by the IAM Service. Please update your IAM config.');
}

/** No climbing, no empty segments, no control characters, and escapes that can be resolved. */
function isPlainPath(path: string): boolean {
	if (!path.startsWith('/') || path.includes('//') || path.includes('\\')) return false;
	let decoded: string;
	try {
		decoded = decodeURIComponent(path);
	} catch {
		return false;
	}
	return !/\p{Cc}/u.test(decoded) && !decoded.split('/').some((segment) => segment === '..' || segment === '.');
}
