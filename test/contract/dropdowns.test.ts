import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAppTester } from 'zapier-platform-core';
import { createMockFetch, type MockFetch, type MockServer, startMock } from '../../mock/index.ts';
import { filesBelow } from '../unit/generator/sandbox.ts';
import { openApp } from '../unit/make/makeApp.ts';
import { runComponent } from '../unit/make/runModule.ts';
import { generated } from './generated.ts';

/** Dropdowns of both connectors, filled from the mock: also those that list what stands inside a record. */
const PIPELINE = 'pL8sVk4WzN2xTq6RmC7d';
const STAGES = ['Inquiry', 'Consultation booked', 'Treatment accepted'];

describe('stages of a pipeline', () => {
	let mock: MockServer;
	beforeAll(async () => {
		mock = await startMock({ rateLimit: false });
	});
	afterAll(() => mock.close());

	test('in Zapier: those of the pipeline that was chosen, none before', async () => {
		process.env.GHL_AUTH = 'private-integration';
		process.env.GHL_API_BASE_URL = mock.url;
		const { default: app } = await import('../../generated/connectors/zapier/src/index.ts');
		const { creates, triggers } = app as unknown as {
			creates: Record<string, { operation: { inputFields: { key?: string; dynamic?: string; dependsOn?: string[] }[] } }>;
			triggers: Record<string, { operation: { perform: Parameters<ReturnType<typeof createAppTester>>[0] } }>;
		};
		const field = creates.create_opportunity?.operation.inputFields.find(({ key }) => key === 'pipelineStageId');
		expect(field?.dependsOn).toEqual(['pipelineId']);
		const perform = triggers[field?.dynamic?.split('.')[0] ?? '']?.operation.perform;
		if (!perform) throw new Error('The field has no dropdown.');
		const { privateIntegrationToken, locationId } = mock.credentials;
		const choose = async (inputData: object) =>
			(await createAppTester(app)(perform, { authData: { privateIntegrationToken, locationId }, inputData })) as { label: string }[];
		expect((await choose({ pipelineId: PIPELINE })).map(({ label }) => label)).toEqual(STAGES);
		expect(await choose({ pipelineId: 'another' })).toEqual([]);
		expect(await choose({})).toEqual([]);
	});
});

describe('in Make', () => {
	const mock: MockFetch = createMockFetch({ rateLimit: false });
	const app = openApp(
		Object.entries(filesBelow(`${generated}connectors/make`)).map(([path, content]) => ({ path: `connectors/make/${path}`, content })),
	);
	const rpc = (id: string, parameters: Record<string, unknown>) => {
		const component = app.manifest.components.rpc?.[id];
		if (!component) throw new Error(`There is no procedure ${id}.`);
		const { privateIntegrationToken, locationId } = mock.credentials;
		const connection = { accessToken: privateIntegrationToken, locationId };
		return runComponent(app, component, { parameters, connection, transport: (request) => mock.fetch(request) }) as Promise<
			{ label: string }[]
		>;
	};

	test('the stages are those of the pipeline that was chosen', async () => {
		const ids = Object.keys(app.manifest.components.rpc ?? {});
		const nested = ids.find((id) => id.startsWith('listPipelines') && id !== 'listPipelines');
		expect(nested).toBeDefined();
		const component = app.manifest.components.rpc?.[nested ?? ''];
		const [parameter] = component ? app.parameters(component, 'params') : [];
		expect((await rpc(nested ?? '', { [String(parameter?.name)]: PIPELINE })).map(({ label }) => label)).toEqual(STAGES);
	});
});
