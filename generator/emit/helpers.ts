import type Handlebars from 'handlebars';
import { prettyLiteral } from './literals.ts';

/** The helpers of all templates. They only lay out values; the target that plans the view decides what the values are. */
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

/** Text as the inner lines of a doc comment (` * …`), safe against a comment end inside it. */
function docLines(text: string, indent: number): string {
	const pad = '\t'.repeat(indent);
	return text
		.replaceAll('*/', '*\\/')
		.split('\n')
		.map((line) => `${pad} *${line ? ` ${line}` : ''}`.trimEnd())
		.join('\n');
}
