import type { JsonValue } from '../../generator/contract/json.ts';
import type { StateEvent } from '../state/stateEvent.ts';
import type { StoredRecord } from '../state/store/store.ts';

const VERBS = { created: 'Create', updated: 'Update', deleted: 'Delete' } as const;

/** Events that one field raises when it changes; with `to`, only when it becomes that. */
const BY_FIELD: Readonly<Record<string, readonly { field: string; event: string; to?: JsonValue }[]>> = {
	contact: [
		{ field: 'tags', event: 'ContactTagUpdate' },
		{ field: 'dnd', event: 'ContactDndUpdate' },
		{ field: 'dndSettings', event: 'ContactDndUpdate' },
	],
	task: [{ field: 'completed', event: 'TaskComplete', to: true }],
	opportunity: [
		{ field: 'pipelineStageId', event: 'OpportunityStageUpdate' },
		{ field: 'status', event: 'OpportunityStatusUpdate' },
		{ field: 'monetaryValue', event: 'OpportunityMonetaryValueUpdate' },
		{ field: 'assignedTo', event: 'OpportunityAssignedToUpdate' },
	],
};

/** Fields that change with every change. */
const ALWAYS = new Set(['dateUpdated', 'updatedAt', 'lastUpdatedBy']);

/**
 * The published events that a change of state raises. A change of nothing but a field with an event of its own
 * raises that event alone.
 * @param published names of events that exist.
 */
export function eventNames({ resource, change, record, before }: StateEvent, published: Names): string[] {
	if (resource === 'install') return [change === 'created' ? 'AppInstall' : 'AppUninstall'].filter((name) => published.has(name));
	if (resource === 'message') return change === 'created' ? messageEvents(record, published) : [];
	const general = `${resource.charAt(0).toUpperCase()}${resource.slice(1)}${VERBS[change]}`;
	if (change !== 'updated' || before === null) return published.has(general) ? [general] : [];
	const changed = changedFields(before, record);
	const special = (BY_FIELD[resource] ?? []).filter(
		({ field, to }) => changed.includes(field) && (to === undefined || record[field] === to),
	);
	const covered = new Set((BY_FIELD[resource] ?? []).filter(({ event }) => published.has(event)).map(({ field }) => field));
	const others = changed.filter((field) => !covered.has(field));
	const names = new Set([...special.map(({ event }) => event), ...(others.length > 0 ? [general] : [])]);
	return [...names].filter((name) => published.has(name));
}

/** Names, of which only is asked whether they exist. */
type Names = Pick<ReadonlySet<string>, 'has'>;

/** Messages are told of by their direction, not by what happened to them. */
function messageEvents({ direction }: StoredRecord, published: Names): string[] {
	return [direction === 'inbound' ? 'InboundMessage' : 'OutboundMessage'].filter((name) => published.has(name));
}

function changedFields(before: StoredRecord, after: StoredRecord): string[] {
	const names = new Set([...Object.keys(before), ...Object.keys(after)]);
	return [...names].filter((name) => !ALWAYS.has(name) && JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}
