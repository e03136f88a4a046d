import type { Catalog, Operation } from '../../../generator/contract/catalog.ts';
import { badRequest } from '../../http/apiError.ts';
import type { Store } from '../../state/store/store.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour } from '../behaviour.ts';
import { bodyOf } from '../behaviour.ts';
import { genericBehaviour } from '../generic.ts';
import { textOf } from '../values.ts';

/** Says whether a calendar group could have a slug. */
export function validateSlug(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, { store }) => answer.body({ available: !isTaken('calendarGroup', bodyOf(context).slug, undefined, store) }, context);
}

/**
 * Creates or changes a calendar or a group of them as its role says, unless another one has its slug: it is part of an
 * address.
 * @throws Error when the operation has no role that changes a resource.
 */
export function withSlug(operation: Operation, catalog: Catalog): Behaviour {
	const write = genericBehaviour(operation, catalog);
	const resource = operation.resource ?? '';
	if (!write) throw new Error(`${operation.operationId}: the behaviour of slugs needs a resource and the role create or update.`);
	return (context, world) => {
		const { slug } = bodyOf(context);
		const self = context.pathParameters[`${resource === 'calendarGroup' ? 'group' : resource}Id`];
		if (isTaken(resource, slug, self, world.store)) throw badRequest(`The slug ${String(slug)} is already taken`);
		return write(context, world);
	};
}

function isTaken(resource: string, slug: unknown, self: string | undefined, store: Store): boolean {
	if (typeof slug !== 'string' || textOf(slug) === undefined) return false;
	for (const record of store.all(resource)) if (record.slug === slug && record.id !== self) return true;
	return false;
}
