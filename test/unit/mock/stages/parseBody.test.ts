import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../../mock/stages/parseBody.ts';
import { mockRequest, operationOf, refusalOf } from '../gatewayFixture.ts';

const operation = operationOf('updateOpportunity');
const parse = (text: string) => parseBody(mockRequest({ method: 'PUT', text }), operation);
const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

describe('the body of a request', () => {
	test('that is null is not taken for none', () => {
		expect(parse('')).toBeUndefined();
		expect(refusalOf(() => parse(' null '))).toMatchObject({ status: 400, body: { error: 'Bad Request' } });
	});

	test('is refused when it is nested deeper than data is walked through', () => {
		expect(JSON.stringify(parse(`{"a":${nested(99)}}`))).toBe(`{"a":${nested(99)}}`);
		for (const levels of [101, 20_000]) expect(refusalOf(() => parse(`{"a":${nested(levels)}}`))).toMatchObject({ status: 400 });
	});

	test('may be long without being deep', () => {
		const text = JSON.stringify({ a: Array.from({ length: 500 }, () => [1]) });
		expect(JSON.stringify(parse(text))).toBe(text);
	});
});
