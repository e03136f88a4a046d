import type { DateStyle, Field } from '../../contract/catalog.ts';

/**
 * Pieces of IML, Make's expression language. Only built-in functions: custom ones are off by default on
 * Make accounts.
 * @see https://developers.make.com/custom-apps-documentation/component-blocks/iml-functions
 */

/** Puts an expression into braces. When it is the whole string, its value keeps its type. */
export function braces(expression: string): string {
	return `{{${expression}}}`;
}

/** The key that spreads a collection into the object around it. */
export const SPREAD = '{{...}}';

/**
 * Writes a dotted path below a variable: `path('body', 'meta.total')`. A segment that is no identifier is quoted with
 * backticks.
 */
export function path(root: string, dotted: string): string {
	const segments = dotted === '' ? [] : dotted.split('.');
	return [root, ...segments.map(segment)].join('.');
}

/** Writes a property of a value: `property('item', 'x-id')`. The name is one segment, even if it has dots. */
export function property(root: string, name: string): string {
	return `${root}.${segment(name)}`;
}

function segment(name: string): string {
	return /^[A-Za-z_]\w*$/.test(name) ? name : `\`${name.replaceAll('`', '')}\``;
}

/** Writes text as an IML literal. IML has no escapes, so quotes are dropped. */
export function text(value: string): string {
	return `'${value.replaceAll("'", '’')}'`;
}

/** Writes an expression for the first of several values that is not empty. */
export function firstOf(expressions: string[]): string {
	const [first, ...rest] = expressions;
	if (first === undefined) return text('');
	return rest.length === 0 ? first : `ifempty(${first}, ${firstOf(rest)})`;
}

/** Formats of Moment.js for formatDate and parseDate. */
const DATE_FORMATS: Record<DateStyle, string> = {
	date: 'YYYY-MM-DD',
	'date-time': 'YYYY-MM-DDTHH:mm:ss.SSSZ',
	'epoch-milliseconds': 'x',
	'epoch-seconds': 'X',
};

/**
 * Writes an expression that converts a Make date to the form of the API. An empty value stays empty, and an erased one
 * null: formatDate would turn both into text.
 */
export function dateToApi(expression: string, field: Field & { date: DateStyle }): string {
	const formatted = `formatDate(${expression}, ${text(DATE_FORMATS[field.date])}, 'UTC')`;
	const isNumber = field.type === 'integer' || field.type === 'number';
	return `if(${expression}, ${isNumber ? `parseNumber(${formatted})` : formatted}, ${expression})`;
}

/** Writes an expression that converts a moment of the API to a Make date. */
export function dateFromApi(expression: string, style: DateStyle): string {
	if (style === 'date-time') return `parseDate(${expression})`;
	return `parseDate(${expression}, ${text(DATE_FORMATS[style])}, 'UTC')`;
}

/** Writes the same for a value that may be absent or null; then it stays so. */
export function optionalDateFromApi(expression: string, style: DateStyle): string {
	return `if(${expression}, ${dateFromApi(expression, style)}, ${expression})`;
}
