import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../generator/contract/json.ts';
import { seedWorld } from '../../../../mock/world/seed.ts';
import { catalog, HARBOUR, MAYA, NOW, story, testWorld } from '../behaviours/harness.ts';

describe('seeding', () => {
	it('tells a story with records of every resource', () => {
		for (const { key } of catalog.resources) expect(story[key]?.length, key).toBeGreaterThan(0);
	});

	it('lets every record hang on one that exists', () => {
		for (const { key, parent, idField } of catalog.resources) {
			if (parent === null) continue;
			const parents = story[parent]?.map((record) => record[catalog.resources.find((one) => one.key === parent)?.idField ?? 'id']);
			for (const record of story[key] ?? []) expect(parents, `${key} ${record[idField]}`).toContain(record[`${parent}Id`]);
		}
	});

	it('completes contacts', () => {
		const { store, events } = testWorld({
			contact: [
				{ id: 'c1', locationId: HARBOUR, name: 'Ada Weber', email: 'Ada@Example.com', phone: '(555) 010-2030', tags: ['VIP ', 'vip'] },
			],
		});
		expect(store.get('contact', 'c1')).toMatchObject({
			firstName: 'Ada',
			lastName: 'Weber',
			fullNameLowerCase: 'ada weber',
			emailLowerCase: 'ada@example.com',
			phone: '+15550102030',
			tags: ['vip'],
			type: 'lead',
			country: 'US',
			dateAdded: NOW,
			dateUpdated: NOW,
		});
		expect(events).toEqual([]);
	});

	it('writes dates of contacts alike', () => {
		const { store } = testWorld({ contact: [{ id: 'c1', locationId: HARBOUR, dateAdded: '2026-03-02T10:15:00+01:00' }] });
		expect(store.get('contact', 'c1')).toMatchObject({ dateAdded: '2026-03-02T09:15:00.000Z', dateUpdated: '2026-03-02T09:15:00.000Z' });
	});

	it('adds to what is there and replaces records with the same id', () => {
		const world = testWorld();
		const campaign = { id: 'c1', name: 'Recall', unheardOf: true };
		seedWorld(world, { contact: [{ id: MAYA, locationId: HARBOUR, name: 'Maya New' }], campaign: [campaign] }, catalog);
		expect(world.store.get('contact', MAYA)).toMatchObject({ lastName: 'New' });
		expect(world.store.by('contact', 'emailLowerCase', 'maya.lindqvist@example.com')).toEqual([]);
		expect(world.store.get('campaign', 'c1')).toEqual(campaign);
		expect([...world.store.all('contact')]).toHaveLength(story.contact?.length ?? 0);
	});

	it.each(catalog.resources)('takes records of $key under that name alone, and says which one was meant', ({ key, plural }) => {
		const refusal = (name: string) => {
			try {
				seedWorld(testWorld({}), { [name]: [] }, catalog);
			} catch (error) {
				return String(error);
			}
			return '';
		};
		expect(refusal(key)).toBe('');
		const inPlural = plural.charAt(0).toLowerCase() + plural.slice(1).replaceAll(' ', '');
		expect(refusal(inPlural)).toContain(`${inPlural}: write the resource in the singular, "${key}"`);
		expect(refusal(`${key}x`)).toContain(`${key}x: there is no such resource; the nearest is "${key}". There is: `);
	});

	const bad: [string, JsonObject, RegExp][] = [
		['a plural', { contacts: [] }, /contacts: write the resource in the singular, "contact"/],
		['no list', { contact: {} }, /contact: must be an array/],
		['no object', { task: ['x'] }, /task\[0\]: must be an object with an id/],
		['no id', { task: [{ id: 't1' }, { title: 'x' }] }, /task\[1\]: must be an object with an id/],
		['a contact without sub-account', { contact: [{ id: 'c1' }] }, /contact\[0\]: a contact must have a locationId/],
		['a date that is none', { contact: [{ id: 'c1', locationId: 'l', dateAdded: 'soon' }] }, /contact\[0\]\.dateAdded: must be a date/],
		[
			'a birthday that is none',
			{ contact: [{ id: 'c1', locationId: 'l', dateOfBirth: '31/31/1990' }] },
			/contact\[0\]: dateOfBirth must be/,
		],
	];
	it.each(bad)('refuses %s and adds nothing', (_, data, message) => {
		const world = testWorld({});
		expect(() => seedWorld(world, { note: [{ id: 'n1' }], ...data }, catalog)).toThrow(message);
		expect([...world.store.all('note')]).toEqual([]);
	});
});
