import type { Operation } from '../../../generator/contract/catalog.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour } from '../behaviour.ts';
import { findMatch } from './duplicates.ts';

/** Finds the contact that has an email address or, failing that, a phone number (`number`); null when there is none. */
export function duplicate(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const { email = null, number = null } = context.query;
		const match = findMatch({ email, phone: asPhone(number) }, context.locationId, world.store);
		return answer.body({ contact: match ? answer.project(match.contact) : null }, context);
	};
}

/** A plus sign that was not percent-encoded arrives as a space. */
function asPhone(number: unknown): string | null {
	if (typeof number === 'number') return String(number);
	return typeof number === 'string' ? number.replace(/^ (?=\d)/, '+') : null;
}
