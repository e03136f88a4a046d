import type { Operation } from '../../../generator/contract/catalog.ts';
import { badRequest } from '../../http/apiError.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour } from '../behaviour.ts';
import { limitOf } from '../startAfter.ts';
import { textOf } from '../values.ts';
import { freeText } from './freeText.ts';
import { NEWEST_FIRST } from './list.ts';
import { listView } from './views.ts';

const DEFAULT_LIMIT = 25;

/** Lists the contacts of a business, newest first; `skip` and `limit` come as text. */
export function byBusiness(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const { query, locationId } = context;
		const limit = limitOf(query.limit ?? DEFAULT_LIMIT, operation);
		const skip = Number(query.skip ?? 0);
		if (!Number.isInteger(skip) || skip < 0) throw badRequest('skip must be a whole number of at least 0');
		const members = world.store.sorted('contact', 'businessId', context.pathParameters.businessId ?? '', NEWEST_FIRST);
		const matches = freeText(textOf(query.query)) ?? (() => true);
		const found = members.filter((contact) => contact.locationId === locationId && matches(contact));
		const page = found.slice(skip, skip + limit);
		return answer.body({ contacts: page.map(listView).map(answer.project), count: found.length }, context);
	};
}
