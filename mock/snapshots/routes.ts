import type { JsonObject, JsonValue } from '../../generator/catalog/types.ts';
import { ApiError } from '../apiError.ts';
import type { Snapshots } from './snapshots.ts';

/** What the routes of snapshots work on. */
export interface Snapshotting {
	snapshot(name?: string): string;
	restore(name?: string): void;
	snapshots: Omit<Snapshots, 'take' | 'restore'>;
}

type Handler = (mock: Snapshotting, body: JsonValue, item: string) => JsonValue;

/** Path below `/_mock/` → method → what it does; `*` stands for the name of a snapshot. */
export const snapshotRoutes: Record<string, Record<string, Handler>> = {
	snapshots: {
		GET: ({ snapshots }) => snapshots.list().map((info): JsonObject => ({ ...info })),
		POST: (mock, body) => ({ name: mock.snapshot(nameIn(body)) }),
		DELETE: ({ snapshots }) => {
			snapshots.remove();
			return { ok: true };
		},
	},
	'snapshots/restore': {
		POST: (mock, body) => {
			mock.restore(nameIn(body));
			return { ok: true };
		},
	},
	'snapshots/*': {
		GET: ({ snapshots }, _body, name) => snapshots.export(name),
		DELETE: ({ snapshots }, _body, name) => {
			snapshots.remove(name);
			return { ok: true };
		},
	},
};

function nameIn(body: JsonValue): string | undefined {
	if (body === null) return undefined;
	const { name } = typeof body === 'object' && !Array.isArray(body) ? body : { name: null };
	if (name !== undefined && typeof name !== 'string') {
		throw new ApiError(400, { statusCode: 400, message: 'Send {"name": "<name>"}, or no body.' });
	}
	return name;
}
