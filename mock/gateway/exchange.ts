import type { Operation } from '../../generator/contract/catalog.ts';
import type { MockRequest, MockResponse } from '../http/message.ts';
import type { Ending } from './stages.ts';

/** A request and its answer as the gateway hands them over: nothing is copied, nothing written as text. */
export interface Exchange {
	request: MockRequest;
	response: MockResponse;
	operation: Operation | null;
	/** Where it ended. */
	stage: Ending;
	/** Epoch milliseconds by the mock's clock. */
	moment: number;
	duration: number;
	traceId: string;
}
