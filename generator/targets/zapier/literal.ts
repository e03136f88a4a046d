import { prettyLiteral, propertyKey } from '../../emit/helpers.ts';

/** Width that a value may take on one line, without its indentation. */
const WIDTH = 120;

/**
 * A plain value as TypeScript source, as a formatter would lay it out: what fits a line stays on it.
 * @param indent tabs before continuation lines.
 */
export function literal(value: unknown, indent = 0): string {
	if (value === null || typeof value !== 'object') return prettyLiteral(value);
	const flat = onOneLine(value);
	if (flat.length <= WIDTH - indent * 2) return flat;
	const pad = '\t'.repeat(indent + 1);
	const end = '\t'.repeat(indent);
	if (Array.isArray(value)) return `[\n${value.map((item) => `${pad}${literal(item, indent + 1)},\n`).join('')}${end}]`;
	return `{\n${rowsOf(value)
		.map(([key, item]) => `${pad}${propertyKey(key)}: ${literal(item, indent + 1)},\n`)
		.join('')}${end}}`;
}

function onOneLine(value: unknown): string {
	if (value === null || typeof value !== 'object') return prettyLiteral(value);
	if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
	const rows = rowsOf(value).map(([key, item]) => `${propertyKey(key)}: ${onOneLine(item)}`);
	return rows.length === 0 ? '{}' : `{ ${rows.join(', ')} }`;
}

function rowsOf(value: object): [string, unknown][] {
	return Object.entries(value).filter(([, item]) => item !== undefined);
}
