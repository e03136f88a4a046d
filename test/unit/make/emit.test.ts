import { describe, expect, it } from 'vitest';
import { emitApp } from './emitApp.ts';
import { input } from './fields.ts';
import { catalog } from './fixture.ts';
import { openApp } from './makeApp.ts';
import { validateMakeApp } from './validateMakeApp.ts';

const { files, warnings } = emitApp();
const app = openApp(files);
const modules = app.manifest.components.module ?? {};

describe('an emitted Make app', () => {
	it('passes the schemas and the rules', () => {
		expect(validateMakeApp(files, catalog)).toEqual([]);
	});

	it('has a module for each operation, a trigger for each entry that can be polled, and the universal one', () => {
		expect(Object.entries(modules).map(([id, { label, moduleType, actionCrud }]) => [id, label, moduleType, actionCrud])).toEqual([
			['watchContacts', 'Watch contacts', 'trigger', undefined],
			['watchContact', 'Watch a contact', 'trigger', undefined],
			['watchContactsDeprecated', 'Watch contacts (deprecated)', 'trigger', undefined],
			['searchContacts', 'Search contacts', 'search', undefined],
			['listContacts', 'List contacts (deprecated)', 'search', undefined],
			['getContact', 'Get a contact', 'action', 'read'],
			['createContact', 'Create a contact', 'action', 'create'],
			['updateContact', 'Update a contact', 'action', 'update'],
			['deleteContact', 'Delete a contact', 'action', 'delete'],
			['listContactTasks', 'List contact tasks', 'search', undefined],
			['updateContactTask', 'Update a contact task', 'action', 'update'],
			['deleteContactTask', 'Delete a contact task', 'action', 'delete'],
			['makeApiCall', 'Make an API call', 'universal', undefined],
		]);
	});

	it('says which trigger entries cannot be polled, and why', () => {
		expect(warnings).toEqual(['no polling trigger, as its records carry no date: Get Contact Tasks.']);
		expect(app.files.get('README.md')).toContain('- Get Contact Tasks: its records carry no date');
	});

	it('is the same from run to run', () => {
		expect(emitApp().files).toEqual(files);
	});

	it('asks for both ids of a nested record, the dropdown of the second inside that of the first', () => {
		const [contact] = app.parameters(modules.updateContactTask ?? { codeFiles: {} }, 'mappableParams');
		expect(contact).toMatchObject({
			name: 'contactId',
			mode: 'edit',
			required: true,
			options: {
				store: 'rpc://listContacts',
				nested: [{ name: 'taskId', mode: 'edit', required: true, options: 'rpc://listContactTasks' }],
			},
		});
	});

	it.each([
		['its operation needs the connection alone', { operationId: 'searchContacts', dependsOn: ['locationId'] }, 'rpc://listContacts'],
		['its operation is unknown', { operationId: 'listPeople', dependsOn: [] }, undefined],
		['its operation lists nothing', { operationId: 'getContact', dependsOn: [] }, undefined],
		['it depends on what the form does not ask for', { operationId: 'listContactTasks', dependsOn: ['contactId'] }, undefined],
	])('fills a dropdown unless it cannot: %s', (_case, choices, options) => {
		const assignee = input('assignedTo', 'body', { choices: { value: 'id', label: ['contactName', 'email'], nested: null, ...choices } });
		const operations = catalog.operations
			.filter(({ operationId }) => ['searchContacts', 'getContact', 'createContact', 'listContactTasks'].includes(operationId))
			.map((operation) =>
				operation.operationId === 'createContact' && operation.body
					? { ...operation, body: { ...operation.body, fields: [assignee] } }
					: operation,
			);
		const changed = { ...catalog, operations };
		const emitted = emitApp(changed).files;
		const opened = openApp(emitted);
		const [parameter] = opened.parameters(opened.manifest.components.module?.createContact ?? { codeFiles: {} }, 'mappableParams');
		expect(parameter?.options).toBe(options);
		expect(validateMakeApp(emitted, changed)).toEqual([]);
	});

	it('overrides the version where an operation takes another one', () => {
		const versions = ['updateContactTask', 'getContact'].map(
			(id) => app.directives(modules[id] ?? { codeFiles: {} }, 'communication').headers,
		);
		expect(versions).toEqual([{ version: '2021-04-15' }, undefined]);
	});

	it('leaves defaults out of an update, where they would overwrite what nobody meant to change', () => {
		const sourceOf = (id: string): unknown =>
			app.parameters(modules[id] ?? { codeFiles: {} }, 'mappableParams').find(({ name }) => name === 'source')?.default;
		expect([sourceOf('createContact'), sourceOf('updateContact')]).toEqual(['public api', undefined]);
	});
});

describe('the origins of an app', () => {
	const origins = [{ label: 'Ours', baseUrl: 'https://us1.make.com/api', appId: 'our-app', appVersion: 2, apikeyFile: '.secrets/key' }];
	const read = (manifest: string | undefined): { origins: unknown; warnings: string[] } => {
		const emitted = emitApp(catalog, manifest);
		return {
			origins: openApp(emitted.files).manifest.origins,
			warnings: emitted.warnings.filter((warning) => warning.includes('makecomapp')),
		};
	};

	it('stay as their owner left them', () => {
		expect(read(JSON.stringify({ origins, components: {} }))).toEqual({ origins, warnings: [] });
	});

	it('have no ids in a new project', () => {
		expect(read(undefined).origins).toMatchObject([
			{ idMapping: { connection: [], module: [], function: [], rpc: [], webhook: [], endpoint: [] } },
		]);
	});

	it.each([
		['no JSON', '{', 'no valid JSON'],
		['a file without origins', '{}', 'no list "origins"'],
	])('are the default ones, with a warning, after %s', (_case, manifest, warning) => {
		const result = read(manifest);
		expect(result.origins).toHaveLength(1);
		expect(result.warnings[0]).toContain(warning);
	});
});
