import { randomUUID } from 'node:crypto';
import type { Catalog, Operation } from '../../generator/contract/catalog.ts';
import type { OpenApiDocument } from '../../generator/contract/document.ts';
import type { JsonObject, JsonValue } from '../../generator/contract/json.ts';
import type { Behaviour, World } from '../behaviours/behaviour.ts';
import { findBehaviour } from '../behaviours/index.ts';
import { lazy } from '../files/lazy.ts';
import { ApiError, unauthorized } from '../http/apiError.ts';
import type { Effect, MockRequest, MockResponse } from '../http/message.ts';
import type { Grant, Grants } from '../oauth/grant.ts';
import type { Exchange } from './exchange.ts';
import type { FaultRegistry } from './faults/registry.ts';
import type { Engine } from './prism/engine.ts';
import { authenticate } from './stages/bearer.ts';
import { strikeFaults } from './stages/fault.ts';
import { resolveLocation } from './stages/location.ts';
import { parseBody } from './stages/parseBody.ts';
import { parseForm } from './stages/parseForm.ts';
import { parseQuery } from './stages/parseQuery.ts';
import type { RateLimiter } from './stages/rateLimit.ts';
import { createRouter } from './stages/route.ts';
import { authorize } from './stages/scope.ts';
import { createValidator, type Inputs } from './stages/validate.ts';
import { checkVersion } from './stages/version.ts';

export interface GatewayParts {
	/** Asked for when the first request is validated. */
	document(): OpenApiDocument;
	catalog: Catalog;
	world: World;
	grants: Grants;
	rateLimiter: RateLimiter;
	log: { add(exchange: Exchange): void };
	faults: FaultRegistry;
	engine: Engine;
	/** Takes only the version that each operation documents. */
	strictVersion: boolean;
}

export interface Gateway {
	/** Answers one request; at once where a behaviour answers, later where Prism does. Never throws. */
	handle(request: MockRequest): MockResponse | Promise<MockResponse>;
}

/** What is known of a request on its way through the stages. */
interface Journey {
	request: MockRequest;
	started: number;
	traceId: string;
	headers: Record<string, string>;
	operation: Operation | null;
	stage: string;
	/** What a fault does to the answer. */
	effect: Effect | null;
}

/**
 * Joins the stages: route → Version → bearer token → rate limit → scope → faults → validate → behaviour or Prism. A request
 * counts once its app is known, so that a refusal by scope carries the rate-limit headers as every live answer does.
 * @throws Error when the catalog names a behaviour that does not exist.
 */
export function createGateway(parts: GatewayParts): Gateway {
	const { catalog, world, grants, rateLimiter, faults, log, engine, strictVersion } = parts;
	const operationIds = new Set(catalog.operations.map(({ operationId }) => operationId));
	const route = createRouter(catalog);
	const validator = lazy(() => createValidator(parts.document(), catalog));
	const behaviours = new Map<Operation, Behaviour | undefined>(
		catalog.operations.map((operation) => [operation, findBehaviour(operation, catalog)]),
	);
	const traced = new Set(catalog.operations.filter(hasTraceId));

	function answer(journey: Journey): MockResponse | Promise<MockResponse> {
		const { request } = journey;
		journey.stage = 'route';
		const { operation, pathParameters } = route(request.method, request.path);
		journey.operation = operation;
		journey.stage = 'version';
		checkVersion(request, operation, strictVersion);
		const grant = operation.userTypes.length === 0 ? NOBODY : admit(journey, operation);
		journey.stage = 'fault';
		const { operationId, method } = operation;
		const struck = strikeFaults(faults, { operationId, method: method.toUpperCase(), path: request.path }, request, operationIds);
		if (struck.effect) journey.effect = struck.effect;
		if (struck.expireToken) expire(grant);
		if (struck.answer) return struck.answer;
		journey.stage = 'validate';
		const proceed = (body: JsonValue | undefined) => {
			const inputs: Inputs = { path: { ...pathParameters }, query: parseQuery(request.search), body: body ?? null };
			validator().check(operation, inputs, body !== undefined);
			journey.stage = 'location';
			const locationId = resolveLocation(grant, operation, inputs);
			return perform(journey, operation, grant, pathParameters, inputs, locationId);
		};
		return parseForm(request, operation)?.then(proceed) ?? proceed(parseBody(request, operation));
	}

	/** Ends a token: this request is the first that it is too late for. */
	function expire(grant: Grant): never {
		grants.set(grant.token, { ...grant, expiresAt: world.clock.now() });
		throw unauthorized('Invalid JWT');
	}

	/** Finds out who calls, counts the request and checks that this token may make it. */
	function admit(journey: Journey, operation: Operation): Grant {
		journey.stage = 'bearer';
		const grant = authenticate(journey.request, grants, world.clock);
		journey.stage = 'rateLimit';
		rateLimiter.count(grant, journey.headers);
		journey.stage = 'scope';
		authorize(grant, operation);
		return grant;
	}

	function perform(
		journey: Journey,
		operation: Operation,
		grant: Grant,
		pathParameters: Record<string, string>,
		inputs: Inputs,
		locationId: string,
	): MockResponse | Promise<MockResponse> {
		const { request, traceId, headers } = journey;
		const behaviour = behaviours.get(operation);
		if (!behaviour || request.headers.prefer !== undefined) {
			journey.stage = 'prism';
			return engine.answer(operation, request, inputs);
		}
		journey.stage = 'behaviour';
		const context = {
			request,
			operation,
			pathParameters,
			query: inputs.query,
			body: inputs.body,
			grant,
			locationId,
			traceId,
			responseHeaders: headers,
		};
		const response = behaviour(context, world);
		const { body } = response;
		if (traced.has(operation) && isObject(body) && body.traceId === undefined) return { ...response, body: { ...body, traceId } };
		return response;
	}

	function finish(journey: Journey, response: MockResponse): MockResponse {
		const { request, operation, stage, traceId } = journey;
		Object.assign(response.headers, journey.headers);
		if (journey.effect) response.effect = journey.effect;
		const duration = performance.now() - journey.started;
		log.add({ request, response, operation, stage, moment: world.clock.now(), duration, traceId });
		return response;
	}

	return {
		handle(request) {
			const journey: Journey = {
				request,
				started: performance.now(),
				traceId: randomUUID(),
				headers: {},
				operation: null,
				stage: 'route',
				effect: null,
			};
			try {
				const response = answer(journey);
				if (!(response instanceof Promise)) return finish(journey, response);
				return response.catch((error: unknown) => refusal(error, journey)).then((found) => finish(journey, found));
			} catch (error) {
				return finish(journey, refusal(error, journey));
			}
		},
	};
}

/** Who calls an operation that takes no token. */
const NOBODY: Grant = {
	token: '',
	kind: 'oauth',
	userType: 'sub-account',
	companyId: '',
	locationId: null,
	scopes: new Set(),
	appId: '',
	userId: null,
	expiresAt: null,
};

/** Stages whose refusals carry no trace id in the live API. */
const UNTRACED = new Set(['route', 'version', 'bearer', 'scope', 'rateLimit', 'fault', 'location']);

function refusal(error: unknown, journey: Journey): MockResponse {
	if (error instanceof ApiError) {
		const body: JsonObject = UNTRACED.has(journey.stage) ? error.body : { ...error.body, traceId: journey.traceId };
		return { status: error.status, headers: {}, body };
	}
	// A fault of the mock itself: say so, with what helps to mend it.
	const detail = error instanceof Error ? error.message : String(error);
	return {
		status: 500,
		headers: {},
		body: { statusCode: 500, message: `The mock failed at ${journey.stage}: ${detail}`, traceId: journey.traceId },
	};
}

function hasTraceId(operation: Operation): boolean {
	return isObject(operation.sample.response) && 'traceId' in operation.sample.response;
}

function isObject(value: unknown): value is JsonObject {
	return value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Uint8Array);
}
