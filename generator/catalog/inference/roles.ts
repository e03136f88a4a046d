import type { Operation, Role } from '../../contract/catalog.ts';
import { likeness, type Spot } from './answers.ts';
import type { Collection, Member } from './collections.ts';
import { plain } from './identity.ts';
import { describes, type Model, spotOf } from './model.ts';

/** The role of an operation, and the place where its answer shows records. */
export interface Task {
	member: Member;
	role: Role;
	/** Place of the records in the answer; null when the answer shows none, as a bare receipt. */
	spot: Spot | null;
	/** The input with the id of the record; null for operations on all of them. */
	id: { name: string; in: 'path' | 'query' | 'body' } | null;
}

/**
 * Share of fields from which on an answer shows records of this kind: others can share a few fields, those of an action
 * on a record share nearly all.
 */
const SAME = 0.8;

/** Finds the operations of a collection whose role is beyond doubt. */
export function tasksOf(collection: Collection, model: Model): Task[] {
	const tasks = [
		...collection.single.map((member) => singleTask(member, model)),
		...collection.whole.map((member) => wholeTask(member, model)),
	];
	return tasks.filter((task) => task !== null);
}

/** Finds the role of an operation on the record whose id ends the path. */
function singleTask(member: Member, model: Model): Task | null {
	const { operation, idParameter } = member;
	const id = { name: idParameter ?? '', in: 'path' } as const;
	const spot = spotOf(model, member.answer, 'record');
	switch (operation.method) {
		case 'get':
			return spot && { member, role: 'read', spot, id };
		case 'put':
		case 'patch':
			return member.takesFields ? { member, role: 'update', spot, id } : null;
		case 'post':
			// HTTP defines the method otherwise, so the answer must show the record.
			return spot && member.takesFields ? { member, role: 'update', spot, id } : null;
		case 'delete':
			return { member, role: 'delete', spot, id };
		default:
			return null;
	}
}

/** Finds the role of an operation on all records, or on one that a query parameter or the body names. */
function wholeTask(member: Member, model: Model): Task | null {
	const { operation, answer, tail } = member;
	const spot = spotOf(model, answer, 'record');
	const list = listBeside(spot, spotOf(model, answer, 'list'));
	switch (operation.method) {
		case 'get': {
			if (list) return { member, role: 'list', spot: list, id: null };
			const id = idInput(operation, model, 'query');
			return spot && id && tail === null ? { member, role: 'read', spot, id } : null;
		}
		case 'post':
			if (list) return tail === null ? null : { member, role: 'search', spot: list, id: null };
			return makes(member, model, spot) ? { member, role: 'create', spot, id: null } : null;
		case 'put':
		case 'patch': {
			const id = idInput(operation, model, 'body');
			return id && tail === null && (spot || describes(model, operation.body?.fields ?? [])) ? { member, role: 'update', spot, id } : null;
		}
		case 'delete': {
			const id = idInput(operation, model, 'query') ?? idInput(operation, model, 'body');
			return id && tail === null ? { member, role: 'delete', spot, id } : null;
		}
		default:
			return null;
	}
}

/** Drops a list of like records that lies within a record: it is a part of it, as the children of a folder are. */
function listBeside(record: Spot | null, list: Spot | null): Spot | null {
	const isInside = record !== null && list !== null && (record.path === '' || list.path.startsWith(`${record.path}.`));
	return isInside ? null : list;
}

/** Tells whether an operation creates a record: it shows the record, or takes its fields and answers with a receipt. */
function makes({ operation, answer, takesFields }: Member, model: Model, spot: Spot | null): boolean {
	if (operation.body && !takesFields) return false;
	const isReceipt = answer.type !== 'array' && (answer.fields ?? []).every(({ type }) => type !== 'object' && type !== 'array');
	return spot !== null || (isReceipt && describes(model, operation.body?.fields ?? []));
}

/**
 * Finds the role of an operation behind a collection or a record: it gives another list of the same records,
 * `/things/archived`, or acts on one, `/things/{id}/publish`. Its answer must show nearly the whole of them.
 */
export function attachedTask(member: Member, model: Model): Task | null {
	const { operation, answer, segments } = member;
	const before = segments.at(-2);
	if (before?.word != null) {
		const list = spotOf(model, answer, 'list');
		return operation.method === 'get' && list && likeness(model.fields, list.fields) >= SAME
			? { member, role: 'list', spot: list, id: null }
			: null;
	}
	const spot = spotOf(model, answer, 'record');
	if (!spot || !before?.parameter || !isSame(model, spot)) return null;
	const id = { name: before.parameter, in: 'path' } as const;
	if (operation.method === 'get') return { member, role: 'read', spot, id };
	return /^(put|patch|post)$/.test(operation.method) && (!operation.body || member.takesFields)
		? { member, role: 'update', spot, id }
		: null;
}

function isSame(model: Model, { fields }: Spot): boolean {
	return fields.length >= Math.min(4, model.fields.length) && likeness(model.fields, fields) >= SAME;
}

function idInput(operation: Operation, model: Model, place: 'query' | 'body'): Task['id'] {
	const inputs = place === 'query' ? operation.parameters.filter((input) => input.in === 'query') : (operation.body?.fields ?? []);
	const names = new Set(model.idNames.map(plain));
	const found = inputs.find(({ name }) => name === model.id.name) ?? inputs.find(({ name }) => names.has(plain(name)));
	return found ? { name: found.name, in: place } : null;
}
