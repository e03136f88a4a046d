import type { Catalog } from '../../contract/catalog.ts';
import type { Crud, ModulePlan } from './module.ts';

/** A heading in Make's list of modules. */
export interface ModuleGroup {
	label: string;
	modules: ModulePlan[];
}

const CRUD_ORDER: Crud[] = ['read', 'create', 'update', 'delete'];

/**
 * Groups modules by the categories of the catalog: triggers first, then each resource in the order read, create, update,
 * delete. Modules without a category come last, under Other.
 */
export function groupModules(modules: ModulePlan[], catalog: Catalog): ModuleGroup[] {
	const resources = catalog.resources.map(({ key }) => key);
	const groups = catalog.categories.map(({ slug, name }) => ({
		label: name,
		modules: modules.filter(({ category }) => category === slug).sort((a, b) => compareRanks(rank(a, resources), rank(b, resources))),
	}));
	const grouped = new Set(groups.flatMap((group) => group.modules));
	const other = modules.filter((module) => !grouped.has(module));
	return mergeSameLabels([...groups, { label: 'Other', modules: other }]).filter((group) => group.modules.length > 0);
}

/** Merges groups of one name: the document may have a category Other as well, and then the later group gets its modules. */
function mergeSameLabels(groups: ModuleGroup[]): ModuleGroup[] {
	const byLabel = new Map<string, ModuleGroup>();
	for (const group of groups) {
		const earlier = byLabel.get(group.label)?.modules ?? [];
		byLabel.delete(group.label);
		byLabel.set(group.label, { label: group.label, modules: [...earlier, ...group.modules] });
	}
	return [...byLabel.values()];
}

function rank(module: ModulePlan, resources: string[]): number[] {
	const isTrigger = module.moduleType === 'trigger';
	const resource = module.resource === null ? resources.length : resources.indexOf(module.resource);
	const crud = isTrigger ? 0 : CRUD_ORDER.indexOf(module.actionCrud ?? 'read');
	return [isTrigger ? 0 : 1, resource, crud];
}

function compareRanks(a: number[], b: number[]): number {
	for (const [index, value] of a.entries()) {
		const difference = value - (b[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
