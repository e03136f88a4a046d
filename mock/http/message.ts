import type { IncomingHttpHeaders } from 'node:http';
import type { JsonObject, JsonValue } from '../../generator/contract/json.ts';

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

/** What a fault does to the answer once it exists. */
export interface Effect {
	/** Milliseconds to hold it back. */
	delay: number;
	drop: boolean;
	truncate: boolean;
	malformed: boolean;
}
