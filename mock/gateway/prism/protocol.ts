import type { HttpMethod } from '../../../generator/contract/catalog.ts';
import type { OpenApiDocument } from '../../../generator/contract/document.ts';
import type { JsonObject, JsonValue } from '../../../generator/contract/json.ts';
import type { MockResponse } from '../../http/message.ts';

/** What a `Prefer` header asks for. */
export interface Preference {
	code?: number;
	example?: string;
	dynamic?: boolean;
}

/** What the thread with Prism is asked. */
export interface Question {
	/** Names the operation, over all documents. */
	key: number;
	/** The operation with all that it refers to; null when the thread has it already. */
	document: OpenApiDocument | null;
	method: HttpMethod;
	/** As the document has it. */
	path: string;
	/** Path and `Accept` header of the request. */
	requested: { path: string; accept: string };
	body: JsonValue;
	preference: Preference;
}

/** What it answers: a response, a refusal, or a failure of its own. */
export type Reply = { response: MockResponse } | { refused: { status: number; body: JsonObject } } | { failed: string };
