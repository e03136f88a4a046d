import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../../generator/contract/json.ts';
import { HARBOUR, LAKESIDE, listAt, MAYA, objectAt, type TestWorld, TOMAS, testWorld } from '../harness.ts';

function search(body: JsonObject, world: TestWorld = testWorld()) {
	return world.call('searchContacts', { body: { locationId: HARBOUR, pageLimit: 20, ...body } });
}

function foundBy(filters: JsonObject[]): string[] {
	const { status, body } = search({ filters });
	expect(status, JSON.stringify(body)).toBe(200);
	return listAt(body, 'contacts').map(({ firstNameLowerCase }) => String(firstNameLowerCase));
}

/** A sub-account with a number of contacts, added one a minute, some of them in the same minute. */
function crowd(size: number): TestWorld {
	const contact = Array.from({ length: size }, (_, index) => ({
		id: `contact${String(index).padStart(13, '0')}`,
		locationId: HARBOUR,
		firstName: `Guest ${index % 7}`,
		dateAdded: new Date(Date.parse('2026-01-01T00:00:00.000Z') + Math.floor(index / 3) * 60_000).toISOString(),
	}));
	return testWorld({ location: [{ id: HARBOUR, companyId: 'company' }], contact });
}

describe('searchContacts', () => {
	it.each<[name: string, filters: JsonObject[], found: string[]]>([
		['an email, whatever its case', [{ field: 'email', operator: 'eq', value: 'Maya.Lindqvist@EXAMPLE.com' }], ['maya']],
		['a phone number, however written', [{ field: 'phone', operator: 'eq', value: '(555) 013-4207' }], ['maya']],
		['one of several values', [{ field: 'firstNameLowerCase', operator: 'eq', value: ['maya', 'elif'] }], ['maya', 'elif']],
		['part of a text', [{ field: 'lastNameLowerCase', operator: 'contains', value: 'ER' }], ['jonas']],
		['a tag', [{ field: 'tags', operator: 'contains', value: 'new' }], ['maya', 'amelie']],
		['what is not there', [{ field: 'email', operator: 'not_exists' }], ['amelie']],
		['what is there', [{ field: 'assignedTo', operator: 'exists' }], ['maya']],
		['a flag', [{ field: 'dnd', operator: 'eq', value: true }], ['jonas']],
		['what is not equal', [{ field: 'source', operator: 'not_eq', value: 'referral' }], ['maya', 'amelie', 'jonas']],
		[
			'a range of dates',
			[{ field: 'dateAdded', operator: 'range', value: { gte: '2026-02-14', lt: '2026-03-01T00:00:00Z' } }],
			['amelie', 'jonas'],
		],
		['a custom field', [{ field: 'customFields.cF1vBn7QmK3xTz5LdW8r', operator: 'contains', value: 'osei' }], ['maya']],
		[
			'two conditions at once',
			[
				{ field: 'tags', operator: 'contains', value: 'new' },
				{ field: 'state', operator: 'eq', value: 'me' },
			],
			['maya', 'amelie'],
		],
		[
			'groups in groups',
			[
				{
					group: 'OR',
					filters: [
						{ field: 'firstNameLowerCase', operator: 'eq', value: 'tomas' },
						{
							group: 'AND',
							filters: [
								{ field: 'city', operator: 'eq', value: 'Portland' },
								{ field: 'email', operator: 'not_exists' },
							],
						},
					],
				},
			],
			['tomas', 'amelie'],
		],
		['nothing', [{ field: 'email', operator: 'eq', value: 'nobody@example.com' }], []],
	])('finds by %s', (_name, filters, found) => expect(foundBy(filters)).toEqual(found));

	it('never finds contacts of another sub-account', () => {
		expect(foundBy([{ field: 'email', operator: 'eq', value: 'nadia.petrov@example.com' }])).toEqual([]);
	});

	it('finds by opportunities, all conditions in one and the same', () => {
		const opportunities = [
			{ id: 'o1', pipelineId: 'p1', status: 'open', monetaryValue: 50 },
			{ id: 'o2', pipelineId: 'p1', status: 'won', monetaryValue: 900 },
		];
		const world = testWorld({ contact: [{ id: 'c1', locationId: HARBOUR, firstName: 'Ada', opportunities }] });
		const total = (value: number, status: string) =>
			search(
				{
					filters: [
						{
							field: 'opportunities',
							operator: 'nested',
							value: [
								{ field: 'status', operator: 'eq', value: status },
								{ field: 'monetaryValue', operator: 'range', value: { gte: value } },
							],
						},
					],
				},
				world,
			).body.total;
		expect(total(500, 'won')).toBe(1);
		expect(total(500, 'open')).toBe(0);
	});

	it.each<[name: string, body: JsonObject, status: number, message: RegExp]>([
		['a field that does not exist', { filters: [{ field: 'shoeSize', operator: 'eq', value: 1 }] }, 422, /"shoeSize" cannot be searched/],
		['a prototype key', { filters: [{ field: '__proto__', operator: 'eq', value: 1 }] }, 422, /cannot be searched/],
		['an unknown operator', { filters: [{ field: 'email', operator: 'like', value: 'a' }] }, 422, /one of the following values: eq/],
		[
			'an operator that does not suit',
			{ filters: [{ field: 'dnd', operator: 'contains', value: 'a' }] },
			422,
			/does not suit the field dnd/,
		],
		['a range without limits', { filters: [{ field: 'dateAdded', operator: 'range', value: {} }] }, 422, /gt, gte, lt, lte/],
		['a date that is none', { filters: [{ field: 'dateAdded', operator: 'range', value: { gt: 'soon' } }] }, 422, /must be a date/],
		['an unknown group', { filters: [{ group: 'XOR', filters: [] }] }, 422, /AND, OR/],
		['a page beyond the reach of pages', { page: 501 }, 400, /use searchAfter/],
		['page and cursor at once', { page: 2, searchAfter: [1, 'a'] }, 422, /must not be used together/],
		['a page too long', { pageLimit: 501 }, 400, /must not be greater than 500/],
	])('refuses %s', (_name, body, status, message) => {
		const answer = search(body);
		expect(answer.status).toBe(status);
		expect([answer.body.message].flat().join()).toMatch(message);
	});

	it('sorts by a field, records without a value last in both directions', () => {
		const order = (direction: string) =>
			listAt(search({ sort: [{ field: 'email', direction }] }).body, 'contacts').map(({ firstNameLowerCase }) => firstNameLowerCase);
		expect(order('asc')).toEqual(['elif', 'jonas', 'maya', 'tomas', 'amelie']);
		expect(order('desc')).toEqual(['tomas', 'maya', 'jonas', 'elif', 'amelie']);
	});

	it('reaches every contact exactly once by cursor, in any page size and order', () => {
		const world = crowd(50);
		const sorts: JsonObject[] = [{}, { sort: [{ field: 'firstNameLowerCase', direction: 'asc' }] }];
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 60 }), fc.constantFrom(...sorts), (pageLimit, sort) => {
				const ids: string[] = [];
				let searchAfter: JsonObject['searchAfter'] = [];
				for (;;) {
					const contacts = listAt(search({ pageLimit, ...sort, ...(ids.length > 0 ? { searchAfter } : {}) }, world).body, 'contacts');
					ids.push(...contacts.map(({ id }) => String(id)));
					searchAfter = contacts.at(-1)?.searchAfter ?? [];
					if (contacts.length < pageLimit) break;
				}
				expect(new Set(ids).size).toBe(50);
				expect(ids).toHaveLength(50);
			}),
			{ numRuns: 30 },
		);
	});
});

describe('listContacts', () => {
	const list = (query: JsonObject, world: TestWorld = testWorld()) =>
		world.call('listContacts', { query: { locationId: HARBOUR, ...query } });

	it('shows the newest first, those of the sub-account only', () => {
		const { body } = list({});
		expect(listAt(body, 'contacts').map(({ firstName }) => firstName)).toEqual(['maya', 'tomas', 'amelie', 'jonas', 'elif']);
		expect(objectAt(body, 'meta')).toMatchObject({ total: 5, nextPageUrl: null, currentPage: 1, nextPage: null });
	});

	it('finds text in names, addresses and numbers', () => {
		const first = (query: string) => listAt(list({ query }).body, 'contacts').map(({ id }) => id);
		expect(first('lindq')).toEqual([MAYA]);
		expect(first('OKAFOR@example.com'.replace('OKAFOR', 'tomas.okafor'))).toEqual([TOMAS]);
		expect(first('013-4207')).toEqual([MAYA]);
	});

	it('leads through all pages by both parts of the cursor; one alone repeats the first page', () => {
		const world = crowd(45);
		const ids: unknown[] = [];
		let cursor: JsonObject = {};
		do {
			const { body } = list({ limit: 10, ...cursor }, world);
			ids.push(...listAt(body, 'contacts').map(({ id }) => id));
			const { startAfter, startAfterId, nextPageUrl } = objectAt(body, 'meta');
			cursor = nextPageUrl === null ? {} : { startAfter: startAfter ?? null, startAfterId: startAfterId ?? null };
			if (nextPageUrl !== null) expect(String(nextPageUrl)).toContain(`startAfterId=${String(startAfterId)}`);
		} while (Object.keys(cursor).length > 0);
		expect(new Set(ids).size).toBe(45);
		expect(ids).toHaveLength(45);

		const { startAfterId } = objectAt(list({ limit: 10 }, world).body, 'meta');
		const repeated = list({ limit: 10, startAfterId: startAfterId ?? null }, world);
		expect(listAt(repeated.body, 'contacts').map(({ id }) => id)).toEqual(ids.slice(0, 10));
	});

	it('goes on where the cursor’s contact was, though it is gone', () => {
		const world = crowd(20);
		const before = listAt(list({ limit: 20 }, world).body, 'contacts').map(({ id }) => id);
		const { startAfter, startAfterId } = objectAt(list({ limit: 5 }, world).body, 'meta');
		world.call('deleteContact', { path: { contactId: String(startAfterId) } });
		const next = list({ limit: 5, startAfter: startAfter ?? null, startAfterId: startAfterId ?? null }, world);
		expect(listAt(next.body, 'contacts').map(({ id }) => id)).toEqual(before.slice(5, 10));
	});

	it('refuses more than 100 at a time', () => {
		expect(list({ limit: 101 })).toMatchObject({ status: 400 });
		expect(list({ limit: 100 })).toMatchObject({ status: 200 });
	});
});

describe('getDuplicateContact', () => {
	const find = (query: JsonObject, locationId = HARBOUR) =>
		testWorld().call('getDuplicateContact', { query: { locationId, ...query }, locationId }).body.contact;

	it.each<[name: string, query: JsonObject, id: string | null]>([
		['by email', { email: 'maya.lindqvist@example.com' }, MAYA],
		['by phone', { number: '+15550187715' }, TOMAS],
		['by phone whose plus became a space', { number: ' 15550187715' }, TOMAS],
		['by email before phone', { email: 'maya.lindqvist@example.com', number: '+15550187715' }, MAYA],
		['nobody', { email: 'nobody@example.com' }, null],
	])('%s', (_name, query, id) => {
		if (id === null) expect(find(query)).toBeNull();
		else expect(find(query)).toMatchObject({ id });
	});

	it('does not look into other sub-accounts', () => {
		expect(find({ email: 'maya.lindqvist@example.com' }, LAKESIDE)).toBeNull();
	});
});

describe('businesses and followers', () => {
	const BUSINESS = '66a1f0c2b7d94e3a5c8f1b20';
	const PRIYA = 'pR5mNv7XdC2hQz9TsJ4b';
	const OWEN = 'oW8cKt3ZrN6vBq2XmL5d';

	it('contacts join and leave a business together', () => {
		const world = testWorld();
		const members = () =>
			listAt(world.call('listContactsByBusiness', { path: { businessId: BUSINESS }, query: { locationId: HARBOUR } }).body, 'contacts').map(
				({ id }) => id,
			);
		expect(members()).toEqual([MAYA]);
		world.call('bulkUpdateContactBusiness', { body: { locationId: HARBOUR, ids: [TOMAS, 'unknown'], businessId: BUSINESS } });
		expect(members()).toEqual([MAYA, TOMAS]);
		expect(world.store.get('contact', TOMAS)?.businessName).toBe('Lindqvist Studio');
		world.call('bulkUpdateContactBusiness', { body: { locationId: HARBOUR, ids: [MAYA], businessId: null } });
		expect(members()).toEqual([TOMAS]);
	});

	it('users follow once and stop following', () => {
		const world = testWorld();
		const path = { contactId: TOMAS };
		const follow = world.call('addContactFollowers', { path, body: { followers: [PRIYA, OWEN, PRIYA] } });
		expect(follow.body).toMatchObject({ followers: [PRIYA, OWEN], followersAdded: [PRIYA, OWEN] });
		world.call('removeContactFollowers', { path, body: { followers: [OWEN] } });
		const leave = world.call('removeContactFollowers', { path, body: { followers: [PRIYA, OWEN] } });
		expect(leave.body).toMatchObject({ followers: [], followersRemoved: [PRIYA] });
	});
});
