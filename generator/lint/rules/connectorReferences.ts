import { entryKey } from '../../catalog/entries.ts';
import { buildField } from '../../catalog/fields.ts';
import { fieldAt, preferredContent } from '../../catalog/response.ts';
import type { ConnectorExtension, RequestBodyObject, Response } from '../../contract/document.ts';
import type { SpecDocument } from '../../spec/load.ts';
import { describe, type LocatedOperation, operationsOf, parametersOf, resolveReference, successResponse } from '../../spec/operations.ts';
import type { Report, Rule } from '../rule.ts';

/** Whatever an extension names exists (operations, resources, inputs, paths in answers), and titles and keys are unique. */
export const connectorReferences: Rule = {
	applies: 'ours',
	check(spec, report) {
		const ids = new Set([...operationsOf(spec.document)].map(({ operation }) => operation.operationId));
		checkResources(spec, ids, report);
		const titles = new Map<string, string>();
		const keys = new Map<string, string>();
		for (const located of operationsOf(spec.document)) {
			const connector = located.operation['x-connector'];
			if (!connector) continue;
			checkEntries(located, connector, titles, keys, report);
			checkInputs(spec, located, connector, ids, report);
			checkAnswer(spec, located, connector, report);
		}
	},
};

function checkResources(spec: SpecDocument, ids: Set<string | undefined>, report: Report): void {
	const resources = spec.document['x-resources'] ?? {};
	for (const [key, resource] of Object.entries(resources)) {
		const missing = (at: string[], what: string, name: string) =>
			report({
				rule: 'resource-reference',
				at: ['x-resources', key, ...at],
				message: `The resource "${key}" names the ${what} "${name}", which is not there.`,
				fix: `Correct the name, or add the ${what}.`,
			});
		if (resource.parent !== undefined && !Object.hasOwn(resources, resource.parent)) missing(['parent'], 'resource', resource.parent);
		if (resource.schema !== undefined && !Object.hasOwn(spec.document.components?.schemas ?? {}, resource.schema)) {
			missing(['schema'], 'schema', resource.schema);
		}
		if (resource.choices && !ids.has(resource.choices.operation))
			missing(['choices', 'operation'], 'operation', resource.choices.operation);
		for (const [path, reference] of Object.entries(resource.references ?? {})) {
			const named = typeof reference === 'string' ? reference : reference.resource;
			if (named !== undefined && !Object.hasOwn(resources, named)) missing(['references', path], 'resource', named);
		}
	}
}

function checkEntries(
	located: LocatedOperation,
	connector: ConnectorExtension,
	titles: Map<string, string>,
	keys: Map<string, string>,
	report: Report,
): void {
	for (const [index, entry] of (connector.entries ?? []).entries()) {
		if (typeof entry?.title !== 'string') continue; // The rule `extensions` has reported it.
		const at = [...located.at, 'x-connector', 'entries', index, 'title'];
		const key = entry.key ?? entryKey(entry.title);
		const holder = titles.get(entry.title) ?? keys.get(key.toLowerCase());
		if (holder) {
			report({
				rule: 'entry-unique',
				at,
				message: `The entry "${entry.title}" (key ${key}) is taken by ${holder}.`,
				fix: 'Give each entry a title and a key of its own.',
			});
		}
		titles.set(entry.title, describe(located));
		keys.set(key.toLowerCase(), describe(located));
	}
}

function checkInputs(
	spec: SpecDocument,
	located: LocatedOperation,
	connector: ConnectorExtension,
	ids: Set<string | undefined>,
	report: Report,
): void {
	const body = resolveReference<RequestBodyObject>(spec.document, located.operation.requestBody);
	const [, media] = preferredContent(body?.content);
	const inBody = new Set((buildField(spec.document, media?.schema, '', true).fields ?? []).map((field) => field.name));
	const inputs = new Set([...inBody, ...parametersOf(spec.document, located).map(({ parameter }) => parameter.name)]);
	const missing = (at: (string | number)[], name: string, known: Iterable<string | undefined>, what: string) =>
		report({
			rule: 'connector-reference',
			at: [...located.at, 'x-connector', ...at],
			message: `${describe(located)} names the ${what} "${name}", which is not there.`,
			fix: `Correct the name. Known: ${[...known].slice(0, 20).join(', ') || 'none'}.`,
		});
	const { paging, choices, customFields, mock } = connector;
	for (const key of ['limit', 'counter'] as const) {
		const name = paging?.[key];
		if (name !== undefined && !inputs.has(name)) missing(['paging', key], name, inputs, 'input');
	}
	for (const name of Object.keys(paging?.cursors ?? {})) {
		if (!inputs.has(name)) missing(['paging', 'cursors', name], name, inputs, 'input');
	}
	for (const [name, choice] of Object.entries(choices ?? {})) {
		if (!inputs.has(name)) missing(['choices', name], name, inputs, 'input');
		if (choice && !ids.has(choice.operation)) missing(['choices', name, 'operation'], choice.operation, ids, 'operation');
		const within = choice ? choice.within?.input : undefined;
		if (within && !inputs.has(within)) missing(['choices', name, 'within', 'input'], within, inputs, 'input');
	}
	if (customFields !== undefined && !inBody.has(customFields)) missing(['customFields'], customFields, inBody, 'body property');
	const resources = Object.keys(spec.document['x-resources'] ?? {});
	for (const key of ['resource', 'of'] as const) {
		const name = mock?.[key];
		if (name !== undefined && !resources.includes(name)) missing(['mock', key], name, resources, 'resource');
	}
	for (const key of ['item', 'all', 'each', 'count'] as const) {
		const name = mock?.[key];
		if (name !== undefined && !inputs.has(name)) missing(['mock', key], name, inputs, 'input');
	}
	for (const [key, name] of Object.entries(mock?.sort ?? {})) if (!inputs.has(name)) missing(['mock', 'sort', key], name, inputs, 'input');
	for (const name of Object.keys(mock?.filters ?? {})) if (!inputs.has(name)) missing(['mock', 'filters', name], name, inputs, 'input');
	for (const [path, reference] of Object.entries(mock?.references ?? {})) {
		const [head = ''] = path.split(/[.[]/);
		if (!inputs.has(head)) missing(['mock', 'references', path], head, inputs, 'input');
		if (typeof reference === 'string' && !resources.includes(reference))
			missing(['mock', 'references', path], reference, resources, 'resource');
	}
	checkRole(located, mock, report);
}

/** The property of `x-connector.mock` that a role needs. */
const NEEDED: Readonly<Record<string, 'list' | 'match'>> = { link: 'list', unlink: 'list', upsert: 'match' };

function checkRole(located: LocatedOperation, mock: ConnectorExtension['mock'] = {}, report: Report): void {
	const needed = Object.hasOwn(NEEDED, mock.role ?? '') ? NEEDED[mock.role ?? ''] : undefined;
	if (needed === undefined || mock[needed] !== undefined || mock.behaviour !== undefined) return;
	report({
		rule: 'connector-role',
		at: [...located.at, 'x-connector', 'mock', 'role'],
		message: `${describe(located)} has the role ${mock.role} without "${needed}", so that the mock does not know what to do.`,
		fix: `Say ${needed === 'list' ? 'which list of the record changes' : 'which fields find the record'} in x-connector.mock.${needed}, or name a behaviour.`,
	});
}

function checkAnswer(spec: SpecDocument, located: LocatedOperation, connector: ConnectorExtension, report: Report): void {
	const success = successResponse(located.operation);
	const response = success && resolveReference<Response>(spec.document, located.operation.responses?.[success.status]);
	const whole = buildField(spec.document, preferredContent(response?.content)[1]?.schema, '', true);
	for (const key of ['list', 'record'] as const) {
		const path = connector[key];
		if (path === undefined) continue;
		const field = fieldAt(whole, path);
		const fits = key === 'list' ? field?.type === 'array' : field?.type === 'object';
		if (fits) continue;
		report({
			rule: 'connector-answer-path',
			at: [...located.at, 'x-connector', key],
			message: `The answer of ${describe(located)} has no ${key === 'list' ? 'list' : 'object'} at "${path}".`,
			fix: `Its properties: ${(whole.fields ?? []).map((item) => item.name).join(', ') || 'none'}.`,
		});
	}
}
