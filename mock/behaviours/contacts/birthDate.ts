import { unprocessable } from '../../http/apiError.ts';

/**
 * A date of birth as it is stored, `1991-06-14`. The API takes year, month, day or month, day, year, with
 * a hyphen, slash, dot or underscore between them; a time behind the date is dropped.
 * @throws ApiError 422 when the text is no such date.
 */
export function normaliseBirthDate(text: string): string {
	const [date = ''] = text.trim().split('T');
	const yearFirst = /^(\d{4})[-/._](\d{1,2})[-/._](\d{1,2})$/.exec(date);
	const yearLast = /^(\d{1,2})[-/._](\d{1,2})[-/._](\d{4})$/.exec(date);
	const [year, month, day] = yearFirst ? yearFirst.slice(1) : yearLast ? [yearLast[3], yearLast[1], yearLast[2]] : [];
	const iso = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
	const moment = new Date(`${iso}T00:00:00.000Z`);
	if (Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(iso)) {
		throw unprocessable([`dateOfBirth must be a date such as 1991-06-14 or 06/14/1991, not "${text}"`]);
	}
	return iso;
}
