import type { Collection } from '../state/collection.ts';
import type { State } from '../state/state.ts';

/** What somebody allowed an app. */
export interface Consent {
	/** The app. */
	clientId: string;
	companyId: string;
	/** Null when the whole agency was chosen. */
	locationId: string | null;
	scopes: readonly string[];
	userId: string;
	redirectUri: string;
}

/** What a code or a refresh token stands for. */
export interface Pending extends Consent {
	/** Epoch milliseconds; null never ends. */
	until: number | null;
}

/** An app in a sub-account. */
export interface Install {
	appId: string;
	companyId: string;
	locationId: string;
	/** Epoch milliseconds. */
	installedAt: number;
}

/** What an authority has given out and not taken back. */
export interface Issued {
	codes: Collection<Pending>;
	refreshTokens: Collection<Pending>;
	/** By app and sub-account. */
	installs: Collection<Install>;
}

/** The collections of a state that an authority keeps. */
export function issuedIn(state: State): Issued {
	return {
		codes: state.collection<Pending>('codes'),
		refreshTokens: state.collection<Pending>('refreshTokens'),
		installs: state.collection<Install>('installs'),
	};
}
