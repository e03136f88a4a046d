import { describe, expect, it, test } from 'vitest';
import { parseBody } from '../../../../mock/gateway/stages/parseBody.ts';
import { mockRequest, operationOf, refusalOf } from '../gatewayFixture.ts';

const FORM = 'application/x-www-form-urlencoded';
const send = (operationId: string, contentType: string | undefined, text: string) =>
	parseBody(mockRequest({ method: 'POST', headers: contentType ? { 'content-type': contentType } : {}, text }), operationOf(operationId));

describe('the content type of a body', () => {
	it.each([['application/json'], ['application/json; charset=utf-8'], ['application/vnd.api+json'], [undefined]])('%s is JSON', (type) => {
		expect(send('createContact', type, '{"name":"Maya"}')).toEqual({ name: 'Maya' });
	});

	it.each([[FORM], [`${FORM}; charset=utf-8`], [undefined]])('%s is a form', (type) => {
		expect(send('getAccessToken', type, 'code=a+b&client_id=c')).toEqual({ code: 'a b', client_id: 'c' });
	});

	it.each([
		['createContact', 'text/plain', 'application/json'],
		['createContact', FORM, 'application/json'],
		['getAccessToken', 'text/plain', FORM],
		['getAccessToken', 'application/json', FORM],
	])('%s does not take %s', (operationId, type, expected) => {
		expect(refusalOf(() => send(operationId, type, '{}'))).toEqual({
			status: 415,
			body: { statusCode: 415, message: `Unsupported content type ${type}; send ${expected}.` },
		});
	});

	it('does not matter where there is no body', () => {
		expect(send('getAccessToken', 'text/plain', '')).toBeUndefined();
	});
});

const operation = operationOf('updateOpportunity');
const parse = (text: string) => parseBody(mockRequest({ method: 'PUT', text }), operation);
const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

describe('the body of a request', () => {
	test('that is null is not taken for none', () => {
		expect(parse('')).toBeUndefined();
		expect(parse(' null ')).toBeNull();
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
