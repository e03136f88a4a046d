import type { Catalog, Operation } from '../../../generator/contract/catalog.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour } from '../behaviour.ts';
import { bodyOf } from '../behaviour.ts';
import { checkCompany } from '../company.ts';
import { removeRecord } from '../removal.ts';
import { userAfter, userInPath } from './records.ts';

export function create(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		checkCompany(context);
		const record = userAfter({ id: world.newId(), deleted: false }, bodyOf(context), world);
		world.store.put('user', String(record.id), record);
		world.emit({ resource: 'user', change: 'created', record, before: null });
		return answer.record(record, context);
	};
}

export function read(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => answer.record(userInPath(context, world), context);
}

export function update(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		checkCompany(context);
		const before = userInPath(context, world);
		const record = userAfter(before, bodyOf(context), world);
		world.store.put('user', String(record.id), record);
		world.emit({ resource: 'user', change: 'updated', record, before });
		return answer.record(record, context);
	};
}

/** @throws Error when the catalog has no resource `user`. */
export function remove(operation: Operation, catalog: Catalog): Behaviour {
	const answer = answerWriter(operation);
	const resource = catalog.resources.find(({ key }) => key === 'user');
	if (!resource) throw new Error(`${operation.operationId}: the catalog has no resource "user".`);
	return (context, world) => {
		removeRecord(resource, userInPath(context, world), catalog, world);
		return answer.receipt(context);
	};
}
