import type { JsonObject } from '../generator/catalog/types.ts';
import { ApiError } from './apiError.ts';
import { createClock, type MockClock } from './clock.ts';
import { answerControl } from './control.ts';
import { type Credentials, credentials as development, developmentGrants, USER_ID } from './credentials.ts';
import { type Fault, parseFault } from './faults/fault.ts';
import { createFaultRegistry, type SetFault } from './faults/registry.ts';
import { readScenario } from './faults/scenario.ts';
import { createGateway } from './gateway.ts';
import { readGenerated } from './generatedFiles.ts';
import { appIdOf, DEVELOPMENT_APP, type OAuthApp } from './oauth/app.ts';
import { answerConsent } from './oauth/pages.ts';
import { createPrismEngine } from './prism/engine.ts';
import { createRandomSource } from './random.ts';
import { createRequestLog, type LoggedRequest } from './requestLog.ts';
import { listen } from './server.ts';
import type { Grants } from './stages/bearer.ts';
import { createRateLimiter, DEFAULT_LIMITS, type RateLimits } from './stages/rateLimit.ts';
import type { MockRequest, MockResponse, StateEvent } from './types.ts';
import { createWebhooks, LIVE_RETRIES, type RetryPolicy, type Subscription, type Webhooks } from './webhooks/deliveries.ts';
import { publishedEvents } from './webhooks/payload.ts';
import { createSigner, type Signer } from './webhooks/signature.ts';
import { createWorld } from './world.ts';

export type { MockClock } from './clock.ts';
export type { Credentials } from './credentials.ts';
export type { Fault, Latency } from './faults/fault.ts';
export type { SetFault } from './faults/registry.ts';
export type { OAuthApp } from './oauth/app.ts';
export type { LoggedRequest } from './requestLog.ts';
export { PortInUseError } from './server.ts';
export type { RateLimits } from './stages/rateLimit.ts';
export type { StateEvent } from './types.ts';
export type { Delivery, RetryPolicy, Subscription } from './webhooks/deliveries.ts';

export interface MockOptions {
	/** Port to listen on. Default: a free one. */
	port?: number;
	/** Address to listen on. Default: 127.0.0.1, which other machines cannot reach. */
	host?: string;
	/** Folder with `openapi.json` and `catalog.json`. Default: the one of this package. */
	generated?: string;
	/** False answers any number of requests; numbers replace GHL's. Default: GHL's 100 in 10 s and 200,000 a day. */
	rateLimit?: boolean | Partial<RateLimits>;
	/** Takes only the `Version` that each operation documents. Default: any that GHL has published. */
	strictVersion?: boolean;
	/** Records to start with in place of the built-in story: resource → records. */
	seed?: JsonObject;
	/** So many invented contacts more in the development sub-account; the same ones each time. */
	contacts?: number;
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

/** A running mock. */
export interface MockServer {
	url: string;
	credentials: Credentials;
	clock: MockClock;
	/** Sets state, clock, rate limits and log back to the start. */
	reset(): void;
	/** Adds records: resource → records. @throws Error when the data has another shape. */
	seed(data: JsonObject): void;
	/** All records by resource. */
	state(): JsonObject;
	/**
	 * Makes something go wrong on purpose.
	 * @returns takes it back.
	 * @throws Error when the fault makes no sense.
	 */
	fail(fault: Fault): () => void;
	/** Takes all faults back. */
	mend(): void;
	/** The faults that are set, with how often each struck. */
	faults(): SetFault[];
	/** Who is told of changes, and what was sent. */
	webhooks: Omit<Webhooks, 'raise' | 'reset' | 'close'> & { publicKeys: Signer['publicKeys'] };
	/** Requests since the start or the last reset, oldest first; the latest 1,000. */
	requests(): LoggedRequest[];
	close(): Promise<void>;
}

/**
 * Starts the mock.
 * @throws UnreadableError when nothing was generated yet.
 * @throws PortInUseError
 */
export async function startMock(options: MockOptions = {}): Promise<MockServer> {
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
	const grants: Grants = new Map();
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
	const { world, state } = createWorld(catalog, clock, grants, { ...options, onChange });
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
	const mock: Omit<MockServer, 'url' | 'close'> = {
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
	const { url, close } = await listen(handle, options.host ?? '127.0.0.1', options.port ?? 0);
	const closeAll = () => {
		webhooks.close();
		return close();
	};
	return Object.assign(mock, { url, close: closeAll, credentials: Object.assign(mock.credentials, { baseUrl: url }) });
}

function control(mock: Omit<MockServer, 'url' | 'close'>, request: MockRequest): MockResponse {
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
