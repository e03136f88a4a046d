/** A marketplace app that people may install. */
export interface OAuthApp {
	/** `<24 hexadecimal digits>-<8 characters>`: the app's id comes first. */
	clientId: string;
	clientSecret: string;
	/** Shown on the consent page. */
	name: string;
	/** Where a code may be sent; any address when left out. */
	redirectUris?: string[];
	/** Scopes that the app may ask for; all when left out. */
	scopes?: string[];
}

/** The id of an app, as tokens and installs carry it. */
export function appIdOf(app: OAuthApp): string {
	return app.clientId.split('-')[0] ?? app.clientId;
}
