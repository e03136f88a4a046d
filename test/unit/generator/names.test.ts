import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	camelCase,
	kebabCase,
	pascalCase,
	plural,
	sentenceCase,
	singular,
	snakeCase,
	titleCase,
	uniqueName,
} from '../../../generator/catalog/names.ts';

describe('names', () => {
	test.each<[text: string, camel: string, snake: string, kebab: string]>([
		['Get Contact Task by ID', 'getContactTaskById', 'get_contact_task_by_id', 'get-contact-task-by-id'],
		['getContactsByID', 'getContactsById', 'get_contacts_by_id', 'get-contacts-by-id'],
		['Calendars & Appointments', 'calendarsAppointments', 'calendars_appointments', 'calendars-appointments'],
		['HTTPServer', 'httpServer', 'http_server', 'http-server'],
		["Contact's Notes", 'contactsNotes', 'contacts_notes', 'contacts-notes'],
		['Créer à neuf', 'creerANeuf', 'creer_a_neuf', 'creer-a-neuf'],
		['2 factor', 'n2Factor', '2_factor', '2-factor'],
		['---', '', '', ''],
	])('%s', (text, camel, snake, kebab) => {
		expect([camelCase(text), snakeCase(text), kebabCase(text)]).toEqual([camel, snake, kebab]);
	});

	test('read well on a form', () => {
		expect(sentenceCase('contactId')).toBe('Contact ID');
		expect(titleCase('add/remove contact to campaign')).toBe('Add/Remove Contact to Campaign');
		expect(pascalCase('list contacts')).toBe('ListContacts');
	});

	test.each([
		['businesses', 'business'],
		['companies', 'company'],
		['notes', 'note'],
		['boxes', 'box'],
		['status', 'status'],
		['addresses', 'address'],
	])('%s is more than one %s', (many, one) => expect(singular(many)).toBe(one));

	test('plural and singular undo each other', () => {
		for (const word of ['contact', 'business', 'company', 'note', 'task', 'calendar', 'snapshot', 'box', 'day'])
			expect(singular(plural(word))).toBe(word);
	});

	test('camelCase gives an identifier or nothing', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(camelCase(text)).toMatch(/^$|^[a-z][A-Za-z0-9]*$/);
			}),
		);
	});

	test('uniqueName never gives the same twice, whatever the case', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('id', 'ID', 'id2', 'name')), (wanted) => {
				const taken = new Set<string>();
				const given = wanted.map((name) => uniqueName(name, taken).toLowerCase());
				expect(new Set(given).size).toBe(given.length);
			}),
		);
	});
});
