import assert from 'node:assert/strict';
import { test } from 'node:test';
import zapier from 'zapier-platform-core';
import App from '../dist/index.js';

test('the app follows the schema of Zapier', async () => {
	const { results } = await zapier.createAppHandler(App)({ command: 'validate' });
	assert.deepEqual(results, []);
});

for (const [kind, operations] of Object.entries({ triggers: App.triggers, searches: App.searches, creates: App.creates })) {
	for (const [key, { operation }] of Object.entries(operations)) {
		test(`${kind}.${key} has an example and a function to run`, () => {
			assert.equal(typeof operation.perform, 'function');
			assert.ok(Object.keys(operation.sample).length > 0);
		});
	}
}
