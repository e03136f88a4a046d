import type { JsonObject } from '../generator/contract/json.ts';
import type { DocumentSource } from './documents/documents.ts';
import type { Fault } from './gateway/faults/fault.ts';
import type { SetFault } from './gateway/faults/registry.ts';
import type { RateLimits } from './gateway/stages/rateLimit.ts';
import type { OAuthApp } from './oauth/app.ts';
import type { Install } from './oauth/issued.ts';
import type { RequestChecks } from './observe/expect/requests.ts';
import type { LoggedRequest } from './observe/requestLog.ts';
import type { MockClock } from './state/clock.ts';
import type { Snapshots } from './state/snapshots/snapshots.ts';
import type { StateEvent } from './state/stateEvent.ts';
import type { RetryPolicy, Subscription, Webhooks } from './webhooks/deliveries.ts';
import type { Signer } from './webhooks/signature.ts';
import type { Credentials } from './world/credentials.ts';
import type { Records } from './world/records.ts';

export interface MockOptions {
	/** Port to listen on. Default: a free one. */
	port?: number;
	/** Address to listen on. Default: 127.0.0.1, which other machines cannot reach. */
	host?: string;
	/** Folder with `openapi.json` and `catalog.json`. Default: the one of this package. */
	generated?: string;
	/** Documents served beside that one, with state as far as their paths and answers tell how; what both have, the first one answers. */
	documents?: readonly DocumentSource[];
	/** False answers any number of requests; numbers replace GHL's. Default: GHL's 100 in 10 s and 200,000 a day. */
	rateLimit?: boolean | Partial<RateLimits>;
	/** Takes only the `Version` that each operation documents. Default: any that GHL has published. */
	strictVersion?: boolean;
	/** Records to start with in place of those that the examples of the document speak of: resource → records. */
	seed?: JsonObject;
	/** Moment that the clock runs from, as ISO 8601 or epoch milliseconds; a reset leads back to it. Default: the present. */
	clock?: string | number;
	/** So many invented contacts more in the development sub-account; the same ones each time. */
	contacts?: number;
	/** Folder that keeps the state from one run to the next; what it holds stands in place of the seed. */
	data?: string;
	/** Waits for the disk before each answer, so that a power cut loses nothing either. Default: false. */
	dataSync?: boolean;
	/** Told of what does not keep the mock from going on. Default: a warning of the process. */
	onWarning?: (message: string) => void;
	/** What goes wrong on purpose from the start; a reset brings it back. */
	faults?: Fault[];
	/** A YAML file with faults, beside those above. */
	scenario?: string;
	/** Marketplace apps beside that of the development credentials. */
	apps?: OAuthApp[];
	/** Addresses that are told of changes, signed with keys of the mock's own. */
	webhooks?: Subscription[];
	/** How deliveries are tried again. Default: as the live API does, six times ten minutes apart after a 429. */
	webhookRetries?: Partial<RetryPolicy>;
	/** Signs with RSA too, in the older header. */
	webhookRsa?: boolean;
	/** Told of each request when it is answered. */
	onRequest?: (request: LoggedRequest) => void;
	/** Told of each record that changes. */
	onChange?: (event: StateEvent) => void;
}

/** A mock, with or without a server around it. */
export interface Mock extends RequestChecks {
	credentials: Credentials;
	clock: MockClock;
	/** Sets state, clock, rate limits and log back to the start. */
	reset(): void;
	/**
	 * Keeps records, ids, tokens, clock and rate limits as they are now, under a name.
	 * @param name default: `snapshot-1`, `snapshot-2` …
	 * @returns the name.
	 * @throws ApiError when the name has other characters than letters, digits, `.`, `_` and `-`.
	 */
	snapshot(name?: string): string;
	/**
	 * Brings a snapshot back: any of them, in any order, as often as wanted.
	 * @param name default: the one taken last.
	 * @throws ApiError when there is none.
	 */
	restore(name?: string): void;
	/** The snapshots that were taken. */
	snapshots: Omit<Snapshots, 'take' | 'restore'>;
	/** Adds records: resource → records. @throws Error when the data has another shape. */
	seed(data: JsonObject): void;
	/** All records by resource. */
	state(): JsonObject;
	/** The same in pages and record by record, to look at and to change. */
	records: Records;
	/**
	 * Makes something go wrong on purpose.
	 * @returns takes it back.
	 * @throws Error when the fault makes no sense.
	 */
	fail(fault: Fault): () => void;
	/** Takes all faults back, or the one of a number. False when there is none of this number. */
	mend(id?: number): boolean;
	/** The faults that are set, with how often each struck. */
	faults(): SetFault[];
	/** Who is told of changes, and what was sent. */
	webhooks: Omit<Webhooks, 'raise' | 'close'> & { publicKeys: Signer['publicKeys'] };
	/** Where apps are installed. */
	installs: {
		list(): Install[];
		/**
		 * Takes an app out, as a person in GHL does: its tokens there end, and AppUninstall is raised.
		 * @param where.app client id or app id. Default: the app of the development credentials.
		 * @param where.locationId sub-account. Default: the whole agency.
		 * @returns false when there was nothing of it.
		 * @throws ApiError when there is no such app.
		 */
		remove(where?: { app?: string; locationId?: string }): boolean;
	};
	/** What was counted since the start, in the text format of Prometheus; resets do not change it. */
	metrics(): string;
	/** Requests since the start or the last reset, oldest first; the latest 1,000, or those of them after a number. */
	requests(after?: number): LoggedRequest[];
}

/** A running mock. */
export interface MockServer extends Mock {
	url: string;
	/**
	 * Frees the port and ends all connections.
	 * @param grace milliseconds that requests under way may take before. Default: 0.
	 */
	close(grace?: number): Promise<void>;
}
