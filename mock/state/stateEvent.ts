import type { StoredRecord } from './store/store.ts';

/** A record that was created, updated or deleted. */
export interface StateEvent {
	resource: string;
	change: 'created' | 'updated' | 'deleted';
	record: StoredRecord;
	/** The record before an update; null otherwise. */
	before: StoredRecord | null;
}
