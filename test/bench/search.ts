import type { JsonObject } from '../../generator/contract/json.ts';
import { createMockFetch } from '../../mock/index.ts';
import { median } from './median.ts';

const CONTACTS = 100_000;
const ROUNDS = 9;

/** Searches among many contacts; the baseline goes through all of them with a plain test and sorts what it found. */
export async function compareSearches(): Promise<void> {
	const mock = createMockFetch({ rateLimit: false, contacts: CONTACTS });
	const { locationId, privateIntegrationToken } = mock.credentials;
	const headers = { authorization: `Bearer ${privateIntegrationToken}`, version: '2021-07-28', 'content-type': 'application/json' };
	const contacts = mock.state().contact as JsonObject[];
	const known = contacts[CONTACTS / 2] as JsonObject;
	const post = (path: string, body: JsonObject) =>
		mock.fetch(`http://mock${path}`, { method: 'POST', headers, body: JSON.stringify({ locationId, ...body }) });
	const search = (body: JsonObject) => post('/contacts/search', { pageLimit: 20, ...body });
	const get = (path: string) => mock.fetch(`http://mock${path}`, { headers });
	const where = (field: string, operator: string, value: unknown) => search({ filters: [{ field, operator, value } as JsonObject] });
	const range = { gte: '2025-06-01T00:00:00.000Z', lte: '2025-07-01T00:00:00.000Z' };
	const cases: Record<string, () => Promise<Response>> = {
		'by e-mail': () => where('email', 'eq', known.email),
		'by tag': () => where('tags', 'eq', 'whitening'),
		'by part of a tag': () => where('tags', 'contains', 'whiten'),
		'by date': () => where('dateAdded', 'range', range),
		'by free text': () => search({ query: 'lindqvist' }),
		'first page of the list': () => get(`/contacts/?locationId=${locationId}`),
		'one by id': () => get(`/contacts/${String(known.id)}`),
		creation: () => post('/contacts/', { email: `bench.${Math.random()}@example.com` }),
		'first page after it': () => get(`/contacts/?locationId=${locationId}`),
	};
	const plain = await timed(async () => {
		const found = contacts.filter((contact) => (contact.tags as string[]).includes('whitening'));
		found.sort((one, other) => Date.parse(String(other.dateAdded)) - Date.parse(String(one.dateAdded)));
	});
	process.stdout.write(
		`\n${CONTACTS.toLocaleString('en')} contacts, medians of ${ROUNDS} rounds; the plain scan by tag takes ${plain.toFixed(1)} ms\n`,
	);
	for (const [name, act] of Object.entries(cases)) {
		const time = await timed(async () => {
			const response = await act();
			await response.arrayBuffer();
			if (!response.ok) process.stdout.write(`${name}: ${response.status}\n`);
		});
		process.stdout.write(`  ${name.padEnd(22)} ${time.toFixed(2).padStart(7)} ms  ${(time / plain).toFixed(3)} × the plain scan\n`);
	}
}

async function timed(act: () => Promise<void>): Promise<number> {
	const times: number[] = [];
	for (let round = 0; round <= ROUNDS; round++) {
		const began = performance.now();
		await act();
		// The first one sorts and compiles what later ones use again.
		if (round > 0) times.push(performance.now() - began);
	}
	return median(times);
}
