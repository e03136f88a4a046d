import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../../mock/stages/parseBody.ts';
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
