import type { Operation } from '../../generator/contract/catalog.ts';
import { isObject, type JsonObject } from '../../generator/contract/json.ts';
import type { Behaviour, World } from '../behaviours/behaviour.ts';
import { findBehaviour } from '../behaviours/index.ts';
import { ApiError } from '../http/apiError.ts';
import type { MockRequest, MockResponse } from '../http/message.ts';
import type { State } from '../state/state.ts';
import type { Exchange } from './exchange.ts';
import { beginJourney, type Journey, type RoutedJourney } from './journey.ts';
import type { Engine } from './prism/engine.ts';
import { type Ending, type Run, STAGES, type StageParts } from './stages.ts';

export interface PipelineParts extends Omit<StageParts, 'clock'> {
	world: World;
	log: { add(exchange: Exchange): void };
	engine: Engine;
}

export interface Pipeline {
	/** Answers one request; at once where a behaviour answers, later where Prism does or the disk is waited for. Never throws. */
	handle(request: MockRequest): MockResponse | Promise<MockResponse>;
}

type Answer = MockResponse | Promise<MockResponse>;

/**
 * Joins the stages; behind them a behaviour answers, or Prism.
 * @throws Error when the catalog names a behaviour that does not exist.
 */
export function createPipeline({ world, log, engine, ...parts }: PipelineParts): Pipeline {
	const { clock } = world;
	const stages = STAGES.map(({ name, ofToken, make }) => ({ name, ofToken, run: make({ ...parts, clock }) as Run }));
	const answer = createAnswerer(
		parts.catalog.operations,
		(operation) => findBehaviour(operation, parts.catalog),
		world,
		parts.state,
		engine,
	);

	/** Sends a request through the stages from one of them on. */
	function proceed(journey: Passage, from = 0): Answer {
		for (let index = from; index < stages.length; index++) {
			const stage = stages[index] as (typeof stages)[number];
			if (stage.ofToken && journey.operation?.userTypes.length === 0) continue;
			journey.ending = stage.name;
			// The first stage finds the operation or refuses, so that all others have one.
			const answered = stage.run(journey as RoutedJourney);
			if (answered instanceof Promise) return answered.then(() => proceed(journey, index + 1));
			if (answered) return answered;
		}
		return answer(journey as RoutedJourney & Passage);
	}

	function finish(journey: Passage, response: MockResponse): MockResponse {
		const { request, operation, ending, traceId, effect, started } = journey;
		Object.assign(response.headers, journey.headers);
		if (effect) response.effect = effect;
		log.add({ request, response, operation, stage: ending, moment: clock.now(), duration: performance.now() - started, traceId });
		return response;
	}

	return {
		handle(request) {
			const journey: Passage = Object.assign(beginJourney(request), { ending: 'route' as const });
			try {
				const response = proceed(journey);
				if (!(response instanceof Promise)) return finish(journey, response);
				return response.catch((error: unknown) => refusal(error, journey)).then((found) => finish(journey, found));
			} catch (error) {
				return finish(journey, refusal(error, journey));
			}
		},
	};
}

/** A journey, and where it is. */
interface Passage extends Journey {
	ending: Ending;
}

/** Makes the function that answers what no stage did. */
function createAnswerer(
	operations: readonly Operation[],
	find: (operation: Operation) => Behaviour | undefined,
	world: World,
	state: Pick<State, 'durably'>,
	engine: Engine,
): (journey: RoutedJourney & Passage) => Answer {
	const behaviours = new Map(operations.map((operation) => [operation, find(operation)]));
	const traced = new Set(operations.filter(hasTraceId));
	return (journey) => {
		const { request, operation, pathParameters, inputs, grant, locationId, traceId, headers: responseHeaders } = journey;
		const behaviour = behaviours.get(operation);
		if (!behaviour || request.headers.prefer !== undefined) {
			journey.ending = 'prism';
			return engine.answer(operation, request, inputs);
		}
		journey.ending = 'behaviour';
		const { query, body: sent } = inputs;
		const context = { request, operation, pathParameters, query, body: sent, grant, locationId, traceId, responseHeaders };
		const response = state.durably(() => behaviour(context, world));
		if (!traced.has(operation)) return response;
		return response instanceof Promise ? response.then((found) => withTraceId(found, traceId)) : withTraceId(response, traceId);
	};
}

function withTraceId(response: MockResponse, traceId: string): MockResponse {
	const { body } = response;
	if (body instanceof Uint8Array || !isObject(body) || body.traceId !== undefined) return response;
	return { ...response, body: { ...body, traceId } };
}

function hasTraceId({ sample }: Operation): boolean {
	return isObject(sample.response) && 'traceId' in sample.response;
}

const UNTRACED: ReadonlySet<string> = new Set(STAGES.filter(({ traced }) => !traced).map(({ name }) => name));

function refusal(error: unknown, { ending, traceId }: Passage): MockResponse {
	if (error instanceof ApiError) {
		const body: JsonObject = UNTRACED.has(ending) ? error.body : { ...error.body, traceId };
		return { status: error.status, headers: {}, body };
	}
	// A fault of the mock itself: say so, with what helps to mend it.
	const detail = error instanceof Error ? error.message : String(error);
	return { status: 500, headers: {}, body: { statusCode: 500, message: `The mock failed at ${ending}: ${detail}`, traceId } };
}
