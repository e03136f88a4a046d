import { randomUUID } from 'node:crypto';
import type { Operation } from '../../generator/contract/catalog.ts';
import type { Effect, MockRequest } from '../http/message.ts';
import type { Grant } from '../oauth/grant.ts';
import type { Inputs } from './stages/validate.ts';

/** What is known of a request on its way. Stages fill it from top to bottom. */
export interface Journey {
	readonly request: MockRequest;
	/** Milliseconds of `performance.now()`. */
	readonly started: number;
	readonly traceId: string;
	/** Headers that the answer carries, whoever gives it. */
	readonly headers: Record<string, string>;
	/** Null until the router found it. */
	operation: Operation | null;
	pathParameters: Record<string, string>;
	/** Who calls: nobody until the token was read, and where an operation takes none. */
	grant: Grant;
	/** What a fault does to the answer. */
	effect: Effect | null;
	inputs: Inputs;
	/** The sub-account that the request is about; empty where there is none. */
	locationId: string;
}

/** A journey behind the router. */
export interface RoutedJourney extends Journey {
	operation: Operation;
}

/** A request at the gateway's door. */
export function beginJourney(request: MockRequest): Journey {
	return {
		request,
		started: performance.now(),
		traceId: randomUUID(),
		headers: {},
		operation: null,
		pathParameters: NO_PARAMETERS,
		grant: NOBODY,
		effect: null,
		inputs: NO_INPUTS,
		locationId: '',
	};
}

const NO_PARAMETERS: Record<string, string> = {};
const NO_INPUTS: Inputs = { path: {}, query: {}, body: null };

const NOBODY: Grant = {
	token: '',
	kind: 'oauth',
	userType: 'sub-account',
	companyId: '',
	locationId: null,
	scopes: [],
	appId: '',
	userId: null,
	expiresAt: null,
};
