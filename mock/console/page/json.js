// @ts-check
/** @import { JsonValue } from '../../../generator/contract/json.ts' */
import { h } from './dom.js';

/** A link in place of a text. @typedef {(text: string) => { href: string, title: string } | undefined} FindLink */

/**
 * JSON with line breaks and colours; texts that lead somewhere are links.
 * @param {JsonValue} value
 * @param {string} label what it is
 * @param {FindLink} [findLink]
 */
export function jsonBlock(value, label, findLink = () => undefined) {
	const block = codeBlock('', label);
	block.append(...pieces(value, '', findLink));
	return block;
}

/**
 * Text of a body: as JSON where it is some.
 * @param {string} text
 * @param {string} label
 */
export function bodyBlock(text, label) {
	try {
		return jsonBlock(JSON.parse(text), label);
	} catch {
		return codeBlock(text, label);
	}
}

/** @param {string} text @param {string} label */
function codeBlock(text, label) {
	// It scrolls, so the keyboard has to reach it.
	return h('pre', { class: 'code', tabindex: 0, role: 'region', 'aria-label': label }, text);
}

/**
 * @param {JsonValue} value @param {string} indent @param {FindLink} findLink
 * @returns {Generator<Node | string>}
 */
function* pieces(value, indent, findLink) {
	if (value === null || typeof value !== 'object') {
		yield scalar(value, findLink);
		return;
	}
	const isList = Array.isArray(value);
	const entries = Object.entries(value);
	const [open, close] = isList ? '[]' : '{}';
	yield String(open);
	const deeper = `${indent}  `;
	for (const [index, [key, item]] of entries.entries()) {
		yield `${index === 0 ? '' : ','}\n${deeper}`;
		if (!isList) {
			yield h('span', { class: 'json-key' }, JSON.stringify(key));
			yield ': ';
		}
		yield* pieces(item, deeper, findLink);
	}
	yield entries.length === 0 ? String(close) : `\n${indent}${close}`;
}

/** @param {string | number | boolean | null} value @param {FindLink} findLink */
function scalar(value, findLink) {
	const text = JSON.stringify(value);
	if (typeof value !== 'string') return h('span', { class: 'json-other' }, text);
	const link = findLink(value);
	return link ? h('a', { href: link.href, title: link.title }, text) : h('span', { class: 'json-text' }, text);
}
