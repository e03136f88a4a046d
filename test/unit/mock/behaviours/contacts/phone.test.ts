import fc from 'fast-check';
import { getCountries, getCountryCallingCode, getExampleNumber } from 'libphonenumber-js';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, test } from 'vitest';
import { normalisePhone } from '../../../../../mock/behaviours/contacts/phone.ts';

test.each([
	['030 901820', 'DE', '+4930901820'],
	['(555) 013-4207', 'US', '+15550134207'],
	['+1 555-013-4207', 'DE', '+15550134207'],
	['0044 20 7946 0958', 'US', '+442079460958'],
	['021 123 4567', 'ZA', '+27211234567'],
	['01 23 45 67 89', 'fr', '+33123456789'],
	['(555) 013-4207', 'Atlantis', '+15550134207'],
	['555', 'US', '+555'],
	['ring me', 'US', null],
	['', 'US', null],
])('%s in %s is %s', (text, country, number) => {
	expect(normalisePhone(text, country)).toBe(number);
});

describe.each(getCountries())('%s', (country) => {
	const number = getExampleNumber(country, examples);
	test.skipIf(!number)('its numbers are the same however they are written', () => {
		const spellings = [
			number?.formatNational(),
			number?.formatInternational(),
			`00${getCountryCallingCode(country)}${number?.nationalNumber}`,
		];
		for (const spelling of spellings) expect(normalisePhone(spelling ?? '', country), spelling).toBe(number?.number);
	});
});

test('what is normal stays as it is, and nothing throws', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (text, country) => {
			const once = normalisePhone(text, country);
			if (once === null) expect(text).not.toMatch(/\d/);
			else expect(once).toMatch(/^\+\d+$/);
		}),
	);
});
