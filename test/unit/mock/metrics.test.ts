import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MockServer, startMock } from '../../../mock/index.ts';
import { exposition } from '../../../mock/observe/metrics/exposition.ts';
import { createRequestCounts } from '../../../mock/observe/metrics/requestCounts.ts';
import { HEADERS, send } from './gatewayFixture.ts';

interface Sample {
	name: string;
	labels: Record<string, string>;
	value: number;
}

/** Reads the text format 0.0.4 by its grammar, and refuses what a scraper would: each family together, no sample twice. */
function parse(text: string): Map<string, { type: string; help: string; samples: Sample[] }> {
	expect(text.endsWith('\n')).toBe(true);
	const families = new Map<string, { type: string; help: string; samples: Sample[] }>();
	const seen = new Set<string>();
	let help: [name: string, text: string] | null = null;
	let current = '';
	for (const line of text.slice(0, -1).split('\n')) {
		const helped = /^# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) (.+)$/.exec(line);
		const typed = /^# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge|histogram)$/.exec(line);
		if (helped) help = [helped[1] ?? '', helped[2] ?? ''];
		else if (typed) {
			current = typed[1] ?? '';
			expect(help?.[0], line).toBe(current);
			expect(families.has(current), `${current} stands twice`).toBe(false);
			families.set(current, { type: typed[2] ?? '', help: help?.[1] ?? '', samples: [] });
		} else {
			const sample =
				/^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{((?:[a-zA-Z_]\w*="(?:[^"\\\n]|\\["\\n])*",?)*)\})? (\+Inf|-Inf|NaN|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/.exec(
					line,
				);
			expect(sample, `not a sample: ${line}`).not.toBeNull();
			const [, name = '', labelText = '', value = ''] = sample ?? [];
			const family = families.get(current);
			const suffixes = family?.type === 'histogram' ? ['_bucket', '_sum', '_count'] : [''];
			expect(
				suffixes.map((suffix) => `${current}${suffix}`),
				line,
			).toContain(name);
			const labels = Object.fromEntries([...labelText.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, key, text]) => [key, text]));
			const key = `${name} ${JSON.stringify(Object.entries(labels).sort())}`;
			expect(seen.has(key), `${line} stands twice`).toBe(false);
			seen.add(key);
			family?.samples.push({ name, labels: labels as Record<string, string>, value: Number(value.replace('Inf', 'Infinity')) });
		}
	}
	return families;
}

let mock: MockServer;
beforeAll(async () => {
	mock = await startMock({ rateLimit: { perInterval: 6 } });
});
afterAll(() => mock.close());

const LOCATION = 'hD7sTq2LmX9vKc4RwB1z';
const scrape = async () => {
	const { status, headers, text } = await send(mock.url, '/_mock/metrics', { headers: {} });
	expect(status).toBe(200);
	expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
	const families = parse(text);
	const value = (name: string, labels: Record<string, string | number> = {}) =>
		[...families.values()]
			.flatMap(({ samples }) => samples)
			.find((sample) => sample.name === name && Object.entries(labels).every(([key, label]) => sample.labels[key] === String(label)))
			?.value;
	return { families, value };
};

test('tells of requests by operation and status, refusals by stage, records, deliveries and the process', async () => {
	mock.webhooks.subscribe({ url: 'http://127.0.0.1:9/nobody', events: ['ContactCreate'] });
	const body = { locationId: LOCATION, email: 'metrics@example.com' };
	await send(mock.url, '/contacts/', { method: 'POST', body });
	await send(mock.url, '/contacts/', { method: 'POST', body: { ...body, email: 7 } });
	await send(mock.url, '/contacts/nobody');
	await send(mock.url, '/nowhere"\\');
	await send(mock.url, '/contacts/', { headers: { ...HEADERS, version: 'bogus' } });
	for (let index = 0; index < 5; index++) await send(mock.url, `/contacts/?locationId=${LOCATION}`);
	await mock.webhooks.settled();
	const { value, families } = await scrape();
	expect(value('ghl_mock_requests_total', { operation: 'createContact', status: 201 })).toBe(1);
	expect(value('ghl_mock_requests_total', { operation: 'createContact', status: 422 })).toBe(1);
	expect(value('ghl_mock_requests_total', { operation: 'none' })).toBe(1);
	expect(value('ghl_mock_requests_total', { operation: 'listContacts', status: 429 })).toBe(2);
	expect(value('ghl_mock_refused_total', { stage: 'rateLimit' })).toBe(2);
	expect(value('ghl_mock_refused_total', { stage: 'validate' })).toBe(1);
	expect(value('ghl_mock_refused_total', { stage: 'version' })).toBe(1);
	expect(value('ghl_mock_refused_total', { stage: 'behaviour' })).toBeUndefined();
	expect(value('ghl_mock_records', { resource: 'contact' })).toBe((mock.state() as { contact: unknown[] }).contact.length);
	expect(value('ghl_mock_webhook_deliveries_total', { state: 'failed' })).toBe(1);
	expect(value('ghl_mock_webhook_attempts_total')).toBe(1);
	expect(value('process_resident_memory_bytes')).toBeGreaterThan(10_000_000);
	expect(value('ghl_mock_uptime_seconds')).toBeLessThan(1000);
	const histogram = families.get('ghl_mock_request_duration_seconds');
	expect(histogram?.samples.filter(({ name, labels }) => name.endsWith('_count') && labels.operation === 'listContacts')).toMatchObject([
		{ value: 6 },
	]);
	mock.reset();
	expect((await scrape()).value('ghl_mock_requests_total', { operation: 'createContact', status: 201 })).toBe(1);
});

test('a histogram counts each request once, cumulated', () => {
	const OK = { status: 200, headers: {}, body: null };
	const counts = createRequestCounts();
	for (const duration of [0.05, 0.1, 0.2, 3, 60_000]) counts.add({ operation: null, response: OK, stage: 'behaviour', duration });
	const samples = parse(exposition(counts.metrics())).get('ghl_mock_request_duration_seconds')?.samples ?? [];
	const at = (le: string) => samples.find(({ labels }) => labels.le === le)?.value;
	expect([at('0.0001'), at('0.00025'), at('0.0025'), at('0.005'), at('2'), at('+Inf')]).toEqual([2, 3, 3, 4, 4, 5]);
	const values = samples.filter(({ name }) => name.endsWith('_bucket')).map(({ value }) => value);
	expect(values).toEqual([...values].sort((a, b) => a - b));
	expect(samples.find(({ name }) => name.endsWith('_sum'))?.value).toBeCloseTo(60.00335);
	expect(samples.find(({ name }) => name.endsWith('_count'))?.value).toBe(5);
});

test('labels and help may hold anything', () => {
	const text = exposition([{ name: 'odd', help: 'a\\b\nc', type: 'gauge', samples: [{ labels: { path: 'a"b\\c\nd' }, value: 1e-7 }] }]);
	expect(text).toBe('# HELP odd a\\\\b\\nc\n# TYPE odd gauge\nodd{path="a\\"b\\\\c\\nd"} 1e-7\n');
	parse(text);
});
