import { STATUS_CODES } from 'node:http';
import type { Operation } from '../../../generator/contract/catalog.ts';
import { badRequest } from '../../http/apiError.ts';
import type { Effect, MockRequest, MockResponse } from '../../http/message.ts';
import { type Fault, parseFault } from '../faults/fault.ts';
import { parseFaultHeader } from '../faults/header.ts';
import type { FaultRegistry } from '../faults/registry.ts';

/** What goes wrong with one request. */
export interface Struck {
	/** Stands in for the real answer. */
	answer: MockResponse | null;
	/** What happens to the answer on its way. */
	effect: Effect | null;
	/** The token is refused from now on. */
	expireToken: boolean;
}

const NOTHING: Struck = { answer: null, effect: null, expireToken: false };

/**
 * Looks for faults that are set for a request, or that it asks for itself with `X-Mock-Fault`.
 * @throws ApiError 400 when the header makes no sense.
 */
export function strikeFaults(
	registry: FaultRegistry,
	{ operationId, method }: Operation,
	request: MockRequest,
	operationIds: ReadonlySet<string>,
): Struck {
	const faults = registry.strike({ operationId, method: method.toUpperCase(), path: request.path });
	const header = request.headers['x-mock-fault'];
	if (header !== undefined) faults.push(fromHeader(String(header), operationIds));
	if (faults.length === 0) return NOTHING;
	const withStatus = faults.find(({ status }) => status !== undefined);
	return {
		answer: withStatus ? answerOf(withStatus) : null,
		effect: {
			delay: faults.reduce((sum, { latency }) => sum + (latency === undefined ? 0 : registry.draw(latency)), 0),
			drop: faults.some(({ drop }) => drop === true),
			truncate: faults.some(({ truncate }) => truncate === true),
			malformed: faults.some(({ malformed }) => malformed === true),
		},
		expireToken: faults.some(({ expireToken }) => expireToken === true),
	};
}

function fromHeader(header: string, operationIds: ReadonlySet<string>): Fault {
	try {
		return parseFault(parseFaultHeader(header), operationIds);
	} catch (error) {
		throw badRequest(`X-Mock-Fault: ${error instanceof Error ? error.message : String(error)}`);
	}
}

function answerOf({ status = 500, body }: Fault): MockResponse {
	return {
		status,
		headers: {},
		body: body === undefined ? { statusCode: status, message: STATUS_CODES[status] ?? 'Failed on purpose' } : body,
	};
}
