import type { Catalog } from '../../generator/contract/catalog.ts';
import type { JsonObject } from '../../generator/contract/json.ts';
import type { StoryRecords } from '../../generator/contract/story.ts';
import type { World } from '../behaviours/behaviour.ts';
import type { OAuthApp } from '../oauth/app.ts';
import { type Authority, createAuthority } from '../oauth/authority.ts';
import type { Grant, Grants } from '../oauth/grant.ts';
import type { Consent } from '../oauth/issued.ts';
import type { Clock } from '../state/clock.ts';
import { createLastingIds } from '../state/ids.ts';
import type { State } from '../state/state.ts';
import type { StateEvent } from '../state/stateEvent.ts';
import { credentials, DEVELOPMENT_APP, developmentGrants, USER_ID } from './credentials.ts';
import { crowd } from './crowd.ts';
import { seedExamples } from './examples.ts';
import { createRecords, type Records } from './records.ts';
import { seedWorld } from './seed.ts';

/** Codes and tokens come from a source of their own, so that they do not shift the ids of records. */
const SECRET_SEED = 0x5eed;

export interface WorldParts {
	catalog: Catalog;
	/** Where everything is kept; with a new one, the first records are put into it. */
	state: State;
	clock: Clock;
	/** The records that it begins with, beside those that the examples of other documents show. */
	story(): StoryRecords;
	/** Records in place of all these. */
	seed?: JsonObject | undefined;
	/** So many invented contacts more. */
	contacts?: number | undefined;
	/** Marketplace apps beside that of the development credentials. */
	apps?: readonly OAuthApp[] | undefined;
	/** Told of each record that changed, once the change is kept. */
	onChange?: (event: StateEvent) => void;
}

/** The world that behaviours work in, and how people get at it. */
export interface Inhabited {
	world: World;
	grants: Grants;
	/** Records in pages and one by one. */
	records: Records;
	/** Adds records: resource → records. @throws Error when the data has another shape. */
	seed(data: JsonObject): void;
	/** All records by resource. */
	allRecords(): JsonObject;
}

/** Makes the world that behaviours work in, with its first records in it: a reset leads back to them. */
export function createWorld({ catalog, state, clock, story, seed, contacts, apps = [], onChange }: WorldParts): Inhabited {
	const emit = (event: StateEvent) => state.afterwards(() => onChange?.(event));
	const scopes = catalog.scopes.map(({ name }) => name);
	const standing = developmentGrants(scopes).map((grant) => [grant.token, grant] as const);
	const grants = state.collection<Grant>('grants', { standing });
	const authority = authorityOf({ state, grants, clock, emit, scopes, apps });
	const world: World = { store: state.records, clock, newId: createLastingIds(state, 'records'), authority, emit };
	state.transact(() => {
		seedWorld(world, seed ?? story(), catalog);
		if (seed === undefined) seedExamples(world, catalog);
		if (contacts) seedWorld(world, { contact: crowd(contacts, credentials.locationId) }, catalog);
	});
	state.begin();
	const resources = () => state.tables.of('records').map(({ name }) => name);
	return {
		world,
		grants,
		records: createRecords(catalog, world, resources),
		seed: (data) => seedWorld(world, data, catalog),
		allRecords: () => Object.fromEntries(resources().map((resource) => [resource, [...state.records.all(resource)]])),
	};
}

function authorityOf({
	state,
	grants,
	clock,
	emit,
	scopes,
	apps,
}: {
	state: State;
	grants: Grants;
	clock: Clock;
	emit: World['emit'];
	scopes: readonly string[];
	apps: readonly OAuthApp[];
}): Authority {
	const store = state.records;
	return createAuthority({
		apps: [DEVELOPMENT_APP, ...apps],
		state,
		grants,
		clock,
		nextId: createLastingIds(state, 'secrets', SECRET_SEED),
		standing: new Map([[credentials.oauth.code, developmentConsent(scopes)]]),
		locationsOf: (companyId) =>
			[...store.all('location')].filter((location) => location.companyId === companyId).map(({ id }) => String(id)),
		onInstall({ change, ...install }) {
			const companyName = store.get('company', install.companyId)?.name;
			const record = { ...install, ...(change === 'created' && companyName !== undefined ? { companyName } : {}) };
			emit({ resource: 'install', change, record, before: null });
		},
	});
}

/** What the code of the development credentials stands for. */
function developmentConsent(scopes: readonly string[]): Consent {
	const { companyId, locationId, oauth } = credentials;
	return { clientId: DEVELOPMENT_APP.clientId, companyId, locationId, scopes, userId: USER_ID, redirectUri: oauth.redirectUri };
}
