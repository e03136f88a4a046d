import { type Expression, parseTemplate } from './parse.ts';

/** The variables that a directive may read, by name. */
export type Scope = Record<string, unknown>;

const SPREAD = '{{...}}';

/**
 * A directive with its expressions worked out, as Make does it: an expression alone keeps the type of its
 * value, one within text becomes text; what is undefined is left out; null stays.
 */
export function evaluate(value: unknown, scope: Scope): unknown {
	if (typeof value === 'string') return evaluateText(value, scope);
	if (Array.isArray(value)) return value.map((item) => evaluate(item, scope)).filter((item) => item !== undefined);
	if (value === null || typeof value !== 'object') return value;
	const result: Record<string, unknown> = {};
	for (const [key, item] of Object.entries(value)) {
		const evaluated = evaluate(item, scope);
		if (key === SPREAD) Object.assign(result, typeof evaluated === 'object' ? evaluated : {});
		else if (evaluated === undefined) delete result[key];
		else result[key] = evaluated;
	}
	return result;
}

function evaluateText(text: string, scope: Scope): unknown {
	const parts = parseTemplate(text);
	const [only] = parts;
	if (parts.length === 1 && only !== undefined && typeof only !== 'string') return worth(only, scope);
	return parts.map((part) => (typeof part === 'string' ? part : toText(worth(part, scope)))).join('');
}

function worth(node: Expression, scope: Scope): unknown {
	switch (node.kind) {
		case 'literal':
			return node.value;
		case 'variable':
			return node.name === 'emptyarray' ? [] : scope[node.name];
		case 'member':
			return member(worth(node.of, scope), node.name);
		case 'index':
			return element(worth(node.of, scope), Number(worth(node.at, scope)));
		case 'unary':
			return node.operator === '!' ? !worth(node.operand, scope) : -Number(worth(node.operand, scope));
		case 'binary':
			return binary(node.operator, worth(node.left, scope), worth(node.right, scope));
		case 'call':
			return call(node, scope);
	}
}

function member(of: unknown, name: string): unknown {
	return typeof of === 'object' && of !== null ? (of as Scope)[name] : undefined;
}

/** Arrays start at 1; -1 is the last item. */
function element(of: unknown, position: number): unknown {
	if (!Array.isArray(of) || position === 0) return undefined;
	return of.at(position > 0 ? position - 1 : position);
}

function binary(operator: string, left: unknown, right: unknown): unknown {
	const [a, b] = [comparable(left), comparable(right)];
	switch (operator) {
		case '+':
			return typeof left === 'string' || typeof right === 'string' ? toText(left) + toText(right) : a + b;
		case '-':
			return a - b;
		case '*':
			return a * b;
		case '/':
			return a / b;
		case '<':
			return a < b;
		case '>':
			return a > b;
		case '<=':
			return a <= b;
		case '>=':
			return a >= b;
		case '=':
		case '==':
			return left === right;
		case '!=':
			return left !== right;
		case '&&':
			return left && right;
		case '||':
			return left || right;
		default:
			throw new Error(`No operator ${operator}`);
	}
}

function comparable(value: unknown): number {
	return value instanceof Date ? value.getTime() : Number(value);
}

type Builtin = (...values: unknown[]) => unknown;

function call(node: Expression & { kind: 'call' }, scope: Scope): unknown {
	if (node.name === 'if') {
		const [condition, yes, no] = node.arguments;
		const chosen = condition && worth(condition, scope) ? yes : no;
		return chosen && worth(chosen, scope);
	}
	const builtin = BUILTINS[node.name];
	if (!builtin) throw new Error(`No function ${node.name}`);
	return builtin(...node.arguments.map((argument) => worth(argument, scope)));
}

const BUILTINS: Record<string, Builtin> = {
	ifempty: (value, other) => (value === undefined || value === null || value === '' ? other : value),
	length: (value) => (Array.isArray(value) || typeof value === 'string' ? value.length : 0),
	first: (list) => (Array.isArray(list) ? list[0] : undefined),
	/** Values of a key of those items whose other key has the wanted value. */
	map: (list, key, filterKey, wanted) =>
		((list ?? []) as Record<string, unknown>[])
			.filter((item) => filterKey === undefined || item[String(filterKey)] === wanted)
			.map((item) => item[String(key)]),
	join: (list, separator) => (list as unknown[]).map(toText).join(String(separator)),
	merge: (...lists) => lists.flatMap((list) => list as unknown[]),
	distinct: (list) => [...new Set(list as unknown[])],
	toString: (value: unknown) => toText(value),
	parseNumber: (value) => Number(value),
	parseDate: (value) => dateOf(value),
	formatDate: (value, format) => formatDate(dateOf(value) ?? new Date(Number.NaN), String(format)),
	addSeconds: (date, count) => new Date(comparable(date) + Number(count) * 1000),
	addMinutes: (date, count) => new Date(comparable(date) + Number(count) * 60_000),
	addYears: (date, count) => new Date(comparable(date) + Number(count) * 31_536_000_000),
	toCollection: (list, key, value) =>
		Object.fromEntries(((list ?? []) as Record<string, unknown>[]).map((item) => [String(item[String(key)]), item[String(value)]])),
};

function dateOf(value: unknown): Date | undefined {
	if (value === undefined || value === null || value === '') return undefined;
	const date = value instanceof Date ? value : new Date(typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : String(value));
	if (Number.isNaN(date.getTime())) throw new Error(`${String(value)} is no valid date`);
	return date;
}

function formatDate(date: Date, format: string): string {
	const iso = date.toISOString();
	if (format === 'YYYY-MM-DD') return iso.slice(0, 10);
	if (format === 'x') return String(date.getTime());
	if (format === 'X') return String(Math.floor(date.getTime() / 1000));
	return iso.replace('Z', '+00:00');
}

function toText(value: unknown): string {
	if (value === undefined || value === null) return '';
	if (Array.isArray(value)) return value.map(toText).join(', ');
	if (value instanceof Date) return value.toISOString();
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
