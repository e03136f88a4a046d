import { Ledger } from '../state/ledger.ts';
import type { OAuthApp } from './app.ts';

/** What somebody allowed an app. */
export interface Consent {
	app: OAuthApp;
	companyId: string;
	/** Null when the whole agency was chosen. */
	locationId: string | null;
	scopes: string[];
	userId: string;
	redirectUri: string;
}

/** An app in a sub-account. */
export interface Install {
	appId: string;
	companyId: string;
	locationId: string;
	/** Epoch milliseconds. */
	installedAt: number;
}

export interface Expiring<T> {
	value: T;
	/** Epoch milliseconds. */
	until: number;
}

/** What an authority has given out and not taken back. */
export interface Issued {
	codes: Ledger<Expiring<Consent>>;
	refreshTokens: Ledger<Expiring<Consent>>;
	/** By app and sub-account. */
	installs: Ledger<Install>;
}

/** Books with nothing in them. */
export function noneIssued(): Issued {
	return { codes: new Ledger(), refreshTokens: new Ledger(), installs: new Ledger() };
}
