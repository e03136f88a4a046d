import type { MockRequest, MockResponse } from '../../http/message.ts';
import type { Mock } from '../../options.ts';
import type { Persistence } from './persistence.ts';

type Answer = (request: MockRequest) => MockResponse | Promise<MockResponse>;

/** Lets no answer out before what its request changed was written. */
export function keptBefore(answer: Answer, persistence: Persistence): Answer {
	function kept(response: MockResponse): MockResponse | Promise<MockResponse> {
		try {
			return persistence.commit()?.then(() => response, notKept) ?? response;
		} catch (error) {
			return notKept(error);
		}
	}
	return (request) => {
		const response = answer(request);
		return response instanceof Promise ? response.then(kept) : kept(response);
	};
}

/** Whoever asked must not take for certain what is not. */
function notKept(error: unknown): MockResponse {
	const message = `The mock could not write its state: ${error instanceof Error ? error.message : String(error)}`;
	return { status: 500, headers: {}, body: { statusCode: 500, message } };
}

/** The calls of a mock that change its state, each of which is kept before it returns. */
export function keepingEach(mock: Mock, persistence: Persistence): Pick<Mock, 'reset' | 'restore' | 'seed' | 'records' | 'installs'> {
	const kept =
		<Parameters extends unknown[], Result>(act: (...parameters: Parameters) => Result) =>
		(...parameters: Parameters): Result => {
			const result = act(...parameters);
			persistence.commit();
			return result;
		};
	const { records, installs } = mock;
	return {
		reset: kept(mock.reset),
		restore: kept(mock.restore),
		seed: kept(mock.seed),
		records: { ...records, put: kept(records.put), delete: kept(records.delete) },
		installs: { ...installs, remove: kept(installs.remove) },
	};
}
