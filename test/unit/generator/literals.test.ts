import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compactLiteral, inlineLiteral, prettyLiteral, propertyKey, stringLiteral } from '../../../generator/emit/literals.ts';

/** Text that a printer might take for layout of its own. */
const TRICKY = fc.constantFrom(
	'a [ b ]',
	'{ a: 1 }',
	'x,\n\t]',
	'\n\t\t}',
	"it's",
	'back\\slash',
	'"quoted"',
	['`$', '{x}`'].join(''),
	'\u2028\u2029\0',
	'</script>',
	'__proto__',
	'constructor',
	'ünï-cödé 😀',
	'\ud800',
);
const TEXT = fc.oneof(TRICKY, fc.string({ unit: 'binary' }), fc.string());
const VALUE = fc.letrec<{ value: unknown }>((tie) => ({
	value: fc.oneof(
		{ depthSize: 'small' },
		TEXT,
		fc.double(),
		fc.integer(),
		fc.boolean(),
		fc.constant(null),
		fc.array(tie('value'), { maxLength: 8 }),
		fc.dictionary(TEXT, tie('value'), { maxKeys: 6, noNullPrototype: true }),
	),
})).value;

const PRINTERS: [name: string, print: (value: unknown) => string][] = [
	['inline', inlineLiteral],
	['pretty', (value) => prettyLiteral(value, 2)],
	['compact', (value) => compactLiteral(value, 1)],
];

describe.each(PRINTERS)('a literal laid out %s', (name, print) => {
	test('gives its value back when it is evaluated', () => {
		fc.assert(
			fc.property(VALUE, (value) => {
				expect(evaluate(print(value))).toEqual(value);
			}),
			{ numRuns: 500 },
		);
	});

	test('holds no key that is undefined', () => {
		expect(evaluate(print({ a: undefined, b: [{ c: undefined }] }))).toStrictEqual({ b: [{}] });
	});

	test('ends no line within a text', () => {
		fc.assert(
			fc.property(TEXT, (text) => {
				expect(print(text)).not.toMatch(/[\n\r\u2028\u2029]/);
				if (name === 'inline') expect(print([{ [text]: [text, { text }] }])).not.toMatch(/[\n\r\u2028\u2029]/);
			}),
		);
	});
});

describe('layout', () => {
	const value = { a: ['x', 1], 'b-c': { d: [] } };
	test('inline', () => expect(inlineLiteral(value)).toBe("{ a: ['x', 1], 'b-c': { d: [] } }"));
	test('pretty', () => expect(prettyLiteral(value)).toBe("{\n\ta: ['x', 1],\n\t'b-c': {\n\t\td: [],\n\t},\n}"));
	test('compact', () => {
		expect(compactLiteral(value)).toBe(inlineLiteral(value));
		const long = { text: 'x'.repeat(130), list: [1] };
		expect(compactLiteral(long)).toBe(`{\n\ttext: '${long.text}',\n\tlist: [1],\n}`);
	});
	test('of keys and texts', () => {
		expect([propertyKey('name'), propertyKey('x-id'), propertyKey('__proto__')]).toEqual(['name', "'x-id'", "['__proto__']"]);
		expect(stringLiteral(`it's "so"`)).toBe(`'it\\'s "so"'`);
	});
});

function evaluate(source: string): unknown {
	return runInThisContext(`(${source})`);
}
