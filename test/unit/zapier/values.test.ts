import { describe, expect, test } from 'vitest';
import type { ValueInput } from '../../../templates/zapier/runtime/operation.ts';
import { InputError, wireValue } from '../../../templates/zapier/runtime/values.ts';

type Parts = Partial<Pick<ValueInput, 'asText' | 'list'>>;

const accepted: [name: string, type: ValueInput['type'], entered: unknown, wanted: unknown, parts?: Parts][] = [
	['text stays text', 'string', ' Maya ', ' Maya '],
	['a number where text is wanted', 'string', 42, '42'],
	['a whole number as text', 'integer', ' 7 ', 7],
	['zero is a value', 'integer', 0, 0],
	['a number with a fraction', 'number', '12.50', 12.5],
	['a number that the API wants as text', 'integer', '20', '20', { asText: true }],
	['yes', 'boolean', 'Yes', true],
	['false is a value', 'boolean', false, false],
	['no', 'boolean', '0', false],
	['JSON text', 'json', '{"a":[1]}', { a: [1] }],
	['JSON that Zapier has parsed', 'json', [{ a: 1 }], [{ a: 1 }]],
	['anything: plain text', 'any', 'blue', 'blue'],
	['anything: JSON text', 'any', '["a"]', ['a']],
	['a moment keeps its offset', 'date-time', '2026-03-02T09:15:00+02:00', '2026-03-02T09:15:00+02:00'],
	['a bare day as a moment', 'date-time', '2026-03-02', '2026-03-02T00:00:00.000Z'],
	['an epoch as a moment', 'date-time', '1772442900', '2026-03-02T09:15:00.000Z'],
	['the day of a moment, as it was entered', 'date', '2026-03-02T23:30:00-08:00', '2026-03-02'],
	['milliseconds', 'epoch-milliseconds', '2026-03-02T09:15:00Z', 1772442900000],
	['milliseconds as text', 'epoch-milliseconds', '2026-03-02T09:15:00Z', '1772442900000', { asText: true }],
	['milliseconds from milliseconds', 'epoch-milliseconds', 1772442900000, 1772442900000],
	['seconds', 'epoch-seconds', '2026-03-02T09:15:00.900Z', 1772442900],
	['a list', 'string', ['a', '', null, 'b'], ['a', 'b'], { list: true }],
	['one value where a list is wanted', 'integer', '3', [3], { list: true }],
];

const refused: [name: string, type: ValueInput['type'], entered: unknown, message: string][] = [
	['words for a number', 'number', 'many', 'Field: "many" is not a number.'],
	['a fraction for a whole number', 'integer', '1.5', 'Field: "1.5" is not a whole number.'],
	['words for yes or no', 'boolean', 'maybe', 'Field: "maybe" is neither yes nor no.'],
	['broken JSON', 'json', '{a}', 'Field: this is not valid JSON. Write it like {"name": "value"}.'],
	['words for a date', 'date-time', 'next week', 'Field: "next week" is not a date. Write it like 2026-03-02T09:15:00Z.'],
];

describe('wireValue', () => {
	test.each(accepted)('%s', (_name, type, entered, wanted, parts = {}) => {
		expect(wireValue(entered, { label: 'Field', type, ...parts })).toEqual(wanted);
	});

	test.each([undefined, null, '', [], [''], [null]])('%j is nothing', (entered) => {
		expect(wireValue(entered, { label: 'Field', type: 'string' })).toBeUndefined();
		expect(wireValue(entered, { label: 'Field', type: 'string', list: true })).toBeUndefined();
	});

	test.each(refused)('refuses %s and names the field', (_name, type, entered, message) => {
		expect(() => wireValue(entered, { label: 'Field', type })).toThrow(new InputError(message));
	});
});
