import { expect, test } from 'vitest';
import { createRequestLog } from '../../../mock/requestLog.ts';
import { mockRequest } from './gatewayFixture.ts';

function entry(changes: Parameters<typeof mockRequest>[0] = {}) {
	const request = mockRequest(changes);
	return {
		request,
		moment: 0,
		method: request.method,
		path: request.path,
		query: request.search,
		operationId: null,
		status: 200,
		answeredBy: 'behaviour',
		duration: 1,
		traceId: 'trace',
		refusal: null,
	};
}

test('keeps the latest, oldest first', () => {
	const log = createRequestLog(undefined, 3);
	for (let index = 0; index < 10; index++) log.add(entry());
	expect(log.list().map(({ number }) => number)).toEqual([8, 9, 10]);
	log.clear();
	log.add(entry());
	expect(log.list().map(({ number }) => number)).toEqual([1]);
});

test('cuts long bodies, and tells of times by the clock it is given', () => {
	const log = createRequestLog();
	log.add({ ...entry({ text: 'x'.repeat(20_000) }), moment: Date.parse('2026-04-01T12:00:00Z') });
	expect(log.list()[0]).toMatchObject({ time: '2026-04-01T12:00:00.000Z', body: 'x'.repeat(16_384) });
});

test('tells of each request at once, without its headers', () => {
	const told: unknown[] = [];
	createRequestLog((request) => told.push(request)).add(entry());
	expect(told).toHaveLength(1);
	expect(JSON.stringify(told)).not.toContain('pit-');
});
