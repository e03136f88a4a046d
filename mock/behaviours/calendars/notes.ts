import type { Operation } from '../../../generator/contract/catalog.ts';
import { isoTime } from '../../state/clock.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour, World } from '../behaviour.ts';
import { bodyOf } from '../behaviour.ts';
import { visibleRecord } from '../records.ts';
import { textOf } from '../values.ts';

/** Writes a note to an appointment; its author is the user that the request names, else that of the token. */
export function createNote(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const appointment = visibleRecord('appointment', 'Appointment', context.pathParameters.appointmentId ?? '', context, world.store);
		const userId = textOf(bodyOf(context).userId) ?? context.grant.userId ?? undefined;
		const record: StoredRecord = {
			id: world.newId(),
			body: bodyOf(context).body ?? '',
			...(userId === undefined ? {} : { userId, createdBy: { id: userId, name: nameOf(userId, world) } }),
			dateAdded: isoTime(world.clock),
			contactId: appointment.contactId ?? null,
			appointmentId: String(appointment.id),
			locationId: appointment.locationId ?? null,
		};
		world.store.put('appointmentNote', String(record.id), record);
		world.emit({ resource: 'appointmentNote', change: 'created', record, before: null });
		return answer.record(record, context);
	};
}

function nameOf(userId: string, world: World): string {
	return String(world.store.get('user', userId)?.name ?? '');
}
