import type { Catalog, Operation } from '../../generator/contract/catalog.ts';
import { associationBehaviours } from './associations/index.ts';
import type { Behaviour, BehaviourFactory } from './behaviour.ts';
import { blogBehaviours } from './blogs/index.ts';
import { calendarBehaviours } from './calendars/index.ts';
import { contactBehaviours } from './contacts/index.ts';
import { conversationBehaviours } from './conversations/index.ts';
import { enrolmentBehaviours } from './enrolment/index.ts';
import { genericBehaviour } from './generic.ts';
import { locationBehaviours } from './locations/index.ts';
import { oauthBehaviours } from './oauth/index.ts';
import { opportunityBehaviours } from './opportunities/index.ts';
import { userBehaviours } from './users/index.ts';

/** Hand-written behaviours, by the name under which the spec asks for them (`x-connector.mock.behaviour`). */
const NAMED: ReadonlyMap<string, BehaviourFactory> = new Map(
	Object.entries({
		...contactBehaviours,
		...enrolmentBehaviours,
		...calendarBehaviours,
		...opportunityBehaviours,
		...userBehaviours,
		...conversationBehaviours,
		...locationBehaviours,
		...associationBehaviours,
		...blogBehaviours,
		...oauthBehaviours,
	}),
);

/**
 * What an operation does to the state: the behaviour it names, else the one that its role and resource imply.
 * @returns undefined when the operation has no state; then Prism answers from the document.
 * @throws Error when the operation names a behaviour or a resource that does not exist.
 */
export function findBehaviour(operation: Operation, catalog: Catalog): Behaviour | undefined {
	if (operation.behaviour === null) return genericBehaviour(operation, catalog);
	const factory = NAMED.get(operation.behaviour);
	if (!factory) {
		const known = [...NAMED.keys()].sort().join(', ');
		throw new Error(`${operation.operationId}: there is no mock behaviour "${operation.behaviour}". Use one of: ${known}.`);
	}
	return factory(operation, catalog);
}
