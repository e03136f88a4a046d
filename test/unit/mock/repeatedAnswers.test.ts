import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Operation } from '../../../generator/contract/catalog.ts';
import type { JsonObject } from '../../../generator/contract/json.ts';
import { type MockServer, startMock } from '../../../mock/index.ts';
import { credentials } from '../../../mock/world/credentials.ts';
import { type Answer, catalog, HEADERS, operationOf, pathOf, queryOf, send } from './gatewayFixture.ts';

/** The text of a body that is asked for often is kept, but for its trace id. */
const readers = catalog.operations.filter(({ method, response }) => method === 'get' && response.shape === 'record');

let mock: MockServer;
beforeAll(async () => {
	mock = await startMock({ rateLimit: false });
});
afterAll(() => mock.close());

/** The token that an operation takes. */
const headersOf = ({ userTypes }: Operation) =>
	userTypes.includes('sub-account') ? HEADERS : { ...HEADERS, authorization: `Bearer ${credentials.agencyToken}` };

const bodyOf = (answer: Answer) => answer.json as JsonObject;

describe('the same answer again', () => {
	test.each(readers.map((operation) => [operation.operationId, operation] as const))('%s', async (_, operation) => {
		const path = pathOf(operation) + queryOf(operation);
		const answers: Answer[] = [];
		for (let round = 0; round < 4; round++) answers.push(await send(mock.url, path, { headers: headersOf(operation) }));
		const [first] = answers as [Answer];
		expect(first.status, first.text).toBe(operation.response.status);
		for (const answer of answers) {
			expect({ ...bodyOf(answer), traceId: 0 }).toEqual({ ...bodyOf(first), traceId: 0 });
			expect(Object.keys(bodyOf(answer))).toEqual(Object.keys(bodyOf(first)));
			expect(Number(answer.headers['content-length'])).toBe(Buffer.byteLength(answer.text));
		}
		const traceIds = new Set(answers.map((answer) => bodyOf(answer).traceId));
		expect(traceIds.size).toBe(bodyOf(first).traceId === undefined ? 1 : answers.length);
	});

	test('shows what changed in between, in letters of every kind', async () => {
		const path = pathOf(operationOf('getContact'));
		for (const firstName of ['Zoë', '花子', '"\\']) {
			const written = await send(mock.url, path, { method: 'PUT', headers: HEADERS, body: { firstName } });
			expect(written.status, written.text).toBe(200);
			for (let round = 0; round < 3; round++) {
				expect((await send(mock.url, path)).json).toMatchObject({ contact: { firstName } });
			}
		}
	});
});
