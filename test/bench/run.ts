import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { credentials } from '../../mock/world/credentials.ts';
import { manyOperations } from './manyOperations.ts';
import { median } from './median.ts';
import { compareSearches } from './search.ts';
import { type BenchServer, startServer } from './servers.ts';

/**
 * Prints how fast the gateway and the generator are. Figures of one machine on one day say little, so each is
 * held against a baseline measured in the same run. Takes about two minutes and fails on nothing.
 * Arguments name the parts to measure: get, post, sizes, searches, generate. Default: all.
 */
const ROUNDS = 3;
const SECONDS = 4;
const CONNECTIONS = 32;
/** Of all operations, to have as many as the whole API. */
const COPIES = 4;
const CONTACT = 'mL4yQ8nRz2TcVw7HsK1d';

interface Load {
	title: string;
	method: 'GET' | 'POST';
	path: string;
	body?: (index: number) => string;
}

const loads: Load[] = [
	{ title: 'GET contact by id', method: 'GET', path: `/contacts/${CONTACT}` },
	{
		title: 'POST contact',
		method: 'POST',
		path: '/contacts/',
		body: (index) =>
			JSON.stringify({
				locationId: credentials.locationId,
				firstName: 'Load',
				lastName: `Tester ${index}`,
				email: `load.${index}@example.com`,
				tags: ['bench'],
			}),
	},
];

/** Contacts posted so far: each has its own email address. */
let created = 0;

const headers = {
	authorization: `Bearer ${credentials.privateIntegrationToken}`,
	version: '2021-07-28',
	accept: 'application/json',
};

const parts: Record<string, () => Promise<void>> = {
	...Object.fromEntries(loads.map((load) => [load.method.toLowerCase(), () => compareServers(load)])),
	sizes: compareSizes,
	searches: compareSearches,
	generate: compareGenerate,
};
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
	process.stderr.write(`There is no ${unknown.join(', ')} to measure. There is: ${Object.keys(parts).join(', ')}.\n`);
	process.exit(2);
}
for (const [name, measure] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) await measure();

async function compareServers(load: Load): Promise<void> {
	const sample = await answerOf(load);
	const servers = [await startServer('bare', [JSON.stringify(sample)]), await startServer('gateway'), await startServer('prism')];
	const rates = new Map<string, { rate: number[]; cpu: number[]; p99: number[] }>();
	for (const server of servers) await fire(server, load, 1);
	for (let round = 0; round < ROUNDS; round++) {
		for (const server of servers) {
			const before = await server.cpu();
			const result = await fire(server, load, SECONDS);
			const cpu = ((await server.cpu()) - before) / result.requests.total;
			const row = rates.get(server.name) ?? { rate: [], cpu: [], p99: [] };
			row.rate.push(result.requests.average);
			row.cpu.push(cpu);
			row.p99.push(result.latency.p99);
			rates.set(server.name, row);
			if (result.non2xx > 0) process.stdout.write(`${server.name}: ${result.non2xx} answers were not 2xx\n`);
		}
	}
	process.stdout.write(`\n${load.title}, ${CONNECTIONS} connections, medians of ${ROUNDS} rounds\n`);
	const base = rates.get('bare');
	for (const server of servers) {
		const row = rates.get(server.name);
		if (!row || !base) continue;
		const rate = median(row.rate);
		const cpu = median(row.cpu);
		process.stdout.write(
			`  ${server.name.padEnd(8)} ${rate.toFixed(0).padStart(6)}/s  ratio ${(rate / median(base.rate)).toFixed(3)}` +
				`  CPU ${cpu.toFixed(0).padStart(5)} µs/request  ratio ${(median(base.cpu) / cpu).toFixed(3)}` +
				`  p99 ${median(row.p99)} ms  ready ${server.ready.toFixed(2)} s  ${Math.round((await server.memory()) / 1e6)} MB\n`,
		);
	}
	await Promise.all(servers.map((server) => server.stop()));
}

/** The same request where there are four times as many operations: the rate must not fall as a document grows. */
async function compareSizes(): Promise<void> {
	const [load] = loads;
	if (!load) return;
	const folder = manyOperations(COPIES);
	const [usual, large] = [await startServer('gateway'), await startServer('gateway', [folder])];
	const rates: Record<string, number[]> = { usual: [], large: [] };
	for (const server of [usual, large]) await fire(server, load, 1);
	for (let round = 0; round < ROUNDS; round++) {
		rates.usual?.push((await fire(usual, load, SECONDS)).requests.average);
		rates.large?.push((await fire(large, load, SECONDS)).requests.average);
	}
	const ratio = median(rates.large ?? []) / median(rates.usual ?? []);
	process.stdout.write(
		`\n${load.title} with ${COPIES} times as many operations: ratio ${ratio.toFixed(3)}, ready ${large.ready.toFixed(2)} s` +
			` (${usual.ready.toFixed(2)} s), ${Math.round((await large.memory()) / 1e6)} MB\n`,
	);
	await Promise.all([usual.stop(), large.stop()]);
	rmSync(folder, { recursive: true, force: true });
}

/** What the gateway answers, for the baseline to send the same bytes. */
async function answerOf(load: Load): Promise<{ status: number; headers: Record<string, string>; body: string }> {
	const gateway = await startServer('gateway');
	const response = await fetch(`${gateway.url}${load.path}`, {
		method: load.method,
		headers: { ...headers, ...(load.body ? { 'content-type': 'application/json' } : {}) },
		...(load.body ? { body: load.body(0) } : {}),
	});
	const sent = Object.fromEntries([...response.headers].filter(([name]) => !/^(connection|keep-alive|date|transfer-encoding)$/.test(name)));
	const sample = { status: response.status, headers: sent, body: await response.text() };
	await gateway.stop();
	return sample;
}

function fire(server: BenchServer, load: Load, seconds: number): Promise<autocannon.Result> {
	const { body } = load;
	return autocannon({
		url: server.url,
		connections: CONNECTIONS,
		duration: seconds,
		requests: [
			{
				method: load.method,
				path: load.path,
				headers: body ? { ...headers, 'content-type': 'application/json' } : headers,
				...(body ? { setupRequest: (request) => ({ ...request, body: body(created++) }) } : {}),
			},
		],
	});
}

/** `generate` into an empty folder, and again when nothing has changed; the baseline is Node starting up. */
async function compareGenerate(): Promise<void> {
	const cli = fileURLToPath(new URL('../../generator/cli.ts', import.meta.url));
	const node = (args: string[]) => {
		const began = performance.now();
		execFileSync(process.execPath, args, { stdio: 'ignore' });
		return (performance.now() - began) / 1000;
	};
	const cold: number[] = [];
	const unchanged: number[] = [];
	const start: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const out = mkdtempSync(join(tmpdir(), 'ghl-connect-bench-'));
		start.push(node(['-e', '0']));
		cold.push(node([cli, 'generate', '--out', out]));
		unchanged.push(node([cli, 'generate', '--out', out]));
		rmSync(out, { recursive: true, force: true });
	}
	process.stdout.write(`\ngenerate, medians of ${ROUNDS} rounds\n`);
	for (const [name, times] of [
		['node -e 0', start],
		['cold', cold],
		['unchanged', unchanged],
	] as const) {
		process.stdout.write(
			`  ${name.padEnd(10)} ${median(times).toFixed(2)} s  ${(median(times) / median(start)).toFixed(1)} × starting Node\n`,
		);
	}
}
