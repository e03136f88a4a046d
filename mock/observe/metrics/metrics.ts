import type { JsonObject } from '../../../generator/contract/json.ts';
import { exposition, type Metric } from './exposition.ts';
import type { RequestCounts } from './requestCounts.ts';

export interface MetricSources {
	requests: RequestCounts;
	/** All records by resource. */
	state(): JsonObject;
	/** Deliveries of webhooks since the start. */
	deliveries(): { delivered: number; failed: number; attempts: number };
}

/** Everything that the mock counts, in the text format of Prometheus. */
export function createMetrics({ requests, state, deliveries }: MetricSources): () => string {
	const started = Date.now();
	return () => {
		const { delivered, failed, attempts } = deliveries();
		const { rss, heapUsed } = process.memoryUsage();
		return exposition([
			...requests.metrics(),
			{
				...gauge('ghl_mock_records', 'Records in the state of the mock.', 0),
				samples: Object.entries(state()).map(([resource, records]) => ({
					labels: { resource },
					value: Array.isArray(records) ? records.length : 0,
				})),
			},
			{
				name: 'ghl_mock_webhook_deliveries_total',
				help: 'Events that reached an address, or were given up.',
				type: 'counter',
				samples: [
					{ labels: { state: 'delivered' }, value: delivered },
					{ labels: { state: 'failed' }, value: failed },
				],
			},
			{
				name: 'ghl_mock_webhook_attempts_total',
				help: 'Tries to deliver an event.',
				type: 'counter',
				samples: [{ value: attempts }],
			},
			gauge('ghl_mock_uptime_seconds', 'Seconds since the mock was made.', (Date.now() - started) / 1000),
			gauge('process_resident_memory_bytes', 'Resident memory of the process.', rss),
			gauge('nodejs_heap_size_used_bytes', 'Heap in use.', heapUsed),
			gauge('process_start_time_seconds', 'Start of the process, in seconds since 1970.', Date.now() / 1000 - process.uptime()),
		]);
	};
}

function gauge(name: string, help: string, value: number): Metric {
	return { name, help, type: 'gauge', samples: [{ value }] };
}
