import type { Operation } from '../../../generator/contract/catalog.ts';
import { isObject } from '../../../generator/contract/json.ts';
import { notFound } from '../../http/apiError.ts';
import { isoTime } from '../../state/clock.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour } from '../behaviour.ts';
import { bodyOf } from '../behaviour.ts';
import { checkCompany } from '../company.ts';
import { withoutNulls } from '../values.ts';

/** Creates a sub-account of an agency; who is to run it becomes its contact person. */
export function create(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		checkCompany(context);
		const { prospectInfo, twilio: _, mailgun: __, snapshotId, ...plain } = bodyOf(context);
		if (typeof snapshotId === 'string' && !world.store.get('snapshot', snapshotId)) throw notFound('Snapshot', snapshotId);
		const id = world.newId();
		const person = isObject(prospectInfo) ? prospectInfo : {};
		// It is of itself, so that its token reads it and no other's does.
		const record = withoutNulls({ ...person, ...plain, id, locationId: id, dateAdded: isoTime(world.clock) });
		world.store.put('location', id, record);
		world.emit({ resource: 'location', change: 'created', record, before: null });
		return answer.record(record, context);
	};
}
