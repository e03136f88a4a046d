import type { JsonObject } from '../generator/contract/json.ts';
import { answerConsole } from './console/serve.ts';
import { answerControl } from './control/control.ts';
import type { Controlled } from './control/route.ts';
import { openDocument } from './documents/documents.ts';
import { joinDocuments } from './documents/served.ts';
import { readGenerated } from './files/generatedFiles.ts';
import { lazy } from './files/lazy.ts';
import { type Fault, parseFault } from './gateway/faults/fault.ts';
import { createFaultRegistry } from './gateway/faults/registry.ts';
import { readScenario } from './gateway/faults/scenario.ts';
import { createGateway } from './gateway/pipeline.ts';
import { createPrismEngine } from './gateway/prism/engine.ts';
import { createRateLimiter, DEFAULT_LIMITS, type RateLimits } from './gateway/stages/rateLimit.ts';
import { ApiError } from './http/apiError.ts';
import type { MockRequest, MockResponse } from './http/message.ts';
import { appIdOf } from './oauth/app.ts';
import type { Grant } from './oauth/grant.ts';
import { answerConsent } from './oauth/pages.ts';
import { createEvents } from './observe/events.ts';
import { createRequestChecks } from './observe/expect/requests.ts';
import { createMetrics } from './observe/metrics/metrics.ts';
import { createRequestCounts } from './observe/metrics/requestCounts.ts';
import { createRequestLog } from './observe/requestLog.ts';
import type { Mock, MockOptions } from './options.ts';
import { createClock } from './state/clock.ts';
import { keepingEach, keptBefore } from './state/journal/kept.ts';
import { openPersistence, type Persistence } from './state/journal/persistence.ts';
import { Ledger } from './state/ledger.ts';
import { createRandomSource } from './state/random.ts';
import type { Lasting } from './state/snapshots/image.ts';
import { createSnapshots } from './state/snapshots/snapshots.ts';
import type { StateEvent } from './state/stateEvent.ts';
import { createWebhooks, LIVE_RETRIES } from './webhooks/deliveries.ts';
import { publishedEvents } from './webhooks/payload.ts';
import { createSigner } from './webhooks/signature.ts';
import { DEVELOPMENT_APP, credentials as development, developmentGrants, USER_ID } from './world/credentials.ts';
import { createWorld } from './world/world.ts';

/** All parts of a mock, joined; what brings requests to it is up to the caller. */
export interface Assembled {
	mock: Mock;
	/** Answers one request; at once where a behaviour answers, later where Prism does. Never throws. */
	handle(request: MockRequest): MockResponse | Promise<MockResponse>;
	/** Stops what would go on by itself. */
	stop(): void;
}

/**
 * Joins the parts of a mock.
 * @throws UnreadableError when nothing was generated yet.
 * @throws DataError when the folder for its state cannot be used.
 */
export function assembleMock(options: MockOptions): Assembled {
	const { document, documentOf, catalog } = joinDocuments(readGenerated(options.generated), (options.documents ?? []).map(openDocument));
	const log = createRequestLog({ onRequest: options.onRequest, onGrowth: () => events.grown() });
	const events = createEvents(log);
	const clock = createClock(() => events.tell('clock'), options.clock === undefined ? undefined : new Date(options.clock).getTime());
	const rateLimiter = createRateLimiter(limitsOf(options.rateLimit), clock, options.rateLimit !== false);
	const counts = createRequestCounts();
	const operationIds = new Set(catalog.operations.map(({ operationId }) => operationId));
	const checked = (fault: Fault) => parseFault(fault as JsonObject, operationIds);
	const faults = createFaultRegistry(clock, createRandomSource(), [
		...(options.faults ?? []).map(checked),
		...(options.scenario === undefined ? [] : readScenario(options.scenario, operationIds)),
	]);
	const grants = new Ledger<Grant>();
	const standing = new Map(developmentGrants(catalog.scopes.map(({ name }) => name)).map((grant) => [grant.token, grant]));
	const issueTokens = () => grants.become(standing);
	issueTokens();
	const signer = createSigner(options.webhookRsa === true);
	const webhooks = createWebhooks({
		published: lazy(() => publishedEvents(document())),
		signer,
		clock,
		appId: appIdOf(DEVELOPMENT_APP),
		retries: { ...LIVE_RETRIES, ...options.webhookRetries },
		initial: options.webhooks ?? [],
		onChange: () => events.tell('webhooks'),
	});
	const onChange = (event: StateEvent) => {
		webhooks.raise(event);
		events.tell('state');
		options.onChange?.(event);
	};
	const { world, state, keeping } = createWorld(catalog, clock, grants, { ...options, onChange });
	const lasting = { ...keeping, grants, clock, rateLimiter };
	const { take, restore, ...snapshots } = createSnapshots(lasting);
	const persistence = options.data === undefined ? null : persist(options.data, lasting, options);
	const gateway = createGateway({
		documentOf,
		catalog,
		world,
		grants,
		rateLimiter,
		faults,
		log: {
			add(exchange) {
				counts.add(exchange);
				log.add(exchange);
			},
		},
		engine: createPrismEngine(documentOf),
		strictVersion: options.strictVersion === true,
	});
	const mock: Mock = {
		credentials: { ...development },
		clock,
		reset() {
			clock.release();
			state.reset();
			rateLimiter.reset();
			faults.reset();
			issueTokens();
			webhooks.reset();
			log.clear();
			events.restarted();
		},
		seed(data) {
			state.seed(data);
			events.tell('state');
		},
		snapshot: take,
		restore(name) {
			restore(name);
			for (const topic of ['state', 'clock'] as const) events.tell(topic);
		},
		snapshots,
		state: () => state.state(),
		records: state.records,
		fail(fault) {
			const id = faults.add(checked(fault));
			events.tell('faults');
			return () => void mock.mend(id);
		},
		mend(id) {
			events.tell('faults');
			return faults.remove(id);
		},
		faults: () => faults.list(),
		webhooks: { ...webhooks, publicKeys: signer.publicKeys },
		requests: (after = 0) => log.after(after),
		installs: {
			list: world.authority.installs,
			remove: ({ app = DEVELOPMENT_APP.clientId, locationId } = {}) => world.authority.uninstall(app, locationId),
		},
		metrics: createMetrics({ requests: counts, state: state.state, deliveries: webhooks.totals }),
		...createRequestChecks(log, operationIds),
	};
	const kept: Mock = persistence ? { ...mock, ...keepingEach(mock, persistence) } : mock;
	const controlled: Controlled = {
		...kept,
		request: (number) => log.get(number),
		operations: () => catalog.operations.map(({ operationId, method, path, summary }) => ({ operationId, method, path, summary })),
	};
	const consent = {
		authority: world.authority,
		scopes: catalog.scopes,
		store: world.store,
		person: { companyId: development.companyId, userId: USER_ID },
	};
	const answer = (request: MockRequest) =>
		answerConsent(consent, request) ??
		(request.path.startsWith('/_mock') ? (answerConsole(events, request) ?? control(controlled, request)) : null) ??
		gateway.handle(request);
	return {
		mock: kept,
		handle: persistence ? keptBefore(answer, persistence) : answer,
		stop() {
			webhooks.close();
			events.close();
			persistence?.close();
		},
	};
}

function persist(folder: string, lasting: Lasting, options: MockOptions): Persistence {
	return openPersistence({
		folder,
		lasting,
		apps: [DEVELOPMENT_APP, ...(options.apps ?? [])],
		sync: options.dataSync === true,
		warn: options.onWarning ?? ((message) => process.emitWarning(message)),
	});
}

/** Null when the path only begins like that of the control API. */
function control(mock: Controlled, request: MockRequest): MockResponse | null {
	if (!request.path.startsWith('/_mock/')) return null;
	try {
		return answerControl(mock, request);
	} catch (error) {
		if (error instanceof ApiError) return { status: error.status, headers: {}, body: error.body };
		return { status: 400, headers: {}, body: { statusCode: 400, message: error instanceof Error ? error.message : String(error) } };
	}
}

function limitsOf(option: MockOptions['rateLimit']): RateLimits {
	return typeof option === 'object' ? { ...DEFAULT_LIMITS, ...option } : DEFAULT_LIMITS;
}
