import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsPlugin from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { eventNames } from '../../../mock/webhooks/eventNames.ts';
import { type PublishedEvent, payloadOf, publishedEvents } from '../../../mock/webhooks/payload.ts';
import { catalog, HARBOUR, testWorld } from './behaviours/harness.ts';
import { document } from './gatewayFixture.ts';

const published = publishedEvents(document);
const names = new Set(published.keys());
const ajv = new Ajv2020({ strict: false, allErrors: true });
formatsPlugin.default(ajv);
ajv.addSchema(document, 'document');

/** What the sample request of an operation raises, as event name → body. */
function eventsOf(operationId: string) {
	const world = testWorld();
	world.clock.set(Date.parse('2026-03-05T12:00:00.000Z'));
	const { sample, parameters } = catalog.operations.find(
		(operation) => operation.operationId === operationId,
	) as (typeof catalog.operations)[0];
	const inputs = (place: 'path' | 'query') =>
		Object.fromEntries(
			parameters
				.filter((input) => input.in === place)
				.flatMap(({ name }) => (sample.parameters[name] === undefined ? [] : [[name, sample.parameters[name]]])),
		);
	world.call(operationId, {
		path: inputs('path') as Record<string, string>,
		query: inputs('query'),
		body: sample.body,
		locationId: HARBOUR,
	});
	const delivery = { timestamp: '2026-03-05T12:00:00.000Z', webhookId: 'w', appId: 'a' };
	return world.events.flatMap((event) =>
		eventNames(event, names).map((name) => ({ name, body: payloadOf(published.get(name) as PublishedEvent, event, delivery) })),
	);
}

const changing = catalog.operations.filter(({ method }) => method !== 'get').map(({ operationId }) => operationId);
const raised = new Map(changing.map((operationId) => [operationId, eventsOf(operationId)]));

describe('the events of each operation carry what their schemas say', () => {
	test.each([...raised].filter(([, events]) => events.length > 0))('%s', (_, events) => {
		for (const { name, body } of events) {
			const validate = ajv.compile({ $ref: `document#/webhooks/${name}/post/requestBody/content/application~1json/schema` });
			validate(body);
			expect(validate.errors, `${name} ${JSON.stringify(body)}`).toBeNull();
			expect(body.type).toBe(name === 'AppInstall' ? 'INSTALL' : name);
		}
	});

	test('as far as the mock raises them', () => {
		const all = [...new Set([...raised.values()].flat().map(({ name }) => name))].sort();
		expect(all).toMatchInlineSnapshot(`
			[
			  "AppInstall",
			  "AppointmentCreate",
			  "AppointmentDelete",
			  "AppointmentUpdate",
			  "AssociationCreate",
			  "AssociationDelete",
			  "ContactCreate",
			  "ContactDelete",
			  "ContactTagUpdate",
			  "ContactUpdate",
			  "LocationCreate",
			  "LocationUpdate",
			  "NoteCreate",
			  "NoteDelete",
			  "NoteUpdate",
			  "OpportunityCreate",
			  "OpportunityDelete",
			  "OpportunityMonetaryValueUpdate",
			  "OpportunityStageUpdate",
			  "OpportunityStatusUpdate",
			  "OpportunityUpdate",
			  "OutboundMessage",
			  "RelationCreate",
			  "RelationDelete",
			  "TaskComplete",
			  "TaskCreate",
			  "TaskDelete",
			  "UserCreate",
			  "UserDelete",
			]
		`);
	});
});
