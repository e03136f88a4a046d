import type { DateStyle, Field } from '../../contract/catalog.ts';

/**
 * Pieces of IML, Make's expression language. Only built-in functions: custom ones are off by default on
 * Make accounts.
 * @see https://developers.make.com/custom-apps-documentation/component-blocks/iml-functions
 */

/** An expression between its braces. Alone in a string it keeps the type of its value. */
export function braces(expression: string): string {
	return `{{${expression}}}`;
}

/** The key that spreads a collection into the object it stands in. */
export const SPREAD = '{{...}}';

/**
 * A dotted path under a variable: `path('body', 'meta.total')`. Segments that are no identifiers are quoted
 * with backticks.
 */
export function path(root: string, dotted: string): string {
	const segments = dotted === '' ? [] : dotted.split('.');
	return [root, ...segments.map(segment)].join('.');
}

/** A property of a value: `property('item', 'x-id')`. The name is one segment, dots and all. */
export function property(root: string, name: string): string {
	return `${root}.${segment(name)}`;
}

function segment(name: string): string {
	return /^[A-Za-z_]\w*$/.test(name) ? name : `\`${name.replaceAll('`', '')}\``;
}

/** Text as an IML literal. IML has no escapes, so quotes are dropped. */
export function text(value: string): string {
	return `'${value.replaceAll("'", '’')}'`;
}

/** The first of several expressions that is not empty. */
export function firstOf(expressions: string[]): string {
	const [first, ...rest] = expressions;
	if (first === undefined) return text('');
	return rest.length === 0 ? first : `ifempty(${first}, ${firstOf(rest)})`;
}

/** Moment.js formats, as formatDate and parseDate take them. */
const DATE_FORMATS: Record<DateStyle, string> = {
	date: 'YYYY-MM-DD',
	'date-time': 'YYYY-MM-DDTHH:mm:ss.SSSZ',
	'epoch-milliseconds': 'x',
	'epoch-seconds': 'X',
};

/**
 * A Make date as the API wants it. An empty value stays empty, and an erased one stays null: formatDate
 * would make text of both.
 */
export function dateToApi(expression: string, field: Field & { date: DateStyle }): string {
	const formatted = `formatDate(${expression}, ${text(DATE_FORMATS[field.date])}, 'UTC')`;
	const isNumber = field.type === 'integer' || field.type === 'number';
	return `if(${expression}, ${isNumber ? `parseNumber(${formatted})` : formatted}, ${expression})`;
}

/** A moment of the API as a Make date. */
export function dateFromApi(expression: string, style: DateStyle): string {
	if (style === 'date-time') return `parseDate(${expression})`;
	return `parseDate(${expression}, ${text(DATE_FORMATS[style])}, 'UTC')`;
}

/** The same for a value that may be absent or null, which stays as it is. */
export function optionalDateFromApi(expression: string, style: DateStyle): string {
	return `if(${expression}, ${dateFromApi(expression, style)}, ${expression})`;
}
