import { assembleMock } from './assemble.ts';
import { listen, receiveWith } from './http/server.ts';
import type { MockOptions, MockServer } from './options.ts';
import type { ProxyOptions, ValidatingProxy } from './upstream/index.ts';

export type { DocumentSource } from './documents/documents.ts';
export { createMockFetch, type MockFetch } from './fetch.ts';
export type { Fault, Latency } from './gateway/faults/fault.ts';
export type { SetFault } from './gateway/faults/registry.ts';
export { type RateLimits, SANDBOX_LIMITS } from './gateway/stages/rateLimit.ts';
export { PortInUseError } from './http/server.ts';
export type { OAuthApp } from './oauth/app.ts';
export type { RequestFilter } from './observe/expect/filter.ts';
export { type RequestChecks, RequestError, type RequestExpectation, type WaitOptions } from './observe/expect/requests.ts';
export type { Subset } from './observe/expect/subset.ts';
export type { LoggedRequest } from './observe/requestLog.ts';
export type { Verdict } from './observe/verdicts.ts';
export type { Violation } from './observe/violation.ts';
export type { Mock, MockOptions, MockServer } from './options.ts';
export type { MockClock } from './state/clock.ts';
export { DataError } from './state/journal/dataError.ts';
export type { SnapshotInfo, Snapshots } from './state/snapshots/snapshots.ts';
export type { StateEvent } from './state/stateEvent.ts';
export type { ProxyOptions, ValidatingProxy } from './upstream/index.ts';
export type { Delivery, RetryPolicy, Subscription } from './webhooks/deliveries.ts';
export type { Credentials } from './world/credentials.ts';
export type { ConnectedRecord, NamedRecord, RecordPage, Records, ResourceCount } from './world/records.ts';

/**
 * Starts the mock.
 * @throws UnreadableError when nothing was generated yet.
 * @throws PortInUseError
 * @throws DataError when the folder for its state is in use or holds something else.
 */
export async function startMock(options: MockOptions = {}): Promise<MockServer> {
	const { mock, handle, stop } = assembleMock(options);
	const { url, close } = await listen(receiveWith(handle), options.host ?? '127.0.0.1', options.port ?? 0).catch((error: unknown) => {
		stop();
		throw error;
	});
	const closeAll = async (grace = 0) => {
		await close(grace);
		stop();
	};
	return Object.assign(mock, { url, close: closeAll, credentials: Object.assign(mock.credentials, { baseUrl: url }) });
}

/**
 * Starts a proxy before the real API that tells where requests and answers depart from the document. It is loaded
 * when it is called.
 * @throws UnreadableError when nothing was generated yet.
 * @throws PortInUseError
 */
export async function startValidatingProxy(options: ProxyOptions): Promise<ValidatingProxy> {
	const upstream = await import('./upstream/index.ts');
	return upstream.startValidatingProxy(options);
}
