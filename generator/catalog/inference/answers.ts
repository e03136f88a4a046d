import type { Field } from '../../contract/catalog.ts';

/** A place in an answer that can hold a record or a list of records. */
export interface Spot {
	/** Dotted path from the body; empty for the body itself. */
	path: string;
	shape: 'record' | 'list';
	/** Fields of the record, or of each record of the list. */
	fields: readonly Field[];
}

/** The most envelopes around a record. */
const DEEPEST = 3;

/** Lists the places that can hold records, outermost first. */
export function spotsOf(whole: Field): Spot[] {
	const spots: Spot[] = [];
	let level: { path: string; field: Field }[] = [{ path: '', field: whole }];
	for (let depth = 0; depth <= DEEPEST && level.length > 0; depth++) {
		for (const { path, field } of level) {
			if (field.type === 'object' && field.fields) spots.push({ path, shape: 'record', fields: field.fields });
			if (field.type === 'array' && field.items?.fields) spots.push({ path, shape: 'list', fields: field.items.fields });
		}
		level = level.flatMap(({ path, field }) =>
			(field.fields ?? []).map((child) => ({ path: path === '' ? child.name : `${path}.${child.name}`, field: child })),
		);
	}
	return spots;
}

/** Measures how alike two records are, from 0 to 1: the share of the fields of the smaller one that the other has too. */
export function likeness(one: readonly Field[], other: readonly Field[]): number {
	const names = new Set(one.map(({ name }) => name));
	const shared = other.filter(({ name }) => names.has(name)).length;
	return shared / Math.max(1, Math.min(names.size, other.length));
}

/** Tells whether a field can hold an id or another value that fits into a path or query. */
export function isScalar({ type }: Field): boolean {
	return type === 'string' || type === 'integer' || type === 'number';
}
