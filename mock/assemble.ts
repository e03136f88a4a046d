import type { Catalog } from '../generator/contract/catalog.ts';
import { answerConsole } from './console/serve.ts';
import { answerControl } from './control/control.ts';
import type { Controlled } from './control/route.ts';
import { openDocument } from './documents/documents.ts';
import { joinDocuments } from './documents/served.ts';
import { readGenerated } from './files/generatedFiles.ts';
import { lazy } from './files/lazy.ts';
import { createGateway, type FaultControl } from './gateway/gateway.ts';
import { ApiError } from './http/apiError.ts';
import type { MockRequest, MockResponse } from './http/message.ts';
import { appIdOf } from './oauth/app.ts';
import { answerConsent, isConsent } from './oauth/pages.ts';
import { createRequestChecks } from './observe/expect/requests.ts';
import { createMetrics } from './observe/metrics/metrics.ts';
import { createObserver, type Observer } from './observe/observer.ts';
import type { Mock, MockOptions } from './options.ts';
import { createClock, type MockClock } from './state/clock.ts';
import { openPersistence } from './state/journal/persistence.ts';
import { createSnapshots } from './state/snapshots/snapshots.ts';
import { State } from './state/state.ts';
import { indexesOf } from './state/store/indexes.ts';
import { createWebhooks, LIVE_RETRIES, type Webhooks } from './webhooks/deliveries.ts';
import { publishedEvents } from './webhooks/payload.ts';
import { createSigner, type Signer } from './webhooks/signature.ts';
import { DEVELOPMENT_APP, credentials as development, USER_ID } from './world/credentials.ts';
import { createWorld, type Inhabited } from './world/world.ts';

/** All parts of a mock, joined; what brings requests to it is up to the caller. */
export interface Assembled {
	mock: Mock;
	/** Answers one request; at once where a behaviour answers, later where Prism does or the disk is waited for. Never throws. */
	handle(request: MockRequest): MockResponse | Promise<MockResponse>;
	/** Stops what would go on by itself. */
	stop(): void;
}

/** What the library's face is made of. */
interface Parts {
	catalog: Catalog;
	state: State;
	observer: Observer;
	clock: MockClock;
	signer: Signer;
	webhooks: Webhooks;
	inhabited: Inhabited;
	gateway: FaultControl;
}

/**
 * Joins the parts of a mock.
 * @throws UnreadableError when nothing was generated yet.
 * @throws DataError when the folder for its state cannot be used.
 */
export function assembleMock(options: MockOptions): Assembled {
	const { document, documentOf, catalog, story } = joinDocuments(
		readGenerated(options.generated),
		(options.documents ?? []).map(openDocument),
	);
	const warn = options.onWarning ?? ((message: string) => process.emitWarning(message));
	const state = new State({ indexes: indexesOf(catalog), warn });
	const observer = createObserver(state, options.onRequest);
	const { events } = observer;
	const start = options.clock === undefined ? undefined : new Date(options.clock).getTime();
	const clock = createClock({ state, start, onChange: () => events.tell('clock') });
	const signer = createSigner(options.webhookRsa === true);
	const webhooks = createWebhooks({
		published: lazy(() => publishedEvents(document())),
		signer,
		state,
		clock,
		appId: appIdOf(DEVELOPMENT_APP),
		retries: { ...LIVE_RETRIES, ...options.webhookRetries },
		initial: options.webhooks ?? [],
		onChange: () => events.tell('webhooks'),
	});
	const inhabited = createWorld({
		catalog,
		state,
		clock,
		story,
		seed: options.seed,
		contacts: options.contacts,
		apps: options.apps,
		onChange(event) {
			webhooks.raise(event);
			events.tell('state');
			options.onChange?.(event);
		},
	});
	const { world, grants } = inhabited;
	const onFaults = () => events.tell('faults');
	const gateway = createGateway({ documentOf, catalog, state, world, grants, log: observer, options, onFaults });
	const { data: folder, dataSync: sync = false } = options;
	const closeFolder = folder === undefined ? () => {} : openPersistence({ folder, state, sync, warn });
	const parts = { catalog, state, observer, clock, signer, webhooks, inhabited, gateway };
	const mock = faceOf(parts);
	const besides = answeringBesides(parts, mock);
	return {
		mock,
		handle: (request) => besides(request) ?? gateway.handle(request),
		stop() {
			webhooks.close();
			events.close();
			closeFolder();
		},
	};
}

/** The library's face. */
function faceOf({ catalog, state, observer, clock, signer, webhooks, inhabited, gateway }: Parts): Mock {
	const { log, counts, events } = observer;
	const { world, records, seed, allRecords } = inhabited;
	const { take, restore, ...snapshots } = createSnapshots(state);
	/** Makes a call change everything that it changes, or nothing. */
	const whole =
		<Parameters extends unknown[], Result>(act: (...parameters: Parameters) => Result) =>
		(...parameters: Parameters): Result =>
			state.transact(() => act(...parameters));
	const told =
		<Parameters extends unknown[]>(act: (...parameters: Parameters) => void) =>
		(...parameters: Parameters): void => {
			act(...parameters);
			state.afterwards(() => events.tell('state'));
		};
	return {
		credentials: { ...development },
		clock,
		reset: () => state.reset(),
		seed: whole(told(seed)),
		snapshot: take,
		restore: whole(told(restore)),
		snapshots,
		state: allRecords,
		records: { ...records, put: whole(records.put), delete: whole(records.delete) },
		fail: gateway.fail,
		mend: gateway.mend,
		faults: gateway.faults,
		webhooks: { ...webhooks, publicKeys: signer.publicKeys },
		requests: (after = 0) => log.after(after),
		installs: {
			list: world.authority.installs,
			remove: whole(({ app = DEVELOPMENT_APP.clientId, locationId } = {}) => world.authority.uninstall(app, locationId)),
		},
		metrics: createMetrics({ requests: counts, state: allRecords, deliveries: webhooks.totals }),
		...createRequestChecks(log, new Set(catalog.operations.map(({ operationId }) => operationId))),
	};
}

/** Answers what is asked for besides the API: the consent page, the console, the control API. Null for all else. */
function answeringBesides({ catalog, state, observer, inhabited }: Parts, mock: Mock) {
	const controlled: Controlled = {
		...mock,
		request: (number) => observer.log.get(number),
		operations: () => catalog.operations.map(({ operationId, method, path, summary }) => ({ operationId, method, path, summary })),
	};
	const consent = {
		authority: inhabited.world.authority,
		scopes: catalog.scopes,
		store: state.records,
		person: { companyId: development.companyId, userId: USER_ID },
	};
	const answer = (request: MockRequest): MockResponse =>
		answerConsent(consent, request) ?? answerConsole(observer.events, request) ?? answerControl(controlled, request);
	return (request: MockRequest): MockResponse | Promise<MockResponse> | null => {
		const isControl = request.path.startsWith('/_mock/') || (request.path === '/_mock' && request.method === 'GET');
		if (!isControl && !isConsent(request)) return null;
		try {
			const answered = state.durably(() => answer(request));
			return answered instanceof Promise ? answered.catch(refusal) : answered;
		} catch (error) {
			return refusal(error);
		}
	};
}

function refusal(error: unknown): MockResponse {
	if (error instanceof ApiError) return { status: error.status, headers: {}, body: error.body };
	return { status: 400, headers: {}, body: { statusCode: 400, message: error instanceof Error ? error.message : String(error) } };
}
