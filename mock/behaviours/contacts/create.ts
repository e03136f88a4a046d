import type { Operation } from '../../../generator/contract/catalog.ts';
import type { JsonObject } from '../../../generator/contract/json.ts';
import { ApiError } from '../../http/apiError.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour } from '../behaviour.ts';
import { bodyOf } from '../behaviour.ts';
import { refuseDuplicate } from './duplicates.ts';
import { newContact, storeContact } from './write.ts';

/** What only the answer to a creation shows. */
const NEW_ONLY: JsonObject = { bounceEmail: false, unsubscribeEmail: false, deleted: false, offers: [], products: [] };

/** Creates a contact, unless the sub-account already has one with its email address or phone number and forbids duplicates. */
export function create(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const input = bodyOf(context);
		refuseEmpty(input);
		const contact = newContact(input, context, world);
		refuseDuplicate(contact, context.locationId, world.store);
		storeContact(contact, 'created', world);
		return answer.record({ ...contact, ...NEW_ONLY }, context);
	};
}

/**
 * @throws ApiError when a contact says nothing but its sub-account. The status is 400 though the body says
 * 422: so the live API answers.
 */
export function refuseEmpty(input: JsonObject): void {
	const isSaid = Object.keys(input).some((key) => key !== 'locationId' && input[key] !== null && input[key] !== '');
	if (isSaid) return;
	throw new ApiError(400, {
		statusCode: 422,
		message: ['Give at least one of email, phone, name, firstName or lastName besides locationId'],
		error: 'Unprocessable Entity',
	});
}
