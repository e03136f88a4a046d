import { describe, expect, test } from 'vitest';
import { checkVersion } from '../../../../mock/gateway/stages/version.ts';
import { mockRequest, operationOf, refusalOf } from '../gatewayFixture.ts';

const operation = operationOf('getContact');
const MISSING = { status: 401, body: { statusCode: 401, message: 'version header was not found.' } };
const INVALID = { status: 401, body: { statusCode: 401, message: 'version header is invalid' } };
const noVersion = (value: string) => ({
	status: 400,
	body: { statusCode: 400, message: `Invalid API version segment '${value}' at position 0` },
});

/** Header → what comes of it by default, and when only the documented version is taken. */
const CASES: [version: string | undefined, lenient: object | null, strict: object | null][] = [
	[undefined, MISSING, MISSING],
	['', MISSING, MISSING],
	['2021-07-28', null, null],
	['v3', null, INVALID],
	['2023-02-21', null, INVALID],
	['2021-04-15', null, INVALID],
	['legacy', null, INVALID],
	['2022-01-01', INVALID, INVALID],
	['9999-99-99', INVALID, INVALID],
	['bogus-version', noVersion('bogus-version'), noVersion('bogus-version')],
	['V3', noVersion('V3'), noVersion('V3')],
	['2021-07-28, 2021-07-28', noVersion('2021-07-28, 2021-07-28'), noVersion('2021-07-28, 2021-07-28')],
	['x'.repeat(5000), noVersion('x'.repeat(100)), noVersion('x'.repeat(100))],
	['__proto__', noVersion('__proto__'), noVersion('__proto__')],
];

describe.each(CASES)('Version %.30s', (version, lenient, strict) => {
	const request = mockRequest({ headers: version === undefined ? {} : { version } });

	test('by default', () => {
		expect(refusalOf(() => checkVersion(request, operation, false))).toEqual(lenient);
	});
	test('strictly', () => {
		expect(refusalOf(() => checkVersion(request, operation, true))).toEqual(strict);
	});
	test('of an operation that takes none', () => {
		expect(refusalOf(() => checkVersion(request, { ...operation, version: null }, true))).toBeNull();
	});
});
