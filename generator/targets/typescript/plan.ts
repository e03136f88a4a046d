import type { Catalog, Category, Operation } from '../../contract/catalog.ts';
import { type CategoryNames, nameCategories, nameOperations, type OperationNames } from './names.ts';

/** A category with its operations, and the names of both in the emitted code. */
export interface PlannedCategory {
	category: Category;
	names: CategoryNames;
	operations: PlannedOperation[];
}

export interface PlannedOperation {
	operation: Operation;
	names: OperationNames;
}

/** Plans the emitted modules and their names. A category without operations gets none. */
export function planClient(catalog: Catalog): PlannedCategory[] {
	const used = catalog.categories.filter(({ slug }) => catalog.operations.some((operation) => operation.category === slug));
	const categoryNames = nameCategories(used);
	return used.flatMap((category) => {
		const names = categoryNames.get(category.slug);
		if (!names) return [];
		const operations = catalog.operations.filter((operation) => operation.category === category.slug);
		const operationNames = nameOperations(operations, names);
		const planned = operations.flatMap((operation) => {
			const found = operationNames.get(operation.operationId);
			return found ? [{ operation, names: found }] : [];
		});
		return [{ category, names, operations: planned }];
	});
}

/** Lists the paths, each with its operations by method, in the order of the catalog. */
export function planPaths(categories: readonly PlannedCategory[]): PlannedPath[] {
	const paths = new Map<string, PlannedPath>();
	for (const { names: category, operations } of categories) {
		for (const { operation, names } of operations) {
			const planned = paths.get(operation.path) ?? { path: operation.path, methods: [] };
			planned.methods.push({ method: operation.method, folder: category.folder, file: names.file, type: names.type });
			paths.set(operation.path, planned);
		}
	}
	return [...paths.values()];
}

export interface PlannedPath {
	path: string;
	methods: { method: string; folder: string; file: string; type: string }[];
}
