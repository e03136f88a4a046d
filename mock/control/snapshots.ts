import type { JsonObject, JsonValue } from '../../generator/contract/json.ts';
import { done, problem, type Routes } from './route.ts';

/** States that were kept under a name; `*` stands for it. */
export const snapshotRoutes: Routes = {
	snapshots: {
		GET: ({ snapshots }) => snapshots.list().map((info): JsonObject => ({ ...info })),
		POST: (mock, { body }) => ({ name: mock.snapshot(nameIn(body)) }),
		DELETE: done(({ snapshots }) => snapshots.remove()),
	},
	'snapshots/restore': { POST: done((mock, { body }) => mock.restore(nameIn(body))) },
	'snapshots/*': {
		GET: ({ snapshots }, { parameters: [name = ''] }) => snapshots.export(name),
		DELETE: done(({ snapshots }, { parameters: [name = ''] }) => snapshots.remove(name)),
	},
};

function nameIn(body: JsonValue): string | undefined {
	if (body === null) return undefined;
	const { name } = typeof body === 'object' && !Array.isArray(body) ? body : { name: null };
	if (name !== undefined && typeof name !== 'string') throw problem(400, 'Send {"name": "<name>"}, or no body.');
	return name;
}
