/** The syntax tree of an IML expression. */
export type Expression =
	| { kind: 'literal'; value: string | number | boolean | null | undefined }
	| { kind: 'variable'; name: string }
	| { kind: 'member'; of: Expression; name: string }
	| { kind: 'index'; of: Expression; at: Expression }
	| { kind: 'call'; name: string; arguments: Expression[] }
	| { kind: 'unary'; operator: string; operand: Expression }
	| { kind: 'binary'; operator: string; left: Expression; right: Expression };

/** A string of a communication: text with expressions in it. */
export type Template = (string | Expression)[];

/**
 * Reads a string with `{{…}}` in it.
 * @throws Error naming the text and the place where it cannot be read.
 */
export function parseTemplate(text: string): Template {
	const parts: Template = [];
	let rest = text;
	while (rest !== '') {
		const start = rest.indexOf('{{');
		if (start === -1) {
			if (rest.includes('}}')) throw new Error(`"${text}": }} without {{`);
			parts.push(rest);
			break;
		}
		if (start > 0) parts.push(rest.slice(0, start));
		const end = endOfExpression(rest, start + 2);
		if (end === -1) throw new Error(`"${text}": {{ without }}`);
		parts.push(parseExpression(rest.slice(start + 2, end)));
		rest = rest.slice(end + 2);
	}
	return parts;
}

function endOfExpression(text: string, from: number): number {
	let quote = '';
	for (let index = from; index < text.length; index++) {
		const char = text.charAt(index);
		if (quote !== '') quote = char === quote ? '' : quote;
		else if (char === "'" || char === '"' || char === '`') quote = char;
		else if (text.startsWith('}}', index)) return index;
	}
	return -1;
}

const LEVELS = [['||'], ['&&'], ['==', '!=', '=', '<=', '>=', '<', '>'], ['+', '-'], ['*', '/', '%']];
const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|'([^']*)'|"([^"]*)"|`([^`]*)`|([A-Za-z_]\w*)|(\|\||&&|==|!=|<=|>=|[=<>+\-*/%!()[\].,;]))/y;
const KEYWORDS = new Map<string, boolean | null | undefined>([
	['true', true],
	['false', false],
	['null', null],
	['undefined', undefined],
]);

interface Token {
	kind: 'number' | 'string' | 'quoted' | 'name' | 'sign';
	text: string;
}

/** Reads what stands between the braces. */
export function parseExpression(source: string): Expression {
	const tokens = tokenize(source);
	let position = 0;
	const peek = (): string | undefined => (tokens[position]?.kind === 'sign' ? tokens[position]?.text : undefined);
	const fail = (): never => {
		throw new Error(`"${source}": unexpected ${tokens[position]?.text ?? 'end'}`);
	};
	const take = (sign: string): void => {
		if (peek() !== sign) fail();
		position++;
	};

	const level = (depth: number): Expression => {
		const operators = LEVELS[depth];
		if (!operators) return unary();
		let left = level(depth + 1);
		for (let operator = peek(); operator !== undefined && operators.includes(operator); operator = peek()) {
			position++;
			left = { kind: 'binary', operator, left, right: level(depth + 1) };
		}
		return left;
	};
	const unary = (): Expression => {
		const operator = peek();
		if (operator !== '!' && operator !== '-') return postfix();
		position++;
		return { kind: 'unary', operator, operand: unary() };
	};
	const postfix = (): Expression => {
		let value = primary();
		for (let sign = peek(); sign === '.' || sign === '['; sign = peek()) {
			position++;
			if (sign === '.') {
				const token = tokens[position];
				if (token?.kind !== 'name' && token?.kind !== 'quoted') return fail();
				position++;
				value = { kind: 'member', of: value, name: token.text };
			} else {
				value = { kind: 'index', of: value, at: level(0) };
				take(']');
			}
		}
		return value;
	};
	const primary = (): Expression => {
		const token = tokens[position];
		if (token === undefined) return fail();
		position++;
		if (token.kind === 'number') return { kind: 'literal', value: Number(token.text) };
		if (token.kind === 'string') return { kind: 'literal', value: token.text };
		if (token.kind === 'name') {
			if (peek() === '(') return { kind: 'call', name: token.text, arguments: callArguments() };
			return KEYWORDS.has(token.text) ? { kind: 'literal', value: KEYWORDS.get(token.text) } : { kind: 'variable', name: token.text };
		}
		if (token.text !== '(') {
			position--;
			return fail();
		}
		const inner = level(0);
		take(')');
		return inner;
	};
	const callArguments = (): Expression[] => {
		take('(');
		const values: Expression[] = [];
		while (peek() !== ')') {
			values.push(level(0));
			if (peek() === ',' || peek() === ';') position++;
			else if (peek() !== ')') fail();
		}
		take(')');
		return values;
	};

	const result = level(0);
	return position === tokens.length ? result : fail();
}

function tokenize(source: string): Token[] {
	const tokens: Token[] = [];
	TOKEN.lastIndex = 0;
	let end = 0;
	while (source.slice(end).trim() !== '') {
		TOKEN.lastIndex = end;
		const match = TOKEN.exec(source);
		if (!match) throw new Error(`"${source}": unexpected character at ${end}`);
		end = TOKEN.lastIndex;
		const [, number, single, double, quoted, name, sign] = match;
		if (number !== undefined) tokens.push({ kind: 'number', text: number });
		else if (single !== undefined || double !== undefined) tokens.push({ kind: 'string', text: single ?? double ?? '' });
		else if (quoted !== undefined) tokens.push({ kind: 'quoted', text: quoted });
		else if (name !== undefined) tokens.push({ kind: 'name', text: name });
		else tokens.push({ kind: 'sign', text: sign ?? '' });
	}
	return tokens;
}
