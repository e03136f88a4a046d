import { prettyLiteral } from '../../emit/helpers.ts';

/** A plain value as TypeScript source on one line: `{ contactId: 'x' }`. */
export function inlineLiteral(value: object): string {
	return prettyLiteral(value)
		.replaceAll(/,?\n\t*(?=[\]}])/g, ' ')
		.replaceAll(/\n\t*/g, ' ')
		.replaceAll(/\[ (.*?) \]/g, '[$1]');
}
