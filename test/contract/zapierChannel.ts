import { createAppTester } from 'zapier-platform-core';
import type { Entry, Operation } from '../../generator/contract/catalog.ts';
import type { JsonObject } from '../../generator/contract/json.ts';
import { inputDataFor } from '../../generator/targets/zapier/sampleInput.ts';
import { snakeCase } from '../../generator/words/case.ts';
import type { Credentials } from '../../mock/world/credentials.ts';
import { tokenFor } from './tokens.ts';

type Perform = Parameters<ReturnType<typeof createAppTester>>[0];

/** Runs a catalog entry through the generated Zapier app, as Zapier would, with what a person would have entered. */
export async function runEntry(entry: Entry, operation: Operation, baseUrl: string, credentials: Credentials): Promise<unknown> {
	process.env.GHL_AUTH = 'private-integration';
	process.env.GHL_API_BASE_URL = baseUrl;
	const { default: app } = await import('../../generated/connectors/zapier/src/index.ts');
	const key = snakeCase(entry.key);
	const perform = [app.triggers, app.searches, app.creates]
		.map((group) => (group as Record<string, { operation: { perform: Perform } }> | undefined)?.[key]?.operation.perform)
		.find((found) => found !== undefined);
	if (!perform) throw new Error(`The Zapier app has nothing named ${key}.`);
	const { locationId, companyId } = credentials;
	return createAppTester(app)(perform, {
		authData: { privateIntegrationToken: tokenFor(operation, credentials), locationId, companyId },
		inputData: inputDataFor(operation) as JsonObject,
	});
}
