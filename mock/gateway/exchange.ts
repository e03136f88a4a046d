import type { Operation } from '../../generator/contract/catalog.ts';
import type { MockRequest, MockResponse } from '../http/message.ts';

/** A request and its answer as the gateway hands them over: nothing is copied, nothing written as text. */
export interface Exchange {
	request: MockRequest;
	response: MockResponse;
	operation: Operation | null;
	/** The stage that answered. */
	stage: string;
	/** Epoch milliseconds by the mock's clock. */
	moment: number;
	duration: number;
	traceId: string;
}
