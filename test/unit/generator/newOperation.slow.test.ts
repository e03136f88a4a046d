import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixSpec } from '../../../generator/lint/fix/fix.ts';
import { loadSpec } from '../../../generator/spec/load.ts';
import { filesBelow, repository, temporaryFolder } from './sandbox.ts';

/** All that a person writes for a simple operation. */
const PATH = `
/campaigns/{campaignId}:
  get:
    operationId: getCampaign
    tags: [Campaigns]
    summary: Get a campaign
    description: Gets a campaign by its id.
    scopes: [campaigns.readonly]
    parameters:
      - { name: campaignId, in: path, required: true, description: Id of the campaign., schema: { type: string } }
    responses:
      '200':
        description: The campaign.
        schema: { $ref: ../schemas/campaigns.yaml#/CampaignCard }
        example: { name: Reactivation }
`;
const SCHEMA = `
CampaignCard:
  type: object
  description: A campaign, in short.
  properties:
    name: { type: string, description: What people call it. }
`;

test('a simple operation costs some 20 lines in two files, and is as complete as any other', () => {
	const folder = temporaryFolder();
	cpSync(join(repository, 'spec'), folder, { recursive: true });
	const before = filesBelow(folder);
	appendFileSync(join(folder, 'paths/campaigns.yaml'), PATH);
	appendFileSync(join(folder, 'schemas/campaigns.yaml'), SCHEMA);
	expect((PATH + SCHEMA).split('\n').filter((line) => line !== '').length).toBeLessThanOrEqual(20);

	const { mends, problems } = fixSpec(join(folder, 'openapi.yaml'));

	expect(problems).toEqual([]);
	expect(mends.map(({ message }) => message)).toEqual(['Added "getCampaign".', 'Added "getACampaign".']);
	const after = filesBelow(folder);
	expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual([
		'paths/campaigns.yaml',
		'published-names.yaml',
		'schemas/campaigns.yaml',
	]);
	const operation = loadSpec(join(folder, 'openapi.yaml')).document.paths['/campaigns/{campaignId}']?.get;
	expect(operation?.security).toEqual([
		{ oauthSubAccount: ['campaigns.readonly'] },
		{ privateIntegrationSubAccount: ['campaigns.readonly'] },
	]);
	expect(operation?.parameters?.[0]).toEqual({ $ref: '#/components/parameters/Version' });
	expect(Object.keys(operation?.responses ?? {})).toEqual(['200', '400', '401', '403', '404', '422', '429']);
});
