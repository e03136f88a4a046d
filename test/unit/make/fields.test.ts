import { describe, expect, it } from 'vitest';
import type { DateStyle, Field } from '../../../generator/contract/catalog.ts';
import type { JsonValue } from '../../../generator/contract/json.ts';
import { braces, dateFromApi, dateToApi } from '../../../generator/targets/make/iml.ts';
import { parameterOf } from '../../../generator/targets/make/parameters.ts';
import { interfaceOf, sampleOf } from '../../../generator/targets/make/results.ts';
import { field } from './fields.ts';
import { evaluate } from './iml/evaluate.ts';

describe('a field becomes a parameter', () => {
	it.each<[string, Partial<Field>, object]>([
		['text', {}, { type: 'text' }],
		['long text', { limits: { maxLength: 5000 } }, { type: 'text', multiline: true, validate: { max: 5000 } }],
		['an email address', { format: 'email' }, { type: 'email' }],
		['an address', { format: 'uri' }, { type: 'url' }],
		['a whole number', { type: 'integer' }, { type: 'integer' }],
		['a count', { type: 'integer', limits: { minimum: 0 } }, { type: 'uinteger', validate: { min: 0 } }],
		['a number', { type: 'number', limits: { maximum: 2.5 } }, { type: 'number', validate: { max: 2.5 } }],
		['yes or no', { type: 'boolean' }, { type: 'boolean' }],
		['a moment', { date: 'date-time' }, { type: 'date' }],
		['a day', { date: 'date' }, { type: 'date', time: false }],
		[
			'a choice',
			{ enum: ['open', 'inProgress'] },
			{
				type: 'select',
				options: [
					{ label: 'Open', value: 'open' },
					{ label: 'In progress', value: 'inProgress' },
				],
			},
		],
		[
			'a choice of numbers',
			{ type: 'integer', enum: [1, 2] },
			{
				type: 'select',
				options: [
					{ label: '1', value: 1 },
					{ label: '2', value: 2 },
				],
			},
		],
		[
			'several choices',
			{ type: 'array', items: field('x', { enum: ['a'] }) },
			{ type: 'select', multiple: true, options: [{ label: 'A', value: 'a' }] },
		],
		[
			'a list',
			{ type: 'array', items: field('x') },
			{ type: 'array', labels: { add: 'Add field' }, spec: { type: 'text', label: 'Field' } },
		],
		['a list of anything', { type: 'array' }, { type: 'array', labels: { add: 'Add field' }, spec: { type: 'any', label: 'Field' } }],
		[
			'an object',
			{ type: 'object', fields: [field('city', { required: true })] },
			{ type: 'collection', spec: [{ name: 'city', type: 'text', label: 'City', required: true }] },
		],
		['an object of any form', { type: 'object' }, { type: 'any' }],
		[
			'a nested moment',
			{ type: 'object', fields: [field('at', { date: 'date-time' })] },
			{ type: 'collection', spec: [{ name: 'at', type: 'date', label: 'At' }] },
		],
		[
			'a nested day, as the API writes it',
			{ type: 'object', fields: [field('on', { date: 'date' })] },
			{ type: 'collection', spec: [{ name: 'on', type: 'text', label: 'On' }] },
		],
		['what is on its way out', { deprecated: true }, { type: 'text', advanced: true }],
		['a default', { default: false, type: 'boolean' }, { type: 'boolean', default: false }],
		['no default that Make would evaluate', { default: '{{now}}' }, { type: 'text' }],
	])('%s', (_case, over, expected) => {
		expect(parameterOf(field('fields', over), true)).toEqual({ label: 'Fields', ...expected });
	});

	it('never says anything in double braces', () => {
		expect(parameterOf(field('note', { description: 'Say\n {{what}} you like.' }), true)).toMatchObject({
			help: 'Say { {what}} you like.',
		});
	});
});

describe('a date goes in and comes out as', () => {
	const moment = new Date('2026-03-02T09:15:00.000Z');
	it.each<[DateStyle, Field['type'], JsonValue]>([
		['date', 'string', '2026-03-02'],
		['date-time', 'string', '2026-03-02T09:15:00.000+00:00'],
		['epoch-milliseconds', 'integer', moment.getTime()],
		['epoch-milliseconds', 'string', String(moment.getTime())],
		['epoch-seconds', 'number', moment.getTime() / 1000],
	])('%s of type %s', (date, type, wire) => {
		const sent = braces(dateToApi('parameters.at', { ...field('at', { type }), date }));
		expect(evaluate(sent, { parameters: { at: moment } })).toBe(wire);
		expect(evaluate({ at: sent }, { parameters: {} })).toEqual({});
		expect(evaluate({ at: sent }, { parameters: { at: null } })).toEqual({ at: null });
		if (date === 'date-time') expect(evaluate(braces(dateFromApi('body.at', date)), { body: { at: wire } })).toEqual(moment);
	});
});

describe('a sample', () => {
	const fields = [
		field('at', { type: 'integer', date: 'epoch-milliseconds' }),
		field('tags', { type: 'array', items: field('tag') }),
		field('place', { type: 'object', fields: [field('city')] }),
		field('free', { type: 'object' }),
	];

	it('shows what the interface describes, with dates as Make gives them, and nothing of another type', () => {
		const value = { at: 0, tags: ['a', 1], place: { city: 'Malmö', zip: 1 }, free: { any: 1 }, more: true };
		expect(sampleOf(value, fields)).toEqual({ at: '1970-01-01T00:00:00.000Z', tags: ['a'], place: { city: 'Malmö' }, free: { any: 1 } });
	});

	it('belongs to an interface with the nested fields', () => {
		expect(interfaceOf(fields)).toEqual([
			{ name: 'at', type: 'date', label: 'At' },
			{ name: 'tags', type: 'array', label: 'Tags', spec: { type: 'text', label: 'Tag' } },
			{ name: 'place', type: 'collection', label: 'Place', spec: [{ name: 'city', type: 'text', label: 'City' }] },
			{ name: 'free', type: 'collection', label: 'Free' },
		]);
	});
});
