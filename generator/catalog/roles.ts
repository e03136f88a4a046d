import type { ResponseModel, Role } from '../contract/catalog.ts';
import type { LocatedOperation } from '../spec/operations.ts';

/** Infers the role of an operation from its method, path and answer. */
export function inferRole(located: LocatedOperation, response: ResponseModel): Role {
	const last = located.path.split('/').filter(Boolean).at(-1) ?? '';
	if (last === 'upsert') return 'upsert';
	switch (located.method) {
		case 'get':
			return response.shape === 'list' ? 'list' : 'read';
		case 'post':
			if (/search|query|filter/.test(last)) return 'search';
			return last.startsWith('{') ? 'other' : 'create';
		case 'put':
		case 'patch':
			return 'update';
		case 'delete':
			return 'delete';
		default:
			return 'other';
	}
}
