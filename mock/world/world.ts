import type { Catalog } from '../../generator/contract/catalog.ts';
import type { JsonObject } from '../../generator/contract/json.ts';
import type { World } from '../behaviours/behaviour.ts';
import type { OAuthApp } from '../oauth/app.ts';
import { createAuthority } from '../oauth/authority.ts';
import type { Grants } from '../oauth/grant.ts';
import { type Consent, type Issued, noneIssued } from '../oauth/issued.ts';
import type { Clock } from '../state/clock.ts';
import { createIdSource, type IdSource } from '../state/ids.ts';
import type { StateEvent } from '../state/stateEvent.ts';
import { indexesOf } from '../state/store/indexes.ts';
import { createMemoryStore, type MemoryStore } from '../state/store/memory.ts';
import { credentials, DEVELOPMENT_APP, USER_ID } from './credentials.ts';
import { crowd } from './crowd.ts';
import { seedExamples } from './examples.ts';
import { createRecords, type Records } from './records.ts';
import { idFieldsOf, seedWorld } from './seed.ts';

/** What the code of the development credentials stands for. */
function developmentConsent(catalog: Catalog): Consent {
	const { companyId, locationId, oauth } = credentials;
	const scopes = catalog.scopes.map(({ name }) => name);
	return { app: DEVELOPMENT_APP, companyId, locationId, scopes, userId: USER_ID, redirectUri: oauth.redirectUri };
}

/** Codes and tokens come from a source of their own, so that they do not shift the ids of records. */
const SECRET_SEED = 0x5eed;

/** State as the library and the control API handle it. */
export interface ManagedState {
	/** Back to the records of the start. */
	reset(): void;
	/** Adds records: resource → records. @throws Error when the data has another shape. */
	seed(data: JsonObject): void;
	/** All records by resource. */
	state(): JsonObject;
	/** Records in pages and one by one. */
	records: Records;
}

/** Where a world keeps what it knows. */
export interface Keeping {
	store: MemoryStore;
	ids: IdSource;
	secretIds: IdSource;
	issued: Issued;
}

/**
 * Makes the world that behaviours work in, with its first records in it.
 * @param grants where the authority puts the tokens that it gives out.
 * @param options.seed records in place of the built-in ones.
 * @param options.contacts so many invented ones more.
 * @param options.apps marketplace apps beside that of the development credentials.
 */
export function createWorld(
	catalog: Catalog,
	clock: Clock,
	grants: Grants,
	options: { seed?: JsonObject; onChange?: (event: StateEvent) => void; contacts?: number; apps?: readonly OAuthApp[] },
): { world: World; state: ManagedState; keeping: Keeping } {
	const store = createMemoryStore(indexesOf(catalog));
	const ids = createIdSource();
	const secretIds = createIdSource(SECRET_SEED);
	const issued = noneIssued();
	const emit = options.onChange ?? (() => {});
	const authority = createAuthority({
		apps: [DEVELOPMENT_APP, ...(options.apps ?? [])],
		grants,
		clock,
		ids: secretIds,
		issued,
		standing: new Map([[credentials.oauth.code, developmentConsent(catalog)]]),
		locationsOf: (companyId) =>
			[...store.all('location')].filter((location) => location.companyId === companyId).map(({ id }) => String(id)),
		onInstall({ change, ...install }) {
			const companyName = store.get('company', install.companyId)?.name;
			const record = { ...install, ...(change === 'created' && companyName !== undefined ? { companyName } : {}) };
			emit({ resource: 'install', change, record, before: null });
		},
	});
	const idFields = idFieldsOf(catalog);
	const world: World = { store, clock, newId: ids.next, authority, emit };
	seedWorld(world, options.seed, idFields);
	if (options.seed === undefined) seedExamples(world, catalog);
	if (options.contacts) seedWorld(world, { contact: crowd(options.contacts, credentials.locationId) });
	const start = store.snapshot();
	return {
		world,
		keeping: { store, ids, secretIds, issued },
		state: {
			reset() {
				store.restore(start);
				ids.reset();
				authority.reset();
			},
			seed: (data) => seedWorld(world, data, idFields),
			state: () => Object.fromEntries(store.resources().map((resource) => [resource, [...store.all(resource)]])),
			records: createRecords(catalog, world, () => store.resources()),
		},
	};
}
