import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import spectral, { type RulesetDefinition } from '@stoplight/spectral-core';
import rulesets from '@stoplight/spectral-rulesets';
import { expect, test } from 'vitest';
import { repository } from './sandbox.ts';

/** What Redocly's and Spectral's recommended rules say about the document that goes out, but for what is listed here. */
const source = readFileSync(join(repository, 'generated/openapi.json'), 'utf8');

interface Exception {
	rule: string;
	/** Where it does not hold; everywhere when left out. */
	where?: RegExp;
	reason: string;
}

const REDOCLY: Exception[] = [
	{ rule: 'no-path-trailing-slash', reason: 'The API is published with them.' },
	{ rule: 'operation-operationId', where: /^#\/webhooks\//, reason: 'An event has a name already; nobody calls it.' },
	{
		rule: 'no-identical-paths',
		where: /associations/,
		reason: 'Published so: GET takes the ID of a record, DELETE that of a relation. No method stands under both.',
	},
	{ rule: 'no-ambiguous-paths', reason: 'The API has them; it prefers literal segments, and so does the mock.' },
	{
		rule: 'no-required-schema-properties-undefined',
		where: /\/(if|then|not|anyOf|oneOf|allOf)\//,
		reason: 'The condition speaks of properties that stand beside it.',
	},
];

const SPECTRAL: Exception[] = [
	{ rule: 'path-params', where: /associations/, reason: 'As above: one method under each.' },
	{ rule: 'path-keys-no-trailing-slash', reason: 'The API is published with them.' },
	{
		rule: 'oas3-operation-security-defined',
		where: /security\/\d+\/privateIntegration/,
		reason: 'OpenAPI 3.1 lets any scheme name roles; the rule looks for scopes in OAuth flows alone.',
	},
];

/** What no exception excuses. */
function remaining(found: { rule: string; where: string; message: string }[], exceptions: Exception[]): string[] {
	return found
		.filter(({ rule, where }) => !exceptions.some((exception) => exception.rule === rule && (exception.where?.test(where) ?? true)))
		.map(({ rule, where, message }) => `${rule} ${where}: ${message}`);
}

/** Exceptions that excuse nothing any more. */
function unused(found: { rule: string }[], exceptions: Exception[]): string[] {
	return exceptions.filter(({ rule }) => !found.some((item) => item.rule === rule)).map(({ rule }) => rule);
}

test('Redocly recommended', async () => {
	const config = await createConfig({ extends: ['recommended'] });
	const problems = await lintFromString({ source, absoluteRef: '/openapi.json', config });
	const found = problems.map(({ ruleId, message, location }) => ({ rule: ruleId, message, where: location[0]?.pointer ?? '' }));
	expect(remaining(found, REDOCLY)).toEqual([]);
	expect(unused(found, REDOCLY)).toEqual([]);
});

test('Spectral recommended', async () => {
	const linter = new spectral.Spectral();
	// The package's own rule set lacks a property that the package's own type asks for.
	linter.setRuleset({ extends: [rulesets.oas as unknown as RulesetDefinition] });
	const problems = await linter.run(JSON.parse(source) as Record<string, unknown>);
	const found = problems.map(({ code, message, path }) => ({ rule: String(code), message, where: path.join('/') }));
	expect(remaining(found, SPECTRAL)).toEqual([]);
	expect(unused(found, SPECTRAL)).toEqual([]);
});
