import type { IncomingHttpHeaders } from 'node:http';
import type { Operation, TokenKind, UserType } from '../../generator/contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../generator/contract/json.ts';
import type { Effect } from '../gateway/faults/registry.ts';
import type { Authority } from '../oauth/authority.ts';
import type { Order } from '../state/store/order.ts';

/** A request as the stages see it: parsed once, never changed. */
export interface MockRequest {
	/** Upper case. */
	method: string;
	/** Path without the query, as received. */
	path: string;
	/** Query without the question mark, as received. */
	search: string;
	headers: IncomingHttpHeaders;
	body: Uint8Array;
}

/** An answer before it is written out. */
export interface MockResponse {
	status: number;
	headers: Record<string, string>;
	/** A JSON value, text, bytes, or null for no body. */
	body: JsonValue | Uint8Array | null;
	/** The body without its trace id, where that is the same object in many answers: its text can be kept. */
	lasting?: JsonObject;
	/** What a fault does to the answer on its way out. */
	effect?: Effect;
	/** An answer that goes on, sent as it comes in place of `body`. */
	stream?: ReadableStream<Uint8Array>;
}

/** What a token stands for. */
export interface Grant {
	token: string;
	kind: TokenKind;
	userType: UserType;
	companyId: string;
	/** Sub-account the token is bound to; null for an agency token. */
	locationId: string | null;
	scopes: ReadonlySet<string>;
	/** App that the rate limit counts against. */
	appId: string;
	userId: string | null;
	/** Epoch milliseconds; null never expires. */
	expiresAt: number | null;
}

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

/** The time as the mock sees it: may be stopped, set, advanced. */
export interface Clock {
	/** Epoch milliseconds. */
	now(): number;
}

/** A stored record; its id field is named by its resource. */
export type StoredRecord = JsonObject;

/**
 * State. In memory by default; another implementation may keep it elsewhere. Records that come out are
 * the stored ones: read them, never change them; write with `put`.
 */
export interface Store {
	get(resource: string, id: string): StoredRecord | undefined;
	/** All records of a resource in order of insertion. */
	all(resource: string): Iterable<StoredRecord>;
	/** Records whose indexed field has this value (`locationId`, `contactId`, `emailLowerCase`, `phone` …), in order of insertion. */
	by(resource: string, field: string, value: JsonValue): StoredRecord[];
	/**
	 * The same records as `by`, sorted. Sorting is done once: the list is kept right from then on, so that asking again
	 * costs nothing. It is good until the next change. The records must have an `id`.
	 */
	sorted(resource: string, field: string, value: JsonValue, order: Order): readonly StoredRecord[];
	put(resource: string, id: string, record: StoredRecord): void;
	delete(resource: string, id: string): boolean;
	clear(): void;
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

export interface StateEvent {
	resource: string;
	change: 'created' | 'updated' | 'deleted';
	record: StoredRecord;
	/** The record before an update; null otherwise. */
	before: StoredRecord | null;
}

/** What a stateful operation does. Throws `ApiError` to refuse. */
export type Behaviour = (context: RequestContext, world: World) => MockResponse;
