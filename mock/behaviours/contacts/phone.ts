/** Calling codes of the countries whose numbers are often written without one, with the digits that then remain. */
const NATIONAL: Readonly<Record<string, { code: string; digits: number }>> = {
	US: { code: '1', digits: 10 },
	CA: { code: '1', digits: 10 },
	GB: { code: '44', digits: 10 },
	AU: { code: '61', digits: 9 },
	IN: { code: '91', digits: 10 },
};

/**
 * A phone number in E.164, so that `(555) 013-4207` and `+1 555-013-4207` are found to be the same.
 * @param country two-letter code that a number without calling code is read in.
 * @returns null when there are no digits in it.
 */
export function normalisePhone(text: string, country = 'US'): string | null {
	const digits = text.replace(/\D/g, '');
	if (digits === '') return null;
	if (text.trim().startsWith('+')) return `+${digits}`;
	if (digits.startsWith('00')) return `+${digits.slice(2)}`;
	const national = NATIONAL[country.toUpperCase()];
	const significant = digits.replace(/^0/, '');
	return national && significant.length === national.digits ? `+${national.code}${significant}` : `+${digits}`;
}
