import type { Catalog, Operation } from '../../generator/contract/catalog.ts';
import { isObject, type JsonObject } from '../../generator/contract/json.ts';
import type { Behaviour, RequestContext } from '../world/types.ts';

/** Makes the behaviour of one operation: what can be known of it beforehand is worked out here, once. */
export type BehaviourFactory = (operation: Operation, catalog: Catalog) => Behaviour;

/** The JSON object in the body; an empty one when the body is something else. */
export function bodyOf(context: RequestContext): JsonObject {
	return isObject(context.body) ? context.body : {};
}
