import type { Operation } from '../../generator/contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../generator/contract/json.ts';
import type { MockRequest, MockResponse } from '../http/message.ts';
import type { Authority } from '../oauth/authority.ts';
import type { Grant } from '../oauth/grant.ts';
import type { Clock } from '../state/clock.ts';
import type { StateEvent } from '../state/stateEvent.ts';
import type { Store } from '../state/store/store.ts';

/** What a stage and a behaviour may know of one request. Stages fill it from left to right. */
export interface RequestContext {
	request: MockRequest;
	/** Set by the router. */
	operation: Operation;
	pathParameters: Record<string, string>;
	/** Query parameters, coerced to the types of the operation's parameters by the validation stage. */
	query: JsonObject;
	/** Parsed JSON or form body, null without one. Set by the validation stage. */
	body: JsonValue;
	/** Set by the bearer stage. */
	grant: Grant;
	/** Sub-account that the request is about: named by it, else the token's. */
	locationId: string;
	traceId: string;
	/** Headers that every answer to this request carries; stages add to it. */
	responseHeaders: Record<string, string>;
}

/** What a behaviour works with besides the request. */
export interface World {
	store: Store;
	clock: Clock;
	/** A new id, of the length GHL uses (20 alphanumerics). Deterministic after `reset()`. */
	newId(): string;
	/** Codes and tokens. */
	authority: Authority;
	/** Tells the rest of the gateway (webhooks, log) that a record changed. */
	emit(event: StateEvent): void;
}

/** What a stateful operation does. Throws `ApiError` to refuse. */
export type Behaviour = (context: RequestContext, world: World) => MockResponse;
