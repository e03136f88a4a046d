import { asConnection, type ConnectionSource } from '../core.ts';
import { bindCalls } from '../runtime/call.ts';
import { listSnapshots, type ListSnapshotsCall } from './operations/listSnapshots.ts';

export * from './operations/listSnapshots.ts';
export type { components } from './schema.ts';

/**
 * Calls of the category Snapshots.
 *
 * Settings that sub-accounts are made from.
 */
export interface Snapshots
	extends ListSnapshotsCall {}

/** The operations of the category by the names of their calls. */
export const snapshotsOperations = {
	listSnapshots,
};

/**
 * The named calls of the category.
 * @param source options of a new connection, or a connection to share.
 * @throws TypeError when the options hold no token.
 */
export function createSnapshots(source: ConnectionSource): Snapshots {
	return bindCalls(asConnection(source), snapshotsOperations);
}
