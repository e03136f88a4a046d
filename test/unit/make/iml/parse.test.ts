import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { parseTemplate } from './parse.ts';

const scope = { body: { items: ['a', 'b'], 'x-id': 5, total: 7, none: null }, pagination: { page: 3 } };

describe('an IML expression', () => {
	it.each([
		['{{body.total}}', 7],
		['{{body.items[1]}}', 'a'],
		['{{body.items[-1]}}', 'b'],
		['{{body.items[0]}}', undefined],
		['{{body.`x-id`}}', 5],
		['{{body.missing.deeper}}', undefined],
		['{{body.none}}', null],
		['[{{body.total}}] {{body.items}}', '[7] a, b'],
		['{{(pagination.page - 1) * 100}}', 200],
		['{{length(body.items) >= 2}}', true],
		['{{if(length(body.items) >= 3, body.total, false)}}', false],
		["{{ifempty(body.none, 'n/a')}}", 'n/a'],
		["{{join(merge(body.items, emptyarray), '}} ')}}", 'a}} b'],
	])('%s is worth %j', (text, value) => {
		expect(evaluate(text, scope)).toEqual(value);
	});

	it.each(['{{body.}}', '{{a b}}', '{{if(a, b}}', '{{a', 'a}}', '{{}}', '{{a ? b}}', "{{'open}}"])('%s cannot be read', (text) => {
		expect(() => parseTemplate(text)).toThrow();
	});

	it('leaves out of an object what is undefined, and spreads', () => {
		expect(evaluate({ '{{...}}': '{{body}}', total: '{{body.gone}}', none: '{{body.none}}' }, scope)).toEqual({
			items: ['a', 'b'],
			'x-id': 5,
			none: null,
		});
	});
});
