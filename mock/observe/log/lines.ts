import type { LoggedRequest } from '../requestLog.ts';

export type LogFormat = 'none' | 'text' | 'json';

/** What there is to say of a request, in one line. Queries and bodies may hold what is nobody's business. */
export function requestLine(request: LoggedRequest, format: 'text' | 'json'): string {
	const { time, method, path, operationId, status, answeredBy, duration, traceId, refusal, violations = [] } = request;
	if (format === 'text')
		return `${method} ${path} ${status} ${operationId ?? '-'} (${answeredBy}, ${duration.toFixed(1)} ms)${departures(violations.length)}`;
	return eventLine('request', {
		// The mock's clock may stand still, or be far away.
		mockTime: time,
		method,
		path,
		operationId,
		status,
		answeredBy,
		duration: Math.round(duration * 1000) / 1000,
		traceId,
		...(refusal === null ? {} : { refusal }),
		...(violations.length === 0 ? {} : { violations: violations.map(({ side, place, message }) => ({ side, place, message })) }),
	});
}

/** Something that happened, as a line of JSON: `time` and `event` come first. */
export function eventLine(event: string, facts: Readonly<Record<string, unknown>>): string {
	return JSON.stringify({ time: new Date().toISOString(), event, ...facts });
}

function departures(count: number): string {
	return count === 0 ? '' : ` ${count} violation${count === 1 ? '' : 's'}`;
}
