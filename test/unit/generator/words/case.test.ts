import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	camelCase,
	capitaliseWords,
	kebabCase,
	lowerCase,
	lowerFirst,
	pascalCase,
	sentenceCase,
	snakeCase,
	titleCase,
	wordsOf,
} from '../../../../generator/words/case.ts';

describe('cases', () => {
	test.each<[text: string, camel: string, snake: string, kebab: string]>([
		['Get Contact Task by ID', 'getContactTaskById', 'get_contact_task_by_id', 'get-contact-task-by-id'],
		['getContactsByID', 'getContactsById', 'get_contacts_by_id', 'get-contacts-by-id'],
		['getContactsByIDs', 'getContactsByIds', 'get_contacts_by_ids', 'get-contacts-by-ids'],
		['Calendars & Appointments', 'calendarsAppointments', 'calendars_appointments', 'calendars-appointments'],
		['HTTPServer', 'httpServer', 'http_server', 'http-server'],
		['OAuthToken', 'oauthToken', 'oauth_token', 'oauth-token'],
		['enableSaaSForLocation', 'enableSaasForLocation', 'enable_saas_for_location', 'enable-saas-for-location'],
		["Contact's Notes", 'contactsNotes', 'contacts_notes', 'contacts-notes'],
		['Créer à neuf', 'creerANeuf', 'creer_a_neuf', 'creer-a-neuf'],
		['2 factor', 'n2Factor', '2_factor', '2-factor'],
		['v2Id', 'v2Id', 'v2_id', 'v2-id'],
		['---', '', '', ''],
	])('%s', (text, camel, snake, kebab) => {
		expect([camelCase(text), snakeCase(text), kebabCase(text)]).toEqual([camel, snake, kebab]);
	});

	test('read well on a form', () => {
		expect(sentenceCase('contactId')).toBe('Contact ID');
		expect(sentenceCase('attachmentUrls')).toBe('Attachment URLs');
		expect(titleCase('add/remove contact to campaign')).toBe('Add/Remove Contact to Campaign');
		expect(titleCase('send sms')).toBe('Send SMS');
		expect(pascalCase('list contacts')).toBe('ListContacts');
		expect(capitaliseWords('Date of birth')).toBe('Date of Birth');
	});

	test('read well inside a sentence', () => {
		expect(lowerCase('Blog URL Slug')).toBe('blog URL slug');
		expect(lowerCase('Contact Task')).toBe('contact task');
		expect([lowerFirst('Tag'), lowerFirst('SMS number')]).toEqual(['tag', 'SMS number']);
	});

	test('camelCase makes an identifier of any text, or nothing', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(camelCase(text)).toMatch(/^$|^[a-z][A-Za-z0-9]*$/);
			}),
		);
	});

	test('each case changes nothing of what it made', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				for (const change of [camelCase, snakeCase, kebabCase, pascalCase, sentenceCase]) expect(change(change(text))).toBe(change(text));
			}),
		);
	});

	test('words are lower-case letters and digits, and joining them again loses none', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const words = wordsOf(text);
				for (const word of words) expect(word).toMatch(/^[a-z0-9]+$/);
				expect(wordsOf(words.join(' '))).toEqual(words);
			}),
		);
	});
});
