import type { OAuthAddresses, TokenKind, UserType } from '../contract/catalog.ts';
import type { OpenApiDocument, OperationObject, SecurityScheme } from '../contract/document.ts';

export interface Access {
	scopes: string[];
	userTypes: UserType[];
	tokenKinds: TokenKind[];
}

/**
 * Tells which tokens may call an operation, and with which scopes. Any token may call an operation that declares no
 * security; `security: []` asks for no token.
 * @see https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object
 */
export function buildAccess(document: OpenApiDocument, operation: OperationObject): Access {
	const requirements = operation.security ?? document.security ?? [];
	if (operation.security?.length === 0) return { scopes: [], userTypes: [], tokenKinds: [] };
	const scopes = new Set<string>();
	const userTypes = new Set<UserType>();
	const tokenKinds = new Set<TokenKind>();
	for (const requirement of requirements) {
		for (const [name, wanted] of Object.entries(requirement)) {
			const { userTypes: types, kinds } = tokensOf(name, document.components?.securitySchemes?.[name]);
			for (const type of types) userTypes.add(type);
			for (const kind of kinds) tokenKinds.add(kind);
			for (const scope of wanted) scopes.add(scope);
		}
	}
	return {
		scopes: [...scopes],
		userTypes: userTypes.size > 0 ? [...userTypes] : ['sub-account', 'agency'],
		tokenKinds: tokenKinds.size > 0 ? [...tokenKinds] : ['oauth', 'private-integration'],
	};
}

/**
 * Tells which tokens a scheme takes. GHL puts it in the names of its schemes: `Agency-Access`, `Location-Access-Only`
 * (the latter refuses Private Integration Tokens).
 * @see https://spec.openapis.org/oas/v3.1.1.html#security-scheme-object
 */
function tokensOf(name: string, scheme: SecurityScheme | undefined): { userTypes: UserType[]; kinds: TokenKind[] } {
	const declared = scheme?.['x-token'];
	if (declared) return declared;
	const userTypes: UserType[] = /agency|company/i.test(name) ? ['agency'] : ['sub-account'];
	const kinds: TokenKind[] = /only$/i.test(name) || scheme?.type === 'oauth2' ? ['oauth'] : ['oauth', 'private-integration'];
	return { userTypes, kinds };
}

/**
 * Finds the OAuth 2.0 addresses of a document, in its first scheme that has an authorization code flow.
 * @see https://spec.openapis.org/oas/v3.1.1.html#oauth-flow-object
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1
 */
export function buildOAuth(document: OpenApiDocument): OAuthAddresses | null {
	for (const scheme of Object.values(document.components?.securitySchemes ?? {})) {
		const flow = scheme.type === 'oauth2' ? scheme.flows?.authorizationCode : undefined;
		if (!flow?.authorizationUrl || !flow.tokenUrl) continue;
		return { authorizationUrl: flow.authorizationUrl, tokenUrl: flow.tokenUrl, refreshUrl: flow.refreshUrl ?? flow.tokenUrl };
	}
	return null;
}

/**
 * Describes a scope that the document does not: `contacts.readonly` → `View contacts`.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-3.3
 */
export function describeScope(scope: string): string {
	const [subject = scope, ...rest] = scope.split('.');
	const access = rest.at(-1) ?? '';
	const what = [subject, ...rest.slice(0, -1)].join(' ').replaceAll(/[/_-]/g, ' ');
	if (access === 'readonly') return `View ${what}`;
	if (access === 'write') return `Create, change and delete ${what}`;
	return `Use ${scope.replaceAll('.', ' ')}`;
}
