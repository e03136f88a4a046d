import { type Expression, parseTemplate } from './parse.ts';

/** The built-in functions of Make that this project may use. Custom ones do not exist. */
export const FUNCTIONS = new Set([
	'addMinutes',
	'addSeconds',
	'addYears',
	'distinct',
	'first',
	'formatDate',
	'get',
	'if',
	'ifempty',
	'join',
	'length',
	'map',
	'merge',
	'omit',
	'parseDate',
	'parseNumber',
	'pick',
	'toCollection',
	'toString',
]);

/** Variables that stand at the root of a path. */
export const VARIABLES = new Set([
	'body',
	'common',
	'connection',
	'data',
	'emptyarray',
	'headers',
	'item',
	'iterate',
	'now',
	'oauth',
	'pagination',
	'parameters',
	'query',
	'statusCode',
	'temp',
]);

/** A string in a file and where it stands. */
export interface Located {
	where: string;
	text: string;
}

/** All strings of a JSON value, keys included. */
export function stringsOf(value: unknown, where = ''): Located[] {
	if (typeof value === 'string') return [{ where, text: value }];
	if (Array.isArray(value)) return value.flatMap((item, index) => stringsOf(item, `${where}/${index}`));
	if (value === null || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, item]) => [{ where: `${where}/${key}`, text: key }, ...stringsOf(item, `${where}/${key}`)]);
}

/** Every node of the expressions in a text. `{{...}}`, the spread key, has none. */
export function nodesOf(text: string): Expression[] {
	if (text === '{{...}}') return [];
	return parseTemplate(text).flatMap((part) => (typeof part === 'string' ? [] : withChildren(part)));
}

/** The parameters of the module that the expressions in a value read, by name. */
export function parametersRead(value: unknown): Set<string> {
	const names = stringsOf(value)
		.flatMap(({ text }) => readableNodes(text))
		.flatMap((node) => (node.kind === 'member' && node.of.kind === 'variable' && node.of.name === 'parameters' ? [node.name] : []));
	return new Set(names);
}

/** Whether an expression hands on the form as a whole, as `omit(parameters, 'x')` does. */
export function readsWholeForm(value: unknown): boolean {
	const nodes = stringsOf(value).flatMap(({ text }) => readableNodes(text));
	return nodes.some(
		(node) => node.kind === 'call' && node.arguments.some((argument) => argument.kind === 'variable' && argument.name === 'parameters'),
	);
}

/** What cannot be read is reported where expressions are checked; here it reads nothing. */
function readableNodes(text: string): Expression[] {
	try {
		return nodesOf(text);
	} catch {
		return [];
	}
}

function withChildren(node: Expression): Expression[] {
	return [node, ...childrenOf(node).flatMap(withChildren)];
}

function childrenOf(node: Expression): Expression[] {
	switch (node.kind) {
		case 'member':
			return [node.of];
		case 'index':
			return [node.of, node.at];
		case 'call':
			return node.arguments;
		case 'unary':
			return [node.operand];
		case 'binary':
			return [node.left, node.right];
		default:
			return [];
	}
}
