import { beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../generator/contract/json.ts';
import { HARBOUR, LAKESIDE, listAt, MAYA, NOW, objectAt, type TestWorld, TOMAS, testWorld } from './harness.ts';

const PIPELINE = 'pL8sVk4WzN2xTq6RmC7d';
const [INQUIRY, BOOKED] = ['7a1c9e52-3f0b-4d86-9c27-5e8b1a6d4f30', '8b2d0f63-4a1c-4e97-8d38-6f9c2b7e5041'];
const MAYAS = 'oP5wXn9LzK3vTd7QcB2r';
const [PRIYA, OWEN] = ['pR5mNv7XdC2hQz9TsJ4b', 'oW8cKt3ZrN6vBq2XmL5d'];

let world: TestWorld;
beforeEach(() => {
	world = testWorld();
});

const create = (more: JsonObject = {}) =>
	world.call('createOpportunity', {
		body: { pipelineId: PIPELINE, locationId: HARBOUR, name: 'Cleaning', status: 'open', contactId: TOMAS, ...more },
	});
const read = (id: string) => objectAt(world.call('getOpportunity', { path: { id } }).body, 'opportunity');
const update = (body: JsonObject, id = MAYAS) => world.call('updateOpportunity', { path: { id }, body });
const search = (query: JsonObject = {}) => world.call('searchOpportunities', { query: { location_id: HARBOUR, ...query } }).body;
const names = (query: JsonObject) => listAt(search(query), 'opportunities').map(({ name }) => name);

describe('opening an opportunity', () => {
	it('starts at the first stage, with its moments, and is read with its contact', () => {
		const { id } = objectAt(create().body, 'opportunity');
		expect(read(String(id))).toMatchObject({
			pipelineStageId: INQUIRY,
			status: 'open',
			createdAt: NOW,
			lastStageChangeAt: NOW,
			contact: { id: TOMAS, name: expect.stringMatching(/Tomas/i) },
		});
		expect(world.events).toMatchObject([{ resource: 'opportunity', change: 'created' }]);
	});

	it('is refused a second time in the same pipeline, unless the sub-account allows it', () => {
		create();
		expect(create()).toMatchObject({ status: 400, body: { message: 'Can not create duplicate opportunity for the contact.' } });
		const location = world.store.get('location', HARBOUR) ?? {};
		world.store.put('location', HARBOUR, { ...location, settings: { allowDuplicateOpportunity: true } });
		expect(create().status).toBe(201);
	});

	it.each([
		[{ pipelineId: 'none' }, { error: 'Pipeline with id none not found' }],
		[{ pipelineStageId: 'none' }, { message: `The pipeline stage none is not a stage of the pipeline ${PIPELINE}` }],
		[{ contactId: 'none' }, { error: 'Contact with id none not found' }],
	])('with %j is refused', (more, body) => {
		expect(create(more)).toMatchObject({ status: 400, body });
		expect(world.events).toEqual([]);
	});

	it('takes custom fields by id or key, and shows them as it reads them', () => {
		const field = { id: 'cf1', locationId: HARBOUR, fieldKey: 'opportunity.insurer', model: 'opportunity' };
		world.store.put('customField', 'cf1', field);
		const customFields = [
			{ key: 'insurer', field_value: 'Northern' },
			{ key: 'unknown', field_value: 1 },
		];
		const { id, customFields: shown } = objectAt(create({ customFields }).body, 'opportunity');
		expect(shown).toEqual([{ id: 'cf1', fieldValue: 'Northern' }]);
		update({ customFields: [{ id: 'cf1', field_value: '' }] }, String(id));
		expect(read(String(id)).customFields).toEqual([]);
	});
});

describe('changing an opportunity', () => {
	it('notes when its stage and its status changed', () => {
		update({ pipelineStageId: BOOKED ?? '', monetaryValue: 520 });
		expect(read(MAYAS)).toMatchObject({ lastStageChangeAt: NOW, lastStatusChangeAt: '2026-03-02T09:30:00.000Z', monetaryValue: 520 });
		world.call('updateOpportunityStatus', { path: { id: MAYAS }, body: { status: 'lost', lostReasonId: '66c4e0f2b5d86a3199f7c825' } });
		expect(read(MAYAS)).toMatchObject({ status: 'lost', lostReasonId: '66c4e0f2b5d86a3199f7c825', lastStatusChangeAt: NOW });
		world.call('updateOpportunityStatus', { path: { id: MAYAS }, body: { status: 'won' } });
		expect(read(MAYAS)).not.toHaveProperty('lostReasonId');
	});

	it('keeps its stage within its pipeline', () => {
		const other = { id: 'p2', locationId: HARBOUR, name: 'Recall', stages: [{ id: 's1', name: 'Due' }] };
		world.store.put('pipeline', 'p2', other);
		expect(update({ pipelineStageId: 's1' })).toMatchObject({ status: 400 });
		expect(objectAt(update({ pipelineId: 'p2' }).body, 'opportunity')).toMatchObject({ pipelineId: 'p2', pipelineStageId: 's1' });
	});

	it('of another sub-account finds nothing', () => {
		const call = { path: { id: MAYAS }, body: {}, locationId: LAKESIDE };
		expect(world.call('updateOpportunity', call).body).toEqual({ error: `Opportunity with id ${MAYAS} not found`, status: 400 });
	});
});

describe('upserting an opportunity', () => {
	const upsert = (body: JsonObject) =>
		world.call('upsertOpportunity', { body: { pipelineId: PIPELINE, locationId: HARBOUR, ...body } }).body;

	it('changes the one that is named, or that the contact has in the pipeline', () => {
		expect(upsert({ id: MAYAS, monetaryValue: 1 })).toMatchObject({ new: false, opportunity: { id: MAYAS, monetaryValue: 1 } });
		expect(upsert({ contactId: MAYA, monetaryValue: 2 })).toMatchObject({ new: false, opportunity: { id: MAYAS, monetaryValue: 2 } });
	});

	it('opens one where there is none, and needs a contact for that', () => {
		expect(upsert({ contactId: TOMAS })).toMatchObject({ new: true, opportunity: { contactId: TOMAS } });
		expect(upsert({ id: 'none' })).toMatchObject({ statusCode: 422, message: ['contactId must be given to create an opportunity'] });
	});

	it('adds, removes and clears followers', () => {
		const followers = (more: JsonObject) => objectAt(upsert({ id: MAYAS, ...more }), 'opportunity').followers;
		expect(followers({ followers: [OWEN ?? ''] })).toEqual([PRIYA, OWEN]);
		expect(followers({ followers: [PRIYA ?? ''], followersActionType: 'remove' })).toEqual([OWEN]);
		expect(followers({ isRemoveAllFollowers: true })).toEqual([]);
	});
});

describe('followers of an opportunity', () => {
	it('are added, and removed one by one or all at once', () => {
		const path = { id: MAYAS };
		expect(world.call('addOpportunityFollowers', { path, body: { followers: [OWEN ?? '', PRIYA ?? ''] } }).body).toMatchObject({
			followers: [PRIYA, OWEN],
			followersAdded: [OWEN],
		});
		expect(world.call('removeOpportunityFollowers', { path, body: { followers: [PRIYA ?? ''] } }).body).toMatchObject({
			followers: [OWEN],
			followersRemoved: [PRIYA],
		});
		const all = { path, query: { isRemoveAllFollowers: 'true' }, body: { followers: [] } };
		expect(world.call('removeOpportunityFollowers', all).body).toMatchObject({ followers: [], followersRemoved: [OWEN] });
	});
});

describe('searching opportunities', () => {
	beforeEach(() => {
		for (const [index, name] of ['One', 'Two', 'Three'].entries()) {
			world.clock.set(Date.parse(NOW) + index * 86_400_000);
			create({ name, contactId: contact(name), status: index === 2 ? 'won' : 'open' });
		}
	});

	function contact(name: string): string {
		const { body } = world.call('createContact', {
			body: { locationId: HARBOUR, firstName: name, email: `${name}@example.com`, country: 'CA' },
		});
		return String(objectAt(body, 'contact').id);
	}

	it('finds the newest first, by what is asked', () => {
		expect(names({})).toEqual(['Three', 'Two', 'One', 'Whitening for Maya Lindqvist']);
		expect(names({ order: 'added_asc', limit: 2 })).toEqual(['Whitening for Maya Lindqvist', 'One']);
		expect(names({ status: 'won' })).toEqual(['Three']);
		expect(names({ status: 'all' })).toHaveLength(4);
		expect(names({ q: 'TWO@example' })).toEqual(['Two']);
		expect(names({ contact_id: MAYA })).toEqual(['Whitening for Maya Lindqvist']);
		expect(names({ pipeline_id: PIPELINE, pipeline_stage_id: BOOKED ?? '' })).toEqual([]);
		expect(names({ country: 'ca' })).toHaveLength(3);
		expect(names({ date: '04-02-2026' })).toEqual(['Three', 'Two']);
		expect(names({ date: '04-01-2026', endDate: '04-02-2026' })).toEqual(['Two', 'One']);
	});

	it('finds those of contacts in a campaign', () => {
		const campaignId = 'cM5tRx8LqN2vZd6KwP4h';
		world.call('addContactToCampaign', { path: { contactId: MAYA, campaignId } });
		expect(names({ campaignId })).toEqual(['Whitening for Maya Lindqvist']);
	});

	it('turns pages by cursor and by number, each record once', () => {
		const seen: unknown[] = [];
		let cursor: JsonObject = {};
		for (let turn = 0; turn < 4; turn++) {
			const body = search({ limit: 1, ...cursor });
			seen.push(...listAt(body, 'opportunities').map(({ name }) => name));
			const { startAfter, startAfterId, currentPage } = objectAt(body, 'meta');
			expect(currentPage).toBe(turn + 1);
			cursor = { startAfter: String(startAfter), startAfterId: startAfterId ?? '' };
		}
		expect(seen).toEqual(names({}));
		expect(names({ limit: 3, page: 2 })).toEqual(['Whitening for Maya Lindqvist']);
		expect(objectAt(search({ limit: 3, page: 2 }), 'meta')).toMatchObject({ total: 4, nextPage: 0, prevPage: 1, nextPageUrl: '' });
	});

	it('shows tasks, notes and appointments where they are asked for', () => {
		const plain = listAt(search({ id: MAYAS }), 'opportunities')[0];
		expect(plain).toMatchObject({ contact: { id: MAYA } });
		expect(plain).not.toHaveProperty('tasks');
		const [full] = listAt(search({ id: MAYAS, getTasks: true, getNotes: true, getCalendarEvents: true }), 'opportunities');
		expect(full).toMatchObject({ calendarEvents: [{ title: 'Whitening consultation' }] });
		expect(Object.keys(full ?? {})).toEqual(expect.arrayContaining(['tasks', 'notes']));
	});

	it.each([
		[{ limit: 101 }, 'limit must not be greater than 100'],
		[{ page: 0 }, 'page must be a whole number of at least 1'],
		[{ page: 1e308 }, 'page must be a whole number of at least 1'],
		[{ date: '2026-03-01' }, 'date must be a day such as 03-31-2026'],
		[{ order: '__proto__' }, 'order must be one of added_desc, added_asc'],
		[{ order: 'sideways' }, 'order must be one of added_desc, added_asc'],
	])('refuses %j', (query, message) => expect(search(query)).toMatchObject({ statusCode: 400, message }));
});

it('an opportunity goes with its contact', () => {
	world.call('deleteContact', { path: { contactId: MAYA } });
	expect(names({})).toEqual([]);
});
