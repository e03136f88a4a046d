import type { TokenKind, UserType } from '../../generator/contract/catalog.ts';
import type { Collection } from '../state/collection.ts';

/** What a token stands for. */
export interface Grant {
	token: string;
	kind: TokenKind;
	userType: UserType;
	companyId: string;
	/** Sub-account the token is bound to; null for an agency token. */
	locationId: string | null;
	scopes: readonly string[];
	/** App that the rate limit counts against. */
	appId: string;
	userId: string | null;
	/** Epoch milliseconds; null never expires. */
	expiresAt: number | null;
}

/** Tokens that the mock knows, and what each stands for. */
export type Grants = Collection<Grant>;
