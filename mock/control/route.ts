import type { JsonObject, JsonValue } from '../../generator/contract/json.ts';
import type { Fault } from '../gateway/faults/fault.ts';
import { ApiError } from '../http/apiError.ts';
import type { LoggedRequest } from '../observe/requestLog.ts';
import type { Snapshots } from '../state/snapshots/snapshots.ts';
import type { Subscription } from '../webhooks/deliveries.ts';
import type { Records } from '../world/records.ts';

/** What the control API works on: the library's own face, so that both can do the same. */
export interface Controlled {
	credentials: object;
	reset(): void;
	seed(data: JsonObject): void;
	state(): JsonObject;
	records: Records;
	snapshot(name?: string): string;
	restore(name?: string): void;
	snapshots: Omit<Snapshots, 'take' | 'restore'>;
	installs: { list(): object[]; remove(where: { app?: string; locationId?: string }): boolean };
	metrics(): string;
	requests(after?: number): LoggedRequest[];
	request(number: number): LoggedRequest | undefined;
	operations(): object[];
	fail(fault: Fault): () => void;
	faults(): readonly object[];
	mend(id?: number): boolean;
	webhooks: {
		subscribe(subscription: Subscription): void;
		unsubscribe(url?: string): boolean;
		subscriptions(): object[];
		deliveries(): object[];
		replay(webhookId: string): boolean;
		events(): string[];
		publicKeys: object;
	};
	clock: {
		readonly isStopped: boolean;
		now(): number;
		set(moment: number): void;
		advance(milliseconds: number): void;
		release(): void;
	};
}

/** A call of the control API. */
export interface Call {
	/** The parts of the path that the route leaves open, decoded. */
	parameters: string[];
	query: URLSearchParams;
	/** Null without one. */
	body: JsonValue;
}

/** An answer that is no JSON. */
export class Text {
	readonly type: string;
	readonly bytes: Uint8Array;

	constructor(type: string, text: string) {
		this.type = type;
		this.bytes = Buffer.from(text);
	}
}

export type Handler = (mock: Controlled, call: Call) => JsonValue | Text;

/** Path below `/_mock/`, with `*` for an open part → method → what it does. */
export type Routes = Record<string, Record<string, Handler>>;

/** A handler that has nothing to say but that it is done. */
export function done(act: (mock: Controlled, call: Call) => void): Handler {
	return (mock, call) => {
		act(mock, call);
		return { ok: true };
	};
}

/** @throws ApiError 400 */
export function asObject(value: JsonValue): JsonObject {
	if (value === null || typeof value !== 'object' || Array.isArray(value)) throw problem(400, 'Send a JSON object.');
	return value;
}

/** What a value is once it was written as JSON. */
export function asJson(value: object): JsonValue {
	return JSON.parse(JSON.stringify(value)) as JsonValue;
}

/** A whole number of the query or the path. @throws ApiError 400 when it is something else. */
export function asCount(text: string | null | undefined, name: string): number | undefined {
	if (text === null || text === undefined) return undefined;
	if (!/^\d{1,15}$/.test(text)) throw problem(400, `${name} has to be a whole number, not ${text.slice(0, 100)}.`);
	return Number(text);
}

/** A refusal of the control API. */
export function problem(status: number, message: string): ApiError {
	return new ApiError(status, { statusCode: status, message });
}
