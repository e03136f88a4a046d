import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../../generator/contract/json.ts';
import { holdsSecret, isSecretName, redactBody, redactQuery } from '../../../mock/http/redact.ts';
import { withoutSecrets } from '../../../mock/upstream/logged.ts';

const SECRETS = [
	'token',
	'access_token',
	'refreshToken',
	'signature',
	'webhookSecret',
	'client_secret',
	'apiKey',
	'api-key',
	'password',
	'X-Token',
];
const HARMLESS = ['email', 'locationId', 'monkey', 'keyword', 'postalCode', 'country'];

const asRequest = (body: string, search: string, type: string) =>
	({ method: 'POST', path: '/contacts/', search, headers: { 'content-type': type }, body: Buffer.from(body) }) as const;

describe.each(SECRETS)('%s', (name) => {
	test('is masked in queries, forms and JSON, whatever its value is', () => {
		for (const text of [`${name}=hush-hush-hush`, `a=1&${name}=hush-hush-hush&b=2`]) {
			expect(redactQuery(text)).not.toContain('hush-hush');
			expect(redactBody(text)).not.toContain('hush-hush');
		}
		for (const value of ['hush-hush-hush', ['hush-hush-hush'], { deep: { value: 'hush-hush-hush' } }, 4815162342]) {
			const text = redactBody(JSON.stringify({ before: 'kept', [name]: value, after: ['kept too'] }, null, 2));
			expect(text).not.toMatch(/hush-hush|48151/);
			expect(JSON.parse(text)).toMatchObject({ before: 'kept', after: ['kept too'] });
		}
	});

	test('is kept by neither the log of the mock nor that of the proxy', () => {
		const kept = withoutSecrets(asRequest(JSON.stringify({ [name]: 'hush-hush-hush' }), `${name}=hush-hush-hush`, 'application/json'));
		expect(`${kept.search} ${Buffer.from(kept.body)}`).not.toContain('hush-hush');
	});
});

test.each(HARMLESS)('%s is shown', (name) => {
	expect(isSecretName(name, true)).toBe(false);
	expect(redactQuery(`${name}=shown`)).toBe(`${name}=shown`);
	expect(holdsSecret(JSON.stringify({ [name]: 'shown' }))).toBe(false);
});

test.each(['code', 'key'])('%s is a secret in a query, and the name of a harmless field in JSON', (name) => {
	expect(redactQuery(`${name}=hush-hush-hush`)).not.toContain('hush-hush');
	expect(redactBody(`{"${name}":"contact.colour"}`)).toBe(`{"${name}":"contact.colour"}`);
});

test('JSON without a secret stays as it is, however it is written and wherever it is cut', () => {
	const names = fc.constantFrom('a', 'b"c', 'email', 'käse', '{', ',');
	const { value } = fc.letrec((tie) => ({
		value: fc.oneof(
			{ maxDepth: 4 },
			fc.string(),
			fc.integer(),
			fc.boolean(),
			fc.constant(null),
			fc.array(tie('value'), { maxLength: 3 }),
			fc.dictionary(names, tie('value'), { maxKeys: 3 }),
		),
	}));
	fc.assert(
		fc.property(fc.dictionary(names, value), fc.constantFrom(0, 2), fc.nat(200), (data, indent, length) => {
			const text = JSON.stringify(data, null, indent);
			expect(redactBody(text)).toBe(text);
			expect(redactBody(text.slice(0, length))).toBe(text.slice(0, length));
		}),
	);
});

test('a secret is gone wherever the text around it is cut', () => {
	fc.assert(
		fc.property(fc.dictionary(fc.constantFrom('a', 'b'), fc.string()), fc.constantFrom(...SECRETS), fc.nat(200), (data, name, length) => {
			const all = { list: [data as JsonValue, { [name]: ['hush-hush-1', { x: 'hush-hush-2' }] }] };
			expect(redactBody(JSON.stringify(all).slice(0, length))).not.toMatch(/hush-/);
		}),
	);
});
