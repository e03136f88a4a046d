import { beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../generator/contract/json.ts';
import { catalog, HARBOUR, listAt, MAYA, objectAt, type TestWorld, testWorld } from './harness.ts';

let world: TestWorld;
beforeEach(() => {
	world = testWorld();
});
const path = { locationId: HARBOUR };

describe('blog posts', () => {
	const BLOG = 'bL6zRw2XvN8tKq4PsM5d';
	const POST = '66d0b1a2c3e4f5061728394c';
	const input = {
		title: 'Flossing',
		locationId: HARBOUR,
		blogId: BLOG,
		imageUrl: 'https://example.com/a.jpg',
		description: 'Why it matters.',
		rawHTML: '<p>Daily.</p>',
		status: 'DRAFT',
		imageAltText: 'Floss',
		categories: ['66d0b1a2c3e4f5061728394b'],
		author: '66d0b1a2c3e4f5061728394a',
		urlSlug: 'flossing',
		publishedAt: '2026-04-02T08:00:00.000Z',
	};
	const create = (more: JsonObject = {}) => world.call('createBlogPost', { body: { ...input, ...more } });
	const titles = (query: JsonObject = {}) =>
		listAt(world.call('listBlogPosts', { query: { locationId: HARBOUR, blogId: BLOG, limit: 10, offset: 0, ...query } }).body, 'blogs').map(
			({ title }) => title,
		);
	const exists = (query: JsonObject) => world.call('checkBlogSlug', { query: { locationId: HARBOUR, ...query } }).body.exists;

	it('are written once a slug, changed and found', () => {
		expect(exists({ urlSlug: 'flossing' })).toBe(false);
		const { _id } = objectAt(create().body, 'data');
		expect(exists({ urlSlug: 'flossing' })).toBe(true);
		expect(exists({ urlSlug: 'flossing', postId: _id ?? '' })).toBe(false);
		expect(create().body.message).toBe('The URL slug flossing already exists');
		expect(titles({ status: 'DRAFT' })).toEqual(['Flossing']);
		expect(titles({ searchTerm: 'WHITENING' })).toEqual(['How long does whitening last?']);
		expect(titles({ limit: 1, offset: 1 })).toEqual(['Flossing']);
		const changed = world.call('updateBlogPost', { path: { postId: POST }, body: { ...input, urlSlug: 'more', status: 'ARCHIVED' } });
		expect(objectAt(changed.body, 'updatedBlogPost')).toMatchObject({ _id: POST, archived: true });
	});

	it.each([{ blogId: 'none' }, { author: 'none' }, { categories: ['none'] }])('of %j are refused', (more) =>
		expect(create(more).status).toBe(400),
	);
});

describe('lists', () => {
	const SKIPPED = new Set(['locationId', 'companyId']);
	const lists = catalog.operations.filter(({ behaviour, resource, role }) => behaviour === null && resource !== null && role === 'list');

	it.each(lists.map((operation) => [operation.operationId, operation] as const))('%s ignores nothing of its query', (_, operation) => {
		const { filters = {}, sort = {}, count } = operation.state ?? {};
		const parent = catalog.resources.find(({ key }) => key === operation.resource)?.parent;
		const said = [...Object.keys(filters), ...Object.values(sort), count, `${parent}Id`];
		const fields = operation.response.fields.map(({ name }) => name);
		const asked = operation.parameters.filter(
			({ in: place, paging, name }) => place === 'query' && !paging && !SKIPPED.has(name) && !said.includes(name),
		);
		expect(fields).toEqual(expect.arrayContaining(asked.map(({ name }) => name)));
	});

	const namesOf = (operationId: string, list: string, query: JsonObject, locationId = HARBOUR) =>
		listAt(world.call(operationId, { query, locationId }).body, list).map(({ name }) => name);

	it('of blogs are searched by name', () => {
		const blogs = (searchTerm: string) => namesOf('listBlogs', 'data', { skip: 0, limit: 10, searchTerm });
		expect(blogs(' JOURNAL ')).toEqual(['Harbour Dental Journal']);
		expect(blogs('gazette')).toEqual([]);
	});

	it('of calendars leave out drafts for those who do not want them', () => {
		const all = namesOf('listCalendars', 'calendars', {});
		const [first] = listAt(world.call('listCalendars').body, 'calendars');
		world.call('updateCalendar', { path: { calendarId: String(first?.id) }, body: { isActive: false } });
		expect(namesOf('listCalendars', 'calendars', { showDrafted: true })).toEqual(all);
		expect(namesOf('listCalendars', 'calendars', { showDrafted: false })).toEqual(all.slice(1));
	});

	it('of lost reasons are searched, and counted when asked', () => {
		const reasons = (query: JsonObject) => world.call('listLostReasons', { query }).body;
		expect(listAt(reasons({ query: 'another' }), 'lostReasons')).toHaveLength(1);
		expect(listAt(reasons({ query: 'weather' }), 'lostReasons')).toEqual([]);
		expect(listAt(reasons({ deleted: true }), 'lostReasons')).toEqual([]);
		expect(reasons({})).not.toHaveProperty('total');
		expect(reasons({ getCount: true, limit: 1 })).toHaveProperty('total', listAt(reasons({}), 'lostReasons').length);
	});

	it('of sub-accounts and snapshots are those of one agency, in either direction', () => {
		const companyId = 'nWaGq83JtZ5xYb6PeK2m';
		const locations = namesOf('searchLocations', 'locations', { companyId, order: 'asc' }, '');
		expect(locations.length).toBeGreaterThan(1);
		expect(namesOf('searchLocations', 'locations', { companyId, order: 'desc' }, '')).toEqual(locations.toReversed());
		expect(namesOf('listSnapshots', 'snapshots', { companyId }, '')).toHaveLength(1);
		expect(namesOf('listSnapshots', 'snapshots', { companyId: 'another' }, '')).toEqual([]);
	});
});

describe('tags of a sub-account', () => {
	const names = () => listAt(world.call('listLocationTags', { path }).body, 'tags').map(({ name }) => name);

	it('are kept in lower case, once each', () => {
		world.call('createLocationTag', { path, body: { name: ' Recall 2026 ' } });
		expect(names()).toContain('recall 2026');
		expect(world.call('createLocationTag', { path, body: { name: 'RECALL 2026' } }).body.message).toBe('The tag name is already exist.');
		const tag = { ...path, tagId: 'tG9xLm5KwT3vNz7RcB4p' };
		expect(world.call('updateLocationTag', { path: tag, body: { name: 'New Patient' } }).status).toBe(200);
		expect(world.call('updateLocationTag', { path: tag, body: { name: 'whitening' } }).status).toBe(400);
	});

	it('are those that contacts get, too', () => {
		world.call('addContactTags', { path: { contactId: MAYA }, body: { tags: ['VIP'] } });
		expect(names().filter((name) => name === 'vip')).toHaveLength(1);
		world.call('addContactTags', { path: { contactId: 'tO9kFr3BxN6jLp5ZsD8w' }, body: { tags: ['vip'] } });
		expect(names().filter((name) => name === 'vip')).toHaveLength(1);
	});
});

describe('custom fields and values', () => {
	it('get a key of their name, once, by which a field is read and written', () => {
		const created = world.call('createCustomField', { path, body: { name: 'Insurance provider', dataType: 'TEXT' } });
		const { id, fieldKey } = objectAt(created.body, 'customField');
		expect(fieldKey).toBe('contact.insurance_provider');
		expect(world.call('createCustomField', { path, body: { name: 'Insurance  Provider', dataType: 'TEXT' } }).status).toBe(400);
		expect(objectAt(world.call('getCustomField', { path: { ...path, id: 'contact.insurance_provider' } }).body, 'customField').id).toBe(id);
		const customFields = [{ key: 'insurance_provider', field_value: 'Northern' }];
		const contact = world.call('updateContact', { path: { contactId: MAYA }, body: { customFields } }).body;
		expect(objectAt(contact, 'contact').customFields).toContainEqual({ id, value: 'Northern' });
		const ofOpportunity = { name: 'Insurance provider', dataType: 'TEXT', model: 'opportunity' };
		expect(objectAt(world.call('createCustomField', { path, body: ofOpportunity }).body, 'customField').fieldKey).toBe(
			'opportunity.insurance_provider',
		);
	});

	it('as merge fields name them', () => {
		const { body } = world.call('createCustomValue', { path, body: { name: 'Emergency number', value: '112' } });
		expect(objectAt(body, 'customValue')).toMatchObject({ fieldKey: '{{ custom_values.emergency_number }}' });
		expect(world.call('getCustomField', { path: { ...path, id: 'none' } }).body.error).toBe('Custom Field with id none not found');
	});
});

describe('a new sub-account', () => {
	const body = { name: 'North', companyId: 'nWaGq83JtZ5xYb6PeK2m', timezone: 'America/New_York' };

	it('is read by itself and its agency alone', () => {
		const { id } = world.call('createLocation', { body, locationId: '' }).body;
		const read = (locationId: string) => world.call('getLocation', { path: { locationId: String(id) }, locationId }).status;
		expect([read(''), read(String(id)), read(HARBOUR)]).toEqual([200, 200, 400]);
		expect(world.call('createLocation', { body: { ...body, snapshotId: 'none' }, locationId: '' }).status).toBe(400);
		expect(world.call('createLocation', { body: { ...body, companyId: 'another' }, locationId: '' }).status).toBe(403);
	});
});

describe('campaigns and workflows', () => {
	const [campaignId, workflowId] = ['cM5tRx8LqN2vZd6KwP4h', '6f1d2c3b-8a47-4e59-9b60-2d7c5e8f1a34'];
	const enrolled = (key: string) => world.store.get('contact', MAYA)?.[key];

	it('are joined and left', () => {
		const contactId = MAYA;
		world.call('addContactToCampaign', { path: { contactId, campaignId } });
		world.call('addContactToCampaign', { path: { contactId, campaignId } });
		world.call('addContactToWorkflow', { path: { contactId, workflowId }, body: {} });
		expect([enrolled('campaignIds'), enrolled('workflowIds')]).toEqual([[campaignId], [workflowId]]);
		world.call('removeContactFromWorkflow', { path: { contactId, workflowId }, body: {} });
		world.call('removeContactFromAllCampaigns', { path: { contactId } });
		expect([enrolled('campaignIds'), enrolled('workflowIds')]).toEqual([[], []]);
		expect(world.events).toEqual([]);
	});

	it.each([
		[{ contactId: 'none', campaignId }, 'Contact with id none not found'],
		[{ contactId: MAYA, campaignId: 'none' }, 'Campaign with id none not found'],
	])('of %j are refused', (wrong, error) =>
		expect(world.call('addContactToCampaign', { path: wrong }).body).toEqual({ error, status: 400 }),
	);
});
