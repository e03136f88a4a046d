import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { lazy } from '../files/lazy.ts';
import type { StoredRecord } from '../state/store/store.ts';
import type { ConsentRequest } from './consent.ts';

export interface ConsentView {
	request: ConsentRequest;
	/** Query of the page, which the form sends back. */
	query: string;
	locations: readonly StoredRecord[];
	/** What each scope lets one do. */
	describe(scope: string): string;
}

/** The consent page: who asks, for what, and for which sub-account. It works without scripts and with the keyboard. */
export function renderConsent({ request, query, locations, describe }: ConsentView): string {
	return pages().consent({
		title: `${request.app.name} asks for access`,
		scopes: request.scopes.map((name) => ({ name, says: describe(name) })),
		query,
		locations: locations.map(({ id, name }) => ({ id, name: name ?? id })),
		host: new URL(request.redirectUri).host,
	});
}

/** What the person sees when the request for consent makes no sense. */
export function renderConsentError(message: string): string {
	return pages().error({ title: 'This request makes no sense', message });
}

/** The pages, compiled when the first is asked for: most runs of the mock show none. */
const pages = lazy(() => {
	const handlebars = (createRequire(import.meta.url)('handlebars') as typeof import('handlebars')).create();
	const source = (name: string) => readFileSync(new URL(`./page/${name}.hbs`, import.meta.url), 'utf8');
	handlebars.registerPartial('layout', source('layout'));
	const compile = (name: string) => handlebars.compile<object>(source(name), { strict: true });
	return { consent: compile('consent'), error: compile('error') };
});
