import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Catalog, Field } from '../../../../generator/contract/catalog.ts';
import { packageRoot } from '../../../../generator/packageRoot.ts';
import { article } from '../../../../generator/words/article.ts';
import { capitalise } from '../../../../generator/words/case.ts';
import { plural, singular, takesArticle } from '../../../../generator/words/nouns.ts';
import { NOUNS } from './nounList.ts';

describe('nouns', () => {
	test('each has the plural that it has in English, and comes back from it', () => {
		const given = NOUNS.map(([one, many]) => [singular(many), plural(one)]);
		expect(given).toEqual(NOUNS);
	});

	test('what is singular or plural already stays', () => {
		const given = NOUNS.map(([one, many]) => [singular(one), plural(many)]);
		expect(given).toEqual(NOUNS);
	});

	test('the last word of a label or a name counts', () => {
		for (const start of ['Custom ', 'custom_', 'list']) {
			const names = NOUNS.map((pair) => pair.map((noun) => start + (start === 'list' ? capitalise(noun) : noun)));
			const given = names.map(([one = '', many = '']) => [singular(many), plural(one)]);
			expect(given).toEqual(names);
		}
	});

	test('every label and noun of the catalog comes back from its plural', () => {
		const catalog = JSON.parse(readFileSync(join(packageRoot, 'generated/catalog.json'), 'utf8')) as Catalog;
		const labels = new Set(catalog.operations.flatMap(labelsOf));
		expect(labels.size).toBeGreaterThan(300);
		const wrong = [...labels].filter(
			(label) => singular(plural(label)) !== singular(label) || singular(singular(label)) !== singular(label),
		);
		expect(wrong).toEqual([]);
	});

	test.each(['contact', 'sms', 'url', 'status', 'business'])('%s wants an article', (word) => expect(takesArticle(word)).toBe(true));
	test.each(['contacts', 'ids', 'news', 'data', 'history', 'settings', 'json', '2'])('%s wants none', (word) =>
		expect(takesArticle(word)).toBe(false),
	);
});

describe('articles', () => {
	test.each(
		[
			'contact, user, unit, unique name, universal module, usage, utility, URL, url, UUID, UTM campaign, European number, one-off job, SaaS plan',
			'PIT, JSON file, u-turn, house, host, history, CSV, VAT number, PDF, CRM, 7, 100',
		].flatMap((line) => line.split(', ')),
	)('a %s', (noun) => expect(article(noun)).toBe('a'));
	test.each(
		[
			'appointment, event, opportunity, upload, update, unassigned user, uninstalled app, unread message, unsubscribed contact, umbrella, hour',
			'honest answer, SMS, sms, MMS, FAQ, HTML page, HTTP address, SSN, XML file, AI agent, API key, id, IP address, OAuth token, X-ray, 8, 11, 18',
			'NPS score, e-mail, upsell, usher, urgent task, unidentified caller, unimported file',
		].flatMap((line) => line.split(', ')),
	)('an %s', (noun) => expect(article(noun)).toBe('an'));
});

function labelsOf({ noun, parameters, body, response }: Catalog['operations'][number]): string[] {
	return [noun, ...[...parameters, ...(body?.fields ?? []), ...response.fields].flatMap(labelsOfField)];
}

function labelsOfField({ label, items, fields }: Field): string[] {
	return [label, ...(items ? labelsOfField(items) : []), ...(fields ?? []).flatMap(labelsOfField)];
}
