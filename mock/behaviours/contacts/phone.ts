import { createRequire } from 'node:module';
import type { CountryCode } from 'libphonenumber-js/min';

/** What needs no reading: a plus, a calling code and no more than fifteen digits (ITU-T E.164). */
const E164 = /^\+[1-9]\d{6,14}$/;

/**
 * A phone number in E.164, so that `(555) 013-4207` and `+1 555-013-4207` are found to be the same.
 * @param text digits that no country is known to have stay as they are.
 * @param country two-letter code (ISO 3166-1) that a number without calling code is read in; an unknown one is the US.
 * @returns null when there are no digits in it.
 */
export function normalisePhone(text: string, country = 'US'): string | null {
	const digits = text.replace(/\D/g, '');
	if (digits === '') return null;
	if (E164.test(text)) return text;
	const { isSupportedCountry, parsePhoneNumberFromString } = loadPhoneNumbers();
	// Most countries dial 00 before a calling code.
	const dialled = text.trim().replace(/^00(?=[1-9])/, '+');
	const code = country.toUpperCase();
	const number = parsePhoneNumberFromString(dialled, isSupportedCountry(code) ? code : ('US' satisfies CountryCode));
	return number?.isPossible() ? number.number : `+${dialled.replace(/\D/g, '')}`;
}

/** The numbers of all countries, loaded when a number asks for it: most starts of the mock read none, and it costs 70 ms. */
function loadPhoneNumbers(): typeof import('libphonenumber-js/min') {
	return createRequire(import.meta.url)('libphonenumber-js/min') as typeof import('libphonenumber-js/min');
}
