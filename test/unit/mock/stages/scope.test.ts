import { describe, expect, test } from 'vitest';
import type { Operation } from '../../../../generator/contract/catalog.ts';
import { authorize } from '../../../../mock/gateway/stages/scope.ts';
import type { Grant } from '../../../../mock/oauth/grant.ts';
import { credentials, developmentGrants } from '../../../../mock/world/credentials.ts';
import { catalog, refusalOf } from '../gatewayFixture.ts';

const grants = developmentGrants(catalog.scopes.map(({ name }) => name));
const SCOPE = { status: 401, body: { statusCode: 401, message: 'The token is not authorized for this scope.' } };
const USER_TYPE = { status: 401, body: { statusCode: 401, message: "Token's user type mismatch!" } };

/** Operations without a token never come here. */
const guarded = catalog.operations.filter(({ userTypes }) => userTypes.length > 0);

describe.each(guarded.map((operation) => [operation.operationId, operation] as const))('%s', (_, operation) => {
	test('declares scopes that the catalog knows', () => {
		expect(operation.scopes.length).toBeGreaterThan(0);
		expect(catalog.scopes.map(({ name }) => name)).toEqual(expect.arrayContaining(operation.scopes));
	});

	const forSubAccount = operation.userTypes.includes('sub-account');
	const byIntegration = operation.tokenKinds.includes('private-integration');

	test('takes the token with all scopes', () => {
		const [integration, oauth] = forSubAccount
			? [credentials.privateIntegrationToken, credentials.accessToken]
			: [credentials.agencyToken, credentials.agencyAccessToken];
		expect(outcome(grantOf(integration), operation)).toEqual(byIntegration ? null : SCOPE);
		expect(outcome(grantOf(oauth), operation)).toBeNull();
	});

	test('takes the read-only token exactly when it only reads', () => {
		const reads = operation.scopes.every((scope) => scope.endsWith('.readonly'));
		if (forSubAccount) expect(outcome(grantOf(credentials.readOnlyToken), operation)).toEqual(reads ? null : SCOPE);
		if (operation.method === 'get') expect(reads).toBe(true);
		if (operation.method === 'put' || operation.method === 'delete') expect(reads).toBe(false);
	});

	test('tells an agency token that it is of the wrong kind', () => {
		const fits = operation.userTypes.includes('agency');
		expect(outcome(grantOf(credentials.agencyToken), operation)).toEqual(fits ? (byIntegration ? null : SCOPE) : USER_TYPE);
	});

	test('needs each of its scopes', () => {
		const grant = grantOf(forSubAccount ? credentials.accessToken : credentials.agencyAccessToken);
		for (const missing of operation.scopes) {
			const scopes = grant.scopes.filter((scope) => scope !== missing);
			expect(outcome({ ...grant, scopes }, operation)).toEqual(SCOPE);
		}
	});

	test('refuses Private Integration Tokens where only OAuth is declared', () => {
		const token = forSubAccount ? credentials.privateIntegrationToken : credentials.agencyToken;
		expect(outcome(grantOf(token), { ...operation, tokenKinds: ['oauth'] })).toEqual(SCOPE);
	});
});

function grantOf(token: string): Grant {
	const grant = grants.find((candidate) => candidate.token === token);
	if (!grant) throw new Error(`There is no token ${token}.`);
	return grant;
}

function outcome(grant: Grant, operation: Operation): object | null {
	return refusalOf(() => authorize(grant, operation));
}
