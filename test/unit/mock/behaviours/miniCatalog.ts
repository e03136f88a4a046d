import type { Catalog, Operation, Paging, Resource } from '../../../../generator/contract/catalog.ts';
import { CATALOG_VERSION } from '../../../../generator/contract/catalog.ts';

export { blankField as field, blankInput as input } from '../../../../generator/contract/fields.ts';

export function resource(key: string, more: Partial<Resource> = {}): Resource {
	return {
		key,
		noun: key,
		plural: `${key}s`,
		idField: 'id',
		createdField: null,
		updatedField: null,
		parent: null,
		schema: null,
		operations: {},
		...more,
	};
}

/** An operation on a resource; what a test does not care about is plain. */
export function operation(operationId: string, more: Partial<Operation>): Operation {
	return {
		operationId,
		method: 'get',
		path: '/',
		category: 'library',
		summary: '',
		description: '',
		deprecated: false,
		version: null,
		scopes: [],
		userTypes: [],
		tokenKinds: [],
		parameters: [],
		body: null,
		response: {
			status: 200,
			contentType: 'application/json',
			schema: null,
			shape: 'record',
			path: '',
			idField: 'id',
			createdField: null,
			updatedField: null,
			fields: [],
		},
		errors: [],
		paging: null,
		role: 'read',
		resource: null,
		behaviour: null,
		initial: null,
		noun: '',
		sample: { parameters: {}, body: null, response: null },
		...more,
	};
}

export function paging(more: Partial<Paging>): Paging {
	return {
		style: 'page',
		limit: { name: 'limit', in: 'query', maximum: 50, default: 10, asString: false },
		cursors: null,
		counter: null,
		total: null,
		more: null,
		...more,
	};
}

export function miniCatalog(resources: Resource[], operations: Operation[]): Catalog {
	return {
		version: CATALOG_VERSION,
		title: 'Library',
		apiVersion: '1',
		description: '',
		baseUrl: 'https://api.example.com',
		oauth: null,
		categories: [],
		entries: [],
		operations,
		resources,
		scopes: [],
	};
}
