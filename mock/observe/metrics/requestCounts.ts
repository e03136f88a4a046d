import type { Exchange } from '../../gateway/exchange.ts';
import { ANSWERERS } from '../../gateway/stages.ts';
import type { Metric } from './exposition.ts';

/** Upper bounds of the histogram, in seconds. */
const BOUNDS = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 2];

const ANSWERED: ReadonlySet<string> = new Set(ANSWERERS);

interface Row {
	byStatus: Map<number, number>;
	/** Requests up to each bound and above the one before it; the last is above all. */
	buckets: number[];
	/** Seconds. */
	sum: number;
}

/** Counts requests since the start of the mock: as counters have to, they go on through resets. */
export interface RequestCounts {
	/** Costs a fraction of a microsecond: everything else is worked out when somebody looks. */
	add(exchange: Pick<Exchange, 'operation' | 'response' | 'stage' | 'duration'>): void;
	metrics(): Metric[];
}

export function createRequestCounts(): RequestCounts {
	const rows = new Map<string, Row>();
	const refused = new Map<string, number>();
	return {
		add({ operation, response: { status }, stage, duration }) {
			const name = operation?.operationId ?? 'none';
			let row = rows.get(name);
			if (!row) {
				row = { byStatus: new Map(), buckets: Array<number>(BOUNDS.length + 1).fill(0), sum: 0 };
				rows.set(name, row);
			}
			const seconds = duration / 1000;
			row.byStatus.set(status, (row.byStatus.get(status) ?? 0) + 1);
			row.sum += seconds;
			let index = 0;
			while (index < BOUNDS.length && seconds > (BOUNDS[index] ?? 0)) index++;
			row.buckets[index] = (row.buckets[index] ?? 0) + 1;
			if (status >= 400 && !ANSWERED.has(stage)) refused.set(stage, (refused.get(stage) ?? 0) + 1);
		},
		metrics: () => [
			{
				name: 'ghl_mock_requests_total',
				help: 'Requests that were answered; operation "none" where the path leads to none.',
				type: 'counter',
				samples: [...rows].flatMap(([operation, { byStatus }]) =>
					Array.from(byStatus, ([status, value]) => ({ labels: { operation, status }, value })),
				),
			},
			{
				name: 'ghl_mock_request_duration_seconds',
				help: 'Time that the mock worked on a request, without latency that was asked for.',
				type: 'histogram',
				samples: [...rows].flatMap(([operation, row]) => histogram(operation, row)),
			},
			{
				name: 'ghl_mock_refused_total',
				help: 'Requests that were refused before anything was done, by the stage that refused.',
				type: 'counter',
				samples: Array.from(refused, ([stage, value]) => ({ labels: { stage }, value })),
			},
		],
	};
}

function histogram(operation: string, { buckets, sum }: Row): Metric['samples'] {
	let count = 0;
	const cumulated = buckets.map((value, index) => {
		count += value;
		return { suffix: '_bucket', labels: { operation, le: BOUNDS[index] ?? '+Inf' }, value: count };
	});
	return [...cumulated, { suffix: '_sum', labels: { operation }, value: sum }, { suffix: '_count', labels: { operation }, value: count }];
}
