import type { Catalog, Operation } from '../../generator/contract/catalog.ts';
import { Relations } from '../state/relations.ts';
import type { Behaviour } from './behaviour.ts';
import * as events from './calendars/events.ts';
import { freeSlots } from './calendars/freeSlots.ts';
import { appointmentHooks, blockSlotHooks, noteHooks } from './calendars/hooks.ts';
import * as bulk from './contacts/bulk.ts';
import * as finding from './contacts/finding.ts';
import { contactHooks } from './contacts/hooks.ts';
import * as calls from './conversations/calls.ts';
import { conversationHooks } from './conversations/hooks.ts';
import * as messages from './conversations/messages.ts';
import { search } from './conversations/search.ts';
import { send } from './conversations/send.ts';
import { type Act, genericAct } from './generic.ts';
import { inferredBehaviour } from './inferred/index.ts';
import * as oauth from './oauth.ts';
import { opportunityHooks } from './opportunities/hooks.ts';
import { search as searchOpportunities } from './opportunities/search.ts';
import { type Hooks, type Plan, planOf, recordPlan, Session } from './session.ts';
import { customFieldHooks, customValueHooks, locationHooks, postHooks, relationHooks, slugExists, tagHooks } from './settings.ts';
import { byEmail, userHooks } from './users.ts';

/** Hand-written behaviours: the spec asks for `contacts.list` (`x-connector.mock.behaviour`). */
const BEHAVIOURS: Readonly<Record<string, Readonly<Record<string, Act>>>> = {
	blogs: { slugExists },
	calendars: { ...events, freeSlots },
	contacts: { ...bulk, ...finding },
	conversations: { ...calls, ...messages, search, send, setTyping: (session) => session.confirm() },
	oauth,
	opportunities: { search: searchOpportunities },
	users: { byEmail },
};

const NAMED: ReadonlyMap<string, Act> = new Map(
	Object.entries(BEHAVIOURS).flatMap(([domain, acts]) => Object.entries(acts).map(([name, act]) => [`${domain}.${name}`, act])),
);

/** What GHL does with the records of a resource beyond the roles, by the name that the spec gives it (`hooks` in `x-resources`). */
const HOOKS: ReadonlyMap<string, Hooks> = new Map(
	Object.entries<Hooks>({
		appointment: appointmentHooks,
		appointmentNote: noteHooks,
		blockSlot: blockSlotHooks,
		blogPost: postHooks,
		contact: contactHooks,
		conversation: conversationHooks,
		customField: customFieldHooks,
		customValue: customValueHooks,
		location: locationHooks,
		locationTag: tagHooks,
		opportunity: opportunityHooks,
		relation: relationHooks,
		user: userHooks,
	}),
);

/** Worked out once for each catalog. */
const known = new WeakMap<Catalog, Relations>();

/** What the records of a catalog have to do with each other. */
function relationsOf(catalog: Catalog): Relations {
	const relations = known.get(catalog) ?? new Relations(catalog);
	known.set(catalog, relations);
	return relations;
}

/**
 * What an operation does to the state: the behaviour it names, else the one that its role and resource imply.
 * @returns undefined when the operation has no state; then Prism answers from the document.
 * @throws Error when the operation names a behaviour, hooks or a resource that do not exist.
 */
export function findBehaviour(operation: Operation, catalog: Catalog): Behaviour | undefined {
	const { behaviour, resource, state, address } = operation;
	if (behaviour === null && resource === null && state?.of === undefined) return undefined;
	if (behaviour === null && address) return inferredBehaviour(operation, address, relationsOf(catalog));
	const plan = planOf(operation, relationsOf(catalog));
	const act = behaviour === null ? genericOf(plan) : namedOf(plan, behaviour);
	return act && ((context, world) => act(new Session(plan, context, world)));
}

function genericOf(plan: Plan): Act | undefined {
	const { resource, state } = plan.operation;
	const { hooks } = plan.relations.resource(state?.of ?? resource, plan.operation.operationId);
	return genericAct(recordPlan(plan, hooks === undefined ? {} : named(HOOKS, hooks, 'mock hooks', plan.operation)));
}

function namedOf(plan: Plan, name: string): Act {
	const act = named(NAMED, name, 'mock behaviour', plan.operation);
	return (session) => {
		plan.checkReferences(session.input, session.input, session.context, session.world);
		return act(session);
	};
}

function named<T>(table: ReadonlyMap<string, T>, name: string, kind: string, { operationId }: Operation): T {
	const found = table.get(name);
	if (found !== undefined) return found;
	throw new Error(`${operationId}: there is no ${kind} "${name}". Use one of: ${[...table.keys()].sort().join(', ')}.`);
}
