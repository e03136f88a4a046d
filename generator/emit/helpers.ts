import type Handlebars from 'handlebars';

/**
 * The helpers every template may use. They only lay values out; deciding what a value is belongs to the
 * target that plans the view.
 */
export function registerHelpers(handlebars: typeof Handlebars): void {
	/** A value as a JavaScript/JSON literal: `{{json title}}`. */
	handlebars.registerHelper('json', (value: unknown) => JSON.stringify(value));
	/** A value as an indented literal, continuing at `indent` tabs: `{{pretty fields 2}}`. */
	handlebars.registerHelper('pretty', (value: unknown, indent: unknown) => prettyLiteral(value, typeof indent === 'number' ? indent : 0));
	/** Text as the lines of a doc comment, at `indent` tabs: `{{comment description 1}}`. */
	handlebars.registerHelper('comment', (text: unknown, indent: unknown) =>
		docLines(String(text ?? ''), typeof indent === 'number' ? indent : 0),
	);
}

/**
 * A plain value as TypeScript source: keys unquoted where they can be, single quotes, tabs.
 * @param indent tabs before continuation lines.
 */
export function prettyLiteral(value: unknown, indent = 0): string {
	const pad = '\t'.repeat(indent + 1);
	const end = '\t'.repeat(indent);
	if (Array.isArray(value)) {
		if (value.length === 0) return '[]';
		if (value.every((item) => item === null || typeof item !== 'object')) {
			const flat = `[${value.map((item) => prettyLiteral(item)).join(', ')}]`;
			if (flat.length <= 100) return flat;
		}
		return `[\n${value.map((item) => `${pad}${prettyLiteral(item, indent + 1)},\n`).join('')}${end}]`;
	}
	if (value !== null && typeof value === 'object') {
		const rows = Object.entries(value).filter(([, item]) => item !== undefined);
		if (rows.length === 0) return '{}';
		return `{\n${rows.map(([key, item]) => `${pad}${propertyKey(key)}: ${prettyLiteral(item, indent + 1)},\n`).join('')}${end}}`;
	}
	return typeof value === 'string' ? stringLiteral(value) : JSON.stringify(value);
}

/** A property name as TypeScript writes it: bare where it is an identifier, else quoted. */
export function propertyKey(name: string): string {
	if (name === '__proto__') return "['__proto__']";
	return /^[A-Za-z_$][\w$]*$/.test(name) ? name : stringLiteral(name);
}

/** Text as a single-quoted TypeScript literal. */
export function stringLiteral(text: string): string {
	const body = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
	return `'${body.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
}

/** Text as the inner lines of a doc comment (` * …`), safe against a comment end inside it. */
export function docLines(text: string, indent: number): string {
	const pad = '\t'.repeat(indent);
	return text
		.replaceAll('*/', '*\\/')
		.split('\n')
		.map((line) => `${pad} *${line ? ` ${line}` : ''}`.trimEnd())
		.join('\n');
}
