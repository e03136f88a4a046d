import { describe, expect, test } from 'vitest';
import { createRouter } from '../../../../mock/gateway/stages/route.ts';
import { catalog, pathOf, refusalOf } from '../gatewayFixture.ts';

const route = createRouter(catalog);
const UNKNOWN = { statusCode: 401, message: 'This route is not yet supported by the IAM Service. Please update your IAM config.' };

describe.each(catalog.operations.map((operation) => [operation.operationId, operation] as const))('%s', (_, operation) => {
	const names = [...operation.path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '');
	const method = operation.method.toUpperCase();

	test('is found by its path, with and without a slash at the end', () => {
		const path = pathOf(operation).replace(/\/$/, '');
		for (const spelling of [path, `${path}/`]) {
			const found = route(method, spelling);
			expect(found.operation.operationId).toBe(operation.operationId);
			expect(found.pathParameters).toEqual(Object.fromEntries(names.map((name) => [name, operation.sample.parameters[name]])));
		}
	});

	test('is not found in other letters', () => {
		const shouted = pathOf(operation).replace(/^\/\w+/, (segment) => segment.toUpperCase());
		expect(refusalOf(() => route(method, shouted))).toEqual({ status: 401, body: UNKNOWN });
	});

	test('takes encoded values', () => {
		const values = Object.fromEntries(names.map((name) => [name, 'a b/ü?#%:;*\\']));
		expect(route(method, pathOf(operation, values)).pathParameters).toEqual(values);
	});
});

test('an encoded first segment is the same, and paths may begin with a parameter', () => {
	expect(route('GET', '/%63ontacts/x').operation.operationId).toBe('getContact');
	const [sample] = catalog.operations;
	if (!sample) throw new Error('The catalog is empty.');
	const operation = (operationId: string, path: string) => ({ ...sample, operationId, path, method: 'get' as const });
	const open = createRouter({
		...catalog,
		operations: [operation('any', '/{kind}/{id}'), operation('fixed', '/things/all'), operation('root', '/')],
	});
	expect(open('GET', '/people/1')).toMatchObject({ operation: { operationId: 'any' }, pathParameters: { kind: 'people', id: '1' } });
	expect(open('GET', '/things/1').operation.operationId).toBe('any');
	expect(open('GET', '/things/all').operation.operationId).toBe('fixed');
	expect(open('GET', '/').operation.operationId).toBe('root');
});

test('literals win over parameters', () => {
	const literals = catalog.operations.filter((operation) =>
		catalog.operations.some(
			(other) => other !== operation && other.method === operation.method && patternOf(other.path).test(operation.path),
		),
	);
	expect(literals.length).toBeGreaterThan(0);
	for (const { method, path, operationId } of literals) {
		expect(route(method.toUpperCase(), path.replaceAll(/\{[^}]+\}/g, 'x')).operation.operationId).toBe(operationId);
	}
});

test.each([
	['GET', '/'],
	['GET', '/contactsx/'],
	['GET', '/contacts/a/b/c/d/e'],
	['PATCH', '/contacts/'],
	['TRACE', '/contacts/'],
	['PROPFIND', '/contacts/'],
	['GET', '/Contacts'],
	['GET', '/contacts/x/Tasks'],
	['GET', '/__proto__'],
	['GET', '/constructor'],
	['GET', '/*'],
	['GET', `/contacts/${'x'.repeat(10_000)}`],
	['GET', '/:p0'],
])('%s %.40s leads nowhere', (method, path) => {
	expect(refusalOf(() => route(method, path))).toEqual({ status: 401, body: UNKNOWN });
});

test.each([
	'',
	'contacts',
	'*',
	'http://127.0.0.1/contacts/',
	'//contacts',
	'/contacts//x',
	'/contacts/../contacts',
	'/contacts/.',
	'/contacts/%2e%2e/x',
	'/contacts/%2E',
	'/contacts/x%2F..%2Fy',
	'/contacts/%00',
	'/contacts/a%0d%0ab',
	'/contacts/%7f',
	'/contacts/%',
	'/contacts/%zz',
	'/contacts/%c3%28',
	'/contacts/%ff',
	'/contacts\\x',
])('the path %j is refused', (path) => {
	const refusal = refusalOf(() => route('GET', path));
	expect(refusal).toMatchObject({ status: 400, body: { statusCode: 400, message: expect.stringContaining('path') } });
});

test('names such as __proto__ are plain parameters', () => {
	expect(route('GET', '/contacts/__proto__').pathParameters).toEqual(Object.assign(Object.create(null), { contactId: '__proto__' }));
});

test('of two operations on one path the first is served', () => {
	const [first] = catalog.operations;
	if (!first) throw new Error('The catalog is empty.');
	const twice = { ...catalog, operations: [first, { ...first, operationId: 'second', path: first.path.replace(/\/$/, '') }] };
	expect(createRouter(twice)(first.method.toUpperCase(), first.path).operation.operationId).toBe(first.operationId);
});

function patternOf(path: string): RegExp {
	return new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);
}
