import { describe, expect, it } from 'vitest';
import { operationLabel, sentenceFromLabel, watchLabel } from '../../../generator/targets/make/labels.ts';
import { NameRegistry } from '../../../generator/targets/make/names.ts';
import { catalog } from './fixture.ts';

const anyOperation = { ...(catalog.operations[0] as (typeof catalog.operations)[number]), noun: 'Contact' };

describe('labels', () => {
	it.each([
		['Create Contact', 'Create a contact'],
		['Search Contacts', 'Search contacts'],
		['Upsert Contact', 'Create or update a contact'],
		['Add Tags to Contact', 'Add tags to a contact'],
		['Remove from All Campaigns', 'Remove contacts from all campaigns'],
		['Get Contact Task by ID', 'Get a contact task by ID'],
		['Bulk Update Contact Tags', 'Update contact tags in bulk'],
		['Get all Tasks', 'Get all tasks'],
		['Get Contacts By BusinessId', 'Get contacts by business ID'],
		['Add/Remove Contacts From Business', 'Add or remove contacts from a business'],
		['Check Blog URL Slug', 'Check a blog URL slug'],
		['Send SMS', 'Send an SMS'],
		['Get User', 'Get a user'],
		['Contact statistics', 'Search contact statistics'],
		['Search', 'Search contacts'],
		['Remove from All Contacts', 'Remove from all contacts'],
		['Bulk Business Update', 'Update businesses in bulk'],
		['Agent Typing Indicator', 'Search an agent typing indicator'],
	])('%s → %s', (title, label) => {
		expect(operationLabel(anyOperation, title)).toBe(label);
	});

	it.each([
		['Get Contact', false, false, 'Watch a contact'],
		['List Contacts (Deprecated)', true, true, 'Watch contacts (deprecated)'],
		['Filter Users by Email', false, true, 'Watch users by email'],
		['New Company in Location', false, true, 'Watch new companies in a location'],
	])('of the trigger %s', (title, deprecated, watchesList, label) => {
		expect(watchLabel(title, deprecated, watchesList)).toBe(label);
	});

	it.each([
		['Create or update a contact', 'Creates or updates a contact.'],
		['Search contacts', 'Searches contacts.'],
		['Copy a form', 'Copies a form.'],
	])('become a sentence: %s', (label, sentence) => {
		expect(sentenceFromLabel(label)).toBe(sentence);
	});
});

describe('ids', () => {
	it.each([
		['createContact', 'createContact'],
		['get-contacts-by-businessId', 'getContactsByBusinessId'],
		['delete', 'deleteModule'],
		['ab', 'abModule'],
		['2fa', 'module2fa'],
		['x'.repeat(60), 'x'.repeat(48)],
	])('%s → %s', (wish, id) => {
		expect(new NameRegistry().id(wish, 'Module')).toBe(id);
	});

	it('are handed out once, even where only the case differs', () => {
		const names = new NameRegistry();
		expect(['getSms', 'getSms', 'getSMS', 'y'.repeat(60), 'y'.repeat(60)].map((wish) => names.id(wish, 'Module'))).toEqual([
			'getSms',
			'getSms2',
			'getSMS3',
			'y'.repeat(48),
			`${'y'.repeat(47)}2`,
		]);
	});

	it('and labels alike', () => {
		const names = new NameRegistry();
		expect(['Get a task', 'Get a task', 'get a task'].map((wish) => names.label(wish, 'Old'))).toEqual([
			'Get a task',
			'Get a task (Old)',
			'get a task (Old 2)',
		]);
	});
});
