import type { JsonObject } from '../generator/catalog/types.ts';
import { ApiError } from './apiError.ts';
import { createClock } from './clock.ts';
import { answerControl } from './control.ts';
import { credentials as development, developmentGrants, USER_ID } from './credentials.ts';
import { type Fault, parseFault } from './faults/fault.ts';
import { createFaultRegistry } from './faults/registry.ts';
import { readScenario } from './faults/scenario.ts';
import { createGateway } from './gateway.ts';
import { readGenerated } from './generatedFiles.ts';
import { Ledger } from './ledger.ts';
import { appIdOf, DEVELOPMENT_APP } from './oauth/app.ts';
import { answerConsent } from './oauth/pages.ts';
import type { Mock, MockOptions } from './options.ts';
import { createPrismEngine } from './prism/engine.ts';
import { createRandomSource } from './random.ts';
import { createRequestLog } from './requestLog.ts';
import { createSnapshots } from './snapshots/snapshots.ts';
import { createRateLimiter, DEFAULT_LIMITS, type RateLimits } from './stages/rateLimit.ts';
import type { Grant, MockRequest, MockResponse, StateEvent } from './types.ts';
import { createWebhooks, LIVE_RETRIES } from './webhooks/deliveries.ts';
import { publishedEvents } from './webhooks/payload.ts';
import { createSigner } from './webhooks/signature.ts';
import { createWorld } from './world.ts';

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
 */
export function assembleMock(options: MockOptions): Assembled {
	const { document, catalog } = readGenerated(options.generated);
	const clock = createClock();
	const rateLimiter = createRateLimiter(limitsOf(options.rateLimit), clock, options.rateLimit !== false);
	const log = createRequestLog(options.onRequest);
	const operationIds = new Set(catalog.operations.map(({ operationId }) => operationId));
	const checked = (fault: Fault) => parseFault(fault as JsonObject, operationIds);
	const faults = createFaultRegistry(clock, createRandomSource(), [
		...(options.faults ?? []).map(checked),
		...(options.scenario === undefined ? [] : readScenario(options.scenario, operationIds)),
	]);
	const grants = new Ledger<Grant>();
	const issueTokens = () => {
		grants.clear();
		for (const grant of developmentGrants(catalog.scopes.map(({ name }) => name))) grants.set(grant.token, grant);
	};
	issueTokens();
	const signer = createSigner(options.webhookRsa === true);
	const webhooks = createWebhooks({
		published: publishedEvents(document),
		signer,
		clock,
		appId: appIdOf(DEVELOPMENT_APP),
		retries: { ...LIVE_RETRIES, ...options.webhookRetries },
		initial: options.webhooks ?? [],
	});
	const onChange = (event: StateEvent) => {
		webhooks.raise(event);
		options.onChange?.(event);
	};
	const { world, state, keeping } = createWorld(catalog, clock, grants, { ...options, onChange });
	const { take, restore, ...snapshots } = createSnapshots({ ...keeping, grants, clock, rateLimiter });
	const gateway = createGateway({
		document,
		catalog,
		world,
		grants,
		rateLimiter,
		faults,
		log,
		engine: createPrismEngine(document),
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
		},
		snapshot: take,
		restore,
		snapshots,
		seed: (data) => state.seed(data),
		state: () => state.state(),
		fail(fault) {
			const id = faults.add(checked(fault));
			return () => void faults.remove(id);
		},
		mend: () => void faults.remove(),
		faults: () => faults.list(),
		webhooks: { ...webhooks, publicKeys: signer.publicKeys },
		requests: () => log.list(),
	};
	const consent = {
		authority: world.authority,
		scopes: catalog.scopes,
		store: world.store,
		person: { companyId: development.companyId, userId: USER_ID },
	};
	const handle = (request: MockRequest) =>
		answerConsent(consent, request) ?? (request.path.startsWith('/_mock/') ? control(mock, request) : gateway.handle(request));
	return { mock, handle, stop: webhooks.close };
}

function control(mock: Mock, request: MockRequest): MockResponse {
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
