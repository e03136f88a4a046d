import { describe, expect, test } from 'vitest';
import { settings } from '../../../generated/connectors/zapier/src/settings.ts';
import type { Field, InputField } from '../../../generator/contract/catalog.ts';
import { privateIntegration } from '../../../templates/zapier/runtime/authentication.ts';
import { App, allFields, catalog, parts, rows, visible } from './app.ts';
import { validateApp } from './zapierCore.ts';

const titleCase = /^[A-Z0-9][\w&/'().-]*( ([A-Z0-9(][\w&/'().-]*|a|an|and|as|at|by|for|from|in|of|on|or|the|to|with))*$/;
const withOffset = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/;

describe('the app', () => {
	test('follows the schema of Zapier, with either way to connect', async () => {
		expect(await validateApp(App)).toEqual([]);
		expect(await validateApp({ ...App, authentication: privateIntegration(settings) })).toEqual([]);
	});

	test('has one trigger, search or create for each entry of the catalog, and nothing else that people see', () => {
		expect(rows.map(([, { part }]) => `${part.group}.${part.key}`).sort()).toEqual(
			visible.map(({ group, key }) => `${group}.${key}`).sort(),
		);
	});

	test('asks for the scopes that its operations need, and no others', () => {
		const used = new Set(catalog.entries.map(({ operationId }) => operationId));
		const needed = catalog.operations.filter(({ operationId }) => used.has(operationId)).flatMap(({ scopes }) => scopes);
		const known = new Set(catalog.scopes.map(({ name }) => name));
		expect(settings.scopes).toEqual(expect.arrayContaining([...new Set(needed)]));
		expect(settings.scopes.filter((scope) => !known.has(scope))).toEqual([]);
	});

	test('has labels in title case, unique among their kind', () => {
		const labels = visible.map(({ group, definition }) => `${group} ${definition.display.label}`.toLowerCase());
		expect(new Set(labels).size).toBe(labels.length);
		for (const { definition } of visible) expect(definition.display.label).toMatch(titleCase);
	});

	test('fills each dropdown from a hidden trigger, and has no other hidden ones', () => {
		const used = parts.flatMap(({ fields }) => allFields(fields).flatMap(({ dynamic }) => (dynamic ? [dynamic.split('.')[0]] : [])));
		const hidden = parts.filter((part) => part.hidden);
		expect([...new Set(used)].sort()).toEqual(hidden.map(({ key }) => key).sort());
		for (const { output, sample } of hidden) {
			expect(output.map(({ key }) => key)).toEqual(['id', 'label']);
			expect(Object.keys(sample)).toEqual(['id', 'label']);
		}
	});

	test('pairs Find Contact with Create Contact', () => {
		expect(App.searchOrCreates?.find_contact).toMatchObject({ search: 'find_contact', create: 'create_contact' });
	});

	test('keeps its keys: Zaps of users depend on them', async () => {
		const keys = visible.map(({ group, key, fields }) => [`${group}.${key}`, allFields(fields).map((field) => field.key)] as const);
		const sorted = Object.fromEntries([...keys].sort(([a], [b]) => (a < b ? -1 : 1)));
		await expect(`${JSON.stringify(sorted, null, '\t')}\n`).toMatchFileSnapshot('../../golden/zapier/keys.json');
	});
});

describe.each(rows)('%s', (_key, { entry, operation, part }) => {
	const { definition, fields, output, sample } = part;

	test('says what it does in the style of its kind', () => {
		const style = { triggers: /^Triggers when .*\.$/, searches: /^Finds .*\.$/, creates: /^[A-Z][a-z]+s .*\.$/ }[part.group];
		expect(definition.display.description).toMatch(style);
		expect(definition.noun).toBe(entry.noun);
	});

	test('asks for every input that neither the connection nor the paging supplies', () => {
		const asked = new Set(allFields(fields).map(({ key }) => key));
		for (const input of [...operation.parameters, ...(operation.body?.fields ?? [])]) {
			if (isSupplied(input, part.group)) continue;
			const covered = keysOf(input).filter((key) => !asked.has(key));
			expect(covered, `fields for ${input.name}`).toEqual([]);
		}
	});

	test('asks in words, for required values first', () => {
		const flags = fields.filter(({ type }) => type !== 'copy').map(({ required }) => required === true);
		expect(flags).toEqual([...flags].sort((a, b) => Number(b) - Number(a)));
		for (const { key, label, helpText, type } of allFields(fields)) {
			if (type === 'copy') continue;
			expect(label, key).toMatch(/^\S/);
			expect(label).not.toBe(key);
			expect(label).not.toMatch(/(^|\s)IDs?$/);
			expect(helpText).not.toBe(label);
		}
	});

	test('has the types of the catalog', () => {
		for (const input of [...operation.parameters, ...(operation.body?.fields ?? [])]) {
			const field = fields.find(({ key }) => key === input.name);
			if (!field || field.children) continue;
			const scalar = input.type === 'array' ? input.items : input;
			expect(field.required, input.name).toBe(input.required);
			expect(field.list ?? false, input.name).toBe(input.type === 'array' && field.type !== 'json');
			if (scalar && field.type !== 'json') expect(formTypes(scalar), input.name).toContain(field.type);
			if (scalar?.enum && scalar.type === 'string')
				expect((field.choices as { value: string }[]).map(({ value }) => value)).toEqual(scalar.enum);
		}
	});

	test('resolves its references', () => {
		const keys = new Set(allFields(fields).map(({ key }) => key));
		for (const { dynamic, search, dependsOn = [] } of allFields(fields)) {
			if (dynamic) expect(App.triggers).toHaveProperty(dynamic.split('.')[0] ?? '');
			if (search) expect(App.searches).toHaveProperty(search.split('.')[0] ?? '');
			for (const key of dependsOn) expect(keys).toContain(key);
		}
	});

	test('shows an example that its output fields describe', () => {
		if (part.group !== 'creates') expect(sample.id, 'id').toEqual(expect.any(String));
		for (const field of output) {
			const value = field.key
				.split('__')
				.reduce<unknown>((object, name) => (object as Record<string, unknown> | undefined)?.[name], sample);
			if (value !== undefined) expectType(value, field.type ?? null, field.list === true || field.children !== undefined, field.key);
		}
		const described = new Set(output.map(({ key }) => key.split('__')[0]));
		const known = new Set(
			operation.response.fields.flatMap(({ name, type }) => (type === 'any' || type === 'array' || type === 'object' ? [name] : [])),
		);
		// Where the keys of an answer are data, days say, nothing can describe them.
		const isOpen = operation.response.fields.every(({ name }) => name === 'traceId');
		for (const name of Object.keys(sample)) expect(isOpen || described.has(name) || known.has(name), name).toBe(true);
	});

	test('warns before it deletes', () => {
		const deletes = operation.role === 'delete' && (operation.resource !== null || /\bdelete\b/i.test(entry.title));
		expect(fields[0]?.type === 'copy').toBe(deletes);
	});
});

function isSupplied(input: InputField, group: string): boolean {
	const sorted = group === 'triggers' && input.name === 'sort';
	return input.connection !== null || input.paging || input.name === 'page' || sorted;
}

/** Keys of the fields that an input becomes. */
function keysOf(field: Field | InputField, prefix = ''): string[] {
	if ('customFields' in field && field.customFields) {
		return Array.from({ length: 10 }, (_, index) => [`custom_field_${index + 1}_key`, `custom_field_${index + 1}_value`]).flat();
	}
	const key = `${prefix}${field.name}`;
	const depth = prefix.split('__').length - 1;
	if (field.type === 'object' && field.fields?.length && depth < 2) return field.fields.flatMap((child) => keysOf(child, `${key}__`));
	return [key];
}

function formTypes({ type, date }: Field): string[] {
	if (date !== null) return ['datetime'];
	return type === 'any' || type === 'string' ? ['string', 'text'] : type === 'object' ? ['json'] : [type];
}

function expectType(value: unknown, type: string | null, isList: boolean, key: string): void {
	if (isList) {
		expect(Array.isArray(value), key).toBe(true);
		return;
	}
	if (type === 'datetime') expect(value, key).toMatch(withOffset);
	else if (type === 'integer' || type === 'number') expect(typeof value, key).toBe('number');
	else if (type === 'boolean' || type === 'string') expect(typeof value, key).toBe(type);
}
