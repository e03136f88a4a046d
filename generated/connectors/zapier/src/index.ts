import { defineApp, version as platformVersion } from 'zapier-platform-core';
import { creates } from './creates/index.ts';
import { authenticationOf } from './runtime/authentication.ts';
import { authorizeRequests, explainErrors } from './runtime/middleware.ts';
import { searches } from './searches/index.ts';
import { searchOrCreates } from './searchOrCreates.ts';
import { settings } from './settings.ts';
import { triggers } from './triggers/index.ts';

/** The GoHighLevel API on Zapier. */
export default defineApp({
	version: '0.1.0',
	platformVersion,
	authentication: authenticationOf(settings),
	beforeRequest: [authorizeRequests(settings)],
	afterResponse: [explainErrors],
	// What is empty is left out by the code that builds requests; too many requests are explained by our own middleware.
	flags: { cleanInputData: false, throwForThrottlingEarly: false },
	// The API takes 100 requests in 10 seconds for each sub-account; one run may need several.
	throttle: { window: 10, limit: 50, scope: ['auth'] },
	triggers,
	searches,
	creates,
	searchOrCreates,
});
