import { readFileSync } from 'node:fs';
import type { Catalog, Operation } from '../../../../generator/contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../../../generator/contract/json.ts';
import type { StoryRecords } from '../../../../generator/contract/story.ts';
import type { RequestContext, World } from '../../../../mock/behaviours/behaviour.ts';
import { findBehaviour } from '../../../../mock/behaviours/index.ts';
import { ApiError } from '../../../../mock/http/apiError.ts';
import { createClock, type MockClock } from '../../../../mock/state/clock.ts';
import { State } from '../../../../mock/state/state.ts';
import type { StateEvent } from '../../../../mock/state/stateEvent.ts';
import { indexesOf } from '../../../../mock/state/store/indexes.ts';
import { credentials } from '../../../../mock/world/credentials.ts';
import { createWorld } from '../../../../mock/world/world.ts';

export const HARBOUR = 'hD7sTq2LmX9vKc4RwB1z';
export const LAKESIDE = 'gV5wRn8KxQ2tLb7MzC4p';
export const MAYA = 'mL4yQ8nRz2TcVw7HsK1d';
export const TOMAS = 'tO9kFr3BxN6jLp5ZsD8w';
export const NOW = '2026-04-01T12:00:00.000Z';

/** The catalog that is served. */
export const catalog: Catalog = JSON.parse(readFileSync(new URL('../../../../generated/catalog.json', import.meta.url), 'utf8'));

/** The records that a mock of it begins with. */
export const story: StoryRecords = JSON.parse(readFileSync(new URL('../../../../generated/story.json', import.meta.url), 'utf8'));

export interface Call {
	path?: Record<string, string>;
	query?: JsonObject;
	body?: JsonValue;
	locationId?: string;
	search?: string;
}

export interface Answer {
	status: number;
	body: JsonObject;
	/** A file, one character a byte; then the body is empty. */
	text?: string;
}

export interface TestWorld extends World {
	clock: MockClock;
	events: StateEvent[];
	/** Runs the behaviour of an operation; a refusal comes back as its status and body. */
	call(operationId: string, call?: Call): Answer;
}

/**
 * A world with a stopped clock, and a way to call operations in it without HTTP.
 * @param seed in place of the story; `{}` for an empty world.
 */
export function testWorld(seed?: JsonObject, served: Catalog = catalog): TestWorld {
	const events: StateEvent[] = [];
	const state = new State({ indexes: indexesOf(served) });
	const clock = createClock({ state });
	clock.set(Date.parse(NOW));
	const onChange = (event: StateEvent) => void events.push(event);
	const { world } = createWorld({ catalog: served, state, clock, story: () => story, seed, onChange });
	return {
		...world,
		clock,
		events,
		call(operationId, call = {}) {
			const operation = operationNamed(operationId, served);
			const behaviour = findBehaviour(operation, served);
			if (!behaviour) throw new Error(`${operationId} has no behaviour`);
			try {
				const { status, body } = behaviour(contextOf(operation, call), world);
				if (body instanceof Uint8Array) return { status, body: {}, text: Buffer.from(body).toString('latin1') };
				return { status, body: JSON.parse(JSON.stringify(body)) };
			} catch (error) {
				if (error instanceof ApiError) return { status: error.status, body: error.body };
				throw error;
			}
		},
	};
}

export function operationNamed(operationId: string, served: Catalog = catalog): Operation {
	const operation = served.operations.find((candidate) => candidate.operationId === operationId);
	if (!operation) throw new Error(`The catalog has no operation ${operationId}`);
	return operation;
}

function contextOf(operation: Operation, { path = {}, query = {}, body = null, locationId = HARBOUR, search = '' }: Call): RequestContext {
	return {
		request: {
			method: operation.method.toUpperCase(),
			path: operation.path,
			search,
			headers: { host: 'mock.test' },
			body: new Uint8Array(),
		},
		operation,
		pathParameters: path,
		query,
		body,
		grant: {
			token: 'pit-test',
			kind: 'private-integration',
			userType: 'sub-account',
			companyId: credentials.companyId,
			locationId,
			scopes: [],
			appId: credentials.oauth.clientId,
			userId: null,
			expiresAt: null,
		},
		locationId,
		traceId: 'trace',
		responseHeaders: {},
	};
}

/** The object at a key of an answer, for reading on. */
export function objectAt(body: JsonObject, key: string): JsonObject {
	const value = body[key];
	if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Error(`${key} is no object: ${JSON.stringify(body)}`);
	return value;
}

/** The list of objects at a key of an answer. */
export function listAt(body: JsonObject, key: string): JsonObject[] {
	const value = body[key];
	if (!Array.isArray(value)) throw new Error(`${key} is no list: ${JSON.stringify(body)}`);
	return value.filter((item): item is JsonObject => item !== null && typeof item === 'object' && !Array.isArray(item));
}
