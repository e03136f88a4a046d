import type { Catalog, Operation } from '../../../generator/contract/catalog.ts';
import { badRequest } from '../../http/apiError.ts';
import type { Behaviour, World } from '../behaviour.ts';
import { bodyOf } from '../behaviour.ts';
import { genericBehaviour } from '../generic.ts';

/**
 * Creates or renames a tag of a sub-account, in lower case, unless there is one of that name.
 * @throws Error when the operation has no role that changes a resource.
 */
export function writeTag(operation: Operation, catalog: Catalog): Behaviour {
	const write = genericBehaviour(operation, catalog);
	if (!write) throw new Error(`${operation.operationId}: the behaviour of tags needs a resource and the role create or update.`);
	return (context, world) => {
		const name = String(bodyOf(context).name).trim().toLowerCase();
		const same = world.store.by('locationTag', 'locationId', context.locationId).find((tag) => tag.name === name);
		if (same && same.id !== context.pathParameters.tagId) throw badRequest('The tag name is already exist.');
		return write({ ...context, body: { name } }, world);
	};
}

/** Gives the sub-account the tags that its contacts have; it is told nowhere. */
export function rememberTags(tags: readonly string[], locationId: string, world: World): void {
	if (tags.length === 0) return;
	const known = world.store.by('locationTag', 'locationId', locationId);
	for (const name of tags) {
		if (known.some((tag) => tag.name === name)) continue;
		const id = world.newId();
		world.store.put('locationTag', id, { id, locationId, name });
	}
}
