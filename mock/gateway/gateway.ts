import type { Catalog, Operation } from '../../generator/contract/catalog.ts';
import type { OpenApiDocument } from '../../generator/contract/document.ts';
import type { JsonObject } from '../../generator/contract/json.ts';
import type { World } from '../behaviours/behaviour.ts';
import type { Grants } from '../oauth/grant.ts';
import { createRandomSource } from '../state/random.ts';
import type { State } from '../state/state.ts';
import type { Exchange } from './exchange.ts';
import { type Fault, parseFault } from './faults/fault.ts';
import { createFaultRegistry, type SetFault } from './faults/registry.ts';
import { readScenario } from './faults/scenario.ts';
import { createPipeline, type Pipeline } from './pipeline.ts';
import { createPrismEngine } from './prism/engine.ts';
import { createRateLimiter, DEFAULT_LIMITS, type RateLimits } from './stages/rateLimit.ts';

/** What of the gateway can be chosen. */
export interface GatewayOptions {
	/** False answers any number of requests; numbers replace GHL's. */
	rateLimit?: boolean | Partial<RateLimits>;
	/** Takes only the `Version` that each operation documents. */
	strictVersion?: boolean;
	/** What goes wrong on purpose from the start. */
	faults?: readonly Fault[];
	/** A YAML file with faults, beside those above. */
	scenario?: string;
}

export interface GatewayParts {
	catalog: Catalog;
	/** The document that an operation stands in. */
	documentOf(operation: Operation): OpenApiDocument;
	state: State;
	world: World;
	grants: Grants;
	log: { add(exchange: Exchange): void };
	options: GatewayOptions;
	/** Told when a fault was set or taken back. */
	onFaults(): void;
}

/** Faults as the library and the control API handle them. */
export interface FaultControl {
	/** @returns takes it back. @throws Error when the fault makes no sense. */
	fail(fault: Fault): () => void;
	/** Takes all back, or the one of a number. False when there is none of this number. */
	mend(id?: number): boolean;
	faults(): SetFault[];
}

/**
 * Answers requests to the API, with limits and faults as chosen.
 * @throws UnreadableError when the scenario cannot be read, Error when a fault makes no sense.
 */
export function createGateway(parts: GatewayParts): Pipeline & FaultControl {
	const { documentOf, catalog, state, world, grants, log, options } = parts;
	const { rateLimit, strictVersion = false, faults: initial = [], scenario } = options;
	const operationIds = new Set(catalog.operations.map(({ operationId }) => operationId));
	const checked = (fault: Fault) => parseFault(fault as JsonObject, operationIds);
	const faults = createFaultRegistry(world.clock, createRandomSource(), [
		...initial.map(checked),
		...(scenario === undefined ? [] : readScenario(scenario, operationIds)),
	]);
	state.onReset(() => state.afterwards(faults.reset));
	const limits = typeof rateLimit === 'object' ? { ...DEFAULT_LIMITS, ...rateLimit } : DEFAULT_LIMITS;
	const mend = (id?: number) => {
		parts.onFaults();
		return faults.remove(id);
	};
	return {
		...createPipeline({
			documentOf,
			catalog,
			state,
			world,
			grants,
			rateLimiter: createRateLimiter(limits, state, world.clock, rateLimit !== false),
			log,
			faults,
			engine: createPrismEngine(documentOf),
			strictVersion,
		}),
		fail(fault) {
			const id = faults.add(checked(fault));
			parts.onFaults();
			return () => void mend(id);
		},
		mend,
		faults: faults.list,
	};
}
