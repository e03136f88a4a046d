import { assembleMock } from './assemble.ts';
import type { MockOptions, MockServer } from './options.ts';
import { listen, receiveWith } from './server.ts';
import type { ProxyOptions, ValidatingProxy } from './upstream/index.ts';

export type { MockClock } from './clock.ts';
export type { Credentials } from './credentials.ts';
export { DataError } from './data/dataError.ts';
export type { RequestFilter } from './expect/filter.ts';
export { type RequestChecks, RequestError, type RequestExpectation, type WaitOptions } from './expect/requests.ts';
export type { Subset } from './expect/subset.ts';
export type { Fault, Latency } from './faults/fault.ts';
export type { SetFault } from './faults/registry.ts';
export { createMockFetch, type MockFetch } from './fetch.ts';
export type { OAuthApp } from './oauth/app.ts';
export type { Mock, MockOptions, MockServer } from './options.ts';
export type { ConnectedRecord, NamedRecord, RecordPage, Records, ResourceCount } from './records.ts';
export type { LoggedRequest } from './requestLog.ts';
export { PortInUseError } from './server.ts';
export type { SnapshotInfo, Snapshots } from './snapshots/snapshots.ts';
export { type RateLimits, SANDBOX_LIMITS } from './stages/rateLimit.ts';
export type { StateEvent } from './types.ts';
export type { ProxyOptions, ValidatingProxy } from './upstream/index.ts';
export type { Violation } from './upstream/violation.ts';
export type { Verdict } from './verdicts.ts';
export type { Delivery, RetryPolicy, Subscription } from './webhooks/deliveries.ts';

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
