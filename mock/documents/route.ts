import type { Operation } from '../../generator/contract/catalog.ts';

/** What tells an operation from all others: method and path, without the names of parameters and a slash at the end. */
export function routeOf({ method, path }: Pick<Operation, 'method' | 'path'>): string {
	return `${method} ${path.replaceAll(/\{[^}]*\}/g, '{}').replace(/(?<=.)\/$/, '')}`;
}
