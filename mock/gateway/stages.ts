import type { Catalog, Operation } from '../../generator/contract/catalog.ts';
import type { OpenApiDocument } from '../../generator/contract/document.ts';
import { unauthorized } from '../http/apiError.ts';
import type { MockRequest, MockResponse } from '../http/message.ts';
import { redactHeaders } from '../http/redact.ts';
import type { Grant, Grants } from '../oauth/grant.ts';
import type { Clock } from '../state/clock.ts';
import type { State } from '../state/state.ts';
import { effectInWords } from './faults/effect.ts';
import type { FaultRegistry } from './faults/registry.ts';
import type { RoutedJourney } from './journey.ts';
import { authenticate } from './stages/bearer.ts';
import { checkable } from './stages/checkable.ts';
import { strikeFaults } from './stages/fault.ts';
import { resolveLocation } from './stages/location.ts';
import { parseInputs } from './stages/parse.ts';
import type { RateLimiter } from './stages/rateLimit.ts';
import { createRouter } from './stages/route.ts';
import { authorize } from './stages/scope.ts';
import { createValidator, type Validator } from './stages/validate.ts';
import { checkVersion } from './stages/version.ts';

/** What the stages work with. */
export interface StageParts {
	catalog: Catalog;
	/** The document that an operation stands in; asked for when the first request to one of its operations is validated. */
	documentOf(operation: Operation): OpenApiDocument;
	clock: Clock;
	/** Keeps what a request changes before it is answered. */
	state: Pick<State, 'durably'>;
	grants: Grants;
	rateLimiter: RateLimiter;
	faults: FaultRegistry;
	/** Takes only the version that each operation documents. */
	strictVersion: boolean;
}

/** Passes a request on, or answers it. Throws `ApiError` to refuse it. */
export type Run = (journey: RoutedJourney) => MockResponse | undefined | Promise<undefined>;

/** A request that went past a stage. */
interface Passed {
	request: MockRequest;
	response: MockResponse;
	operation: Operation | null;
}

interface Stage {
	name: string;
	/** Whether its refusals carry a trace id, as those of the live API's services do and those of its door do not. */
	traced: boolean;
	/** Whether there is nothing to ask where an operation takes no token. */
	ofToken: boolean;
	/** What it says, in words, of a request that it let pass. */
	passed(passed: Passed): string;
	make(parts: StageParts): Run;
}

/**
 * The stages of the gateway in their order; behind them a behaviour answers, or Prism. A request counts against the rate
 * limit once its app is known, so that a refusal by scope carries the rate-limit headers as every live answer does.
 */
export const STAGES = [
	{
		name: 'route',
		traced: false,
		ofToken: false,
		passed: ({ operation }) => (operation ? `${operation.method.toUpperCase()} ${operation.path} is ${operation.operationId}.` : ''),
		make({ catalog }) {
			const route = createRouter(catalog);
			return (journey) => void Object.assign(journey, route(journey.request.method, journey.request.path));
		},
	},
	{
		name: 'version',
		traced: false,
		ofToken: false,
		passed: ({ request }) => `Version ${String(request.headers.version).slice(0, 100)}`,
		make:
			({ strictVersion }) =>
			({ request, operation }) =>
				void checkVersion(request, operation, strictVersion),
	},
	{
		name: 'bearer',
		traced: false,
		ofToken: true,
		passed: ({ request }) => redactHeaders({ authorization: request.headers.authorization }).authorization ?? '',
		make:
			({ grants, clock }) =>
			(journey) => {
				journey.grant = authenticate(journey.request, grants, clock);
				return undefined;
			},
	},
	{
		name: 'rateLimit',
		traced: false,
		ofToken: true,
		passed: ({ response: { headers } }) => `${headers['x-ratelimit-remaining']} of ${headers['x-ratelimit-max']} left in this window`,
		make:
			({ rateLimiter }) =>
			({ grant, headers }) =>
				void rateLimiter.count(grant, headers),
	},
	{
		name: 'scope',
		traced: false,
		ofToken: true,
		passed: ({ operation }) => operation?.scopes.join(', ') || 'No scope is asked for.',
		make:
			() =>
			({ grant, operation }) =>
				void authorize(grant, operation),
	},
	{
		name: 'fault',
		traced: false,
		ofToken: false,
		passed: ({ response: { effect } }) => (effect && effectInWords(effect)) || 'None struck.',
		make({ catalog, faults, state, grants, clock }) {
			const operationIds = new Set(catalog.operations.map(({ operationId }) => operationId));
			/** Ends a token: this request is the first that it is too old for. */
			const expire = (grant: Grant): Promise<never> | never => {
				const kept = state.durably(() => grants.set(grant.token, { ...grant, expiresAt: clock.now() }));
				const refuse = () => {
					throw unauthorized('Invalid JWT');
				};
				return kept instanceof Promise ? kept.then(refuse) : refuse();
			};
			return (journey) => {
				const { request, operation, grant } = journey;
				const { answer, effect, expireToken } = strikeFaults(faults, operation, request, operationIds);
				journey.effect = effect;
				return expireToken ? expire(grant) : (answer ?? undefined);
			};
		},
	},
	{
		name: 'validate',
		traced: true,
		ofToken: false,
		passed: () => 'Path, query and body fit the document.',
		make(parts) {
			const validatorOf = validators(parts);
			return (journey) =>
				parseInputs(journey, (inputs, hasBody) => {
					validatorOf(journey.operation).check(journey.operation, inputs, hasBody);
					journey.inputs = inputs;
				});
		},
	},
	{
		name: 'location',
		traced: false,
		ofToken: false,
		passed: () => 'The token may enter the sub-account.',
		make: () => (journey) => {
			journey.locationId = resolveLocation(journey.grant, journey.operation, journey.inputs);
			return undefined;
		},
	},
] as const satisfies readonly Stage[];

/** One validator for each document. */
function validators({ documentOf, catalog }: StageParts): (operation: Operation) => Validator {
	const byDocument = new Map<OpenApiDocument, Validator>();
	return (operation) => {
		const document = documentOf(operation);
		let validator = byDocument.get(document);
		if (!validator) {
			validator = checkable(createValidator(document, catalog), document);
			byDocument.set(document, validator);
		}
		return validator;
	};
}

/** The name of a stage. */
export type StageName = (typeof STAGES)[number]['name'];

/** Who answers behind the stages: what the mock does by itself, or Prism from the document. */
export const ANSWERERS = ['behaviour', 'prism'] as const;

/** Where a request ended: at a stage, at one who answers, or before the real API (`upstream`, or `proxy` where that failed). */
export type Ending = StageName | (typeof ANSWERERS)[number] | 'upstream' | 'proxy';
