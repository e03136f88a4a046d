import type { Field, IdKind, InputField, Operation, OperationAddress, Resource, ResponseModel } from '../../contract/catalog.ts';
import type { OpenApiDocument, RequestBodyObject, Response } from '../../contract/document.ts';
import { resolveReference, successResponse } from '../../spec/operations.ts';
import { titleCase } from '../../words/case.ts';
import { plural } from '../../words/nouns.ts';
import { buildField } from '../fields.ts';
import { buildPaging, pagingInputs } from '../paging.ts';
import { datesOf, preferredContent } from '../response.ts';
import type { Bodies } from './collections.ts';
import { idFieldOf } from './identity.ts';
import { fieldNamed } from './model.ts';
import { firstRecords, hasExamples, initialValues } from './records.ts';
import { type Inference, type Inferred, inferResources, singularWords } from './resources.ts';
import type { Task } from './roles.ts';

/**
 * Infers resources and roles from paths and answers, for a document that declares no resources, and finds the records in
 * the answers.
 * @returns the operations in their order, and the resources.
 */
export function withInference(
	document: OpenApiDocument,
	operations: readonly Operation[],
): { operations: Operation[]; resources: Resource[] } {
	const inference = inferResources(
		operations,
		(operation) => bodiesOf(document, operation),
		(task) => hasExamples(document, task),
	);
	const changed = new Map<Operation, Operation>();
	for (const inferred of inference.resources) {
		for (const task of inferred.tasks) changed.set(task.member.operation, operationOf(task, inferred, inference));
	}
	return {
		operations: operations.map((operation) => changed.get(operation) ?? operation),
		resources: inference.resources.map((inferred) => resourceOf(document, inferred, inference)),
	};
}

function bodiesOf(document: OpenApiDocument, { path, method }: Operation): ReturnType<Bodies> {
	const source = document.paths[path]?.[method];
	const success = source && successResponse(source);
	const response = success && resolveReference<Response>(document, source.responses?.[success.status]);
	const body = resolveReference<RequestBodyObject>(document, source?.requestBody);
	const taken = preferredContent(body?.content)[1]?.schema;
	return {
		answer: buildField(document, preferredContent(response?.content)[1]?.schema, '', true),
		takesFields: taken !== undefined && buildField(document, taken, '', true).type === 'object',
	};
}

function operationOf(task: Task, inferred: Inferred, inference: Inference): Operation {
	const { member, role, spot } = task;
	const { operation, answer } = member;
	const response: ResponseModel = {
		...operation.response,
		shape: spot?.shape ?? 'none',
		path: spot?.path ?? '',
		idField: spot ? idFieldOf(spot.fields, inferred.model.idNames) : null,
		...(spot ? datesOf(spot.fields) : { createdField: null, updatedField: null }),
		fields: [...(spot?.fields ?? answer.fields ?? [])],
	};
	return {
		...operation,
		role,
		resource: inferred.key,
		address: addressOf(task, inferred, inference),
		response,
		...(spot?.shape === 'list' ? pagingOf(operation, response, answer) : {}),
		...(role === 'create' ? { initial: initialValues(operation, inferred) } : {}),
	};
}

/** Builds the paging of a list again, as the place of the list in the answer is known only now. */
function pagingOf(operation: Operation, response: ResponseModel, answer: Field): Partial<Operation> {
	const { parameters, body } = operation;
	const inputs = [...parameters, ...(body?.fields ?? [])];
	const paging = operation.paging ?? buildPaging(undefined, inputs, response);
	if (!paging) return {};
	const { counter } = paging;
	const counting = inputs.find(({ name, in: place }) => name === counter?.name && place === counter.in);
	const isFromZero = counting?.default === 0 || counting?.limits.minimum === 0;
	const paged = pagingInputs(paging);
	const marked = (input: InputField): InputField =>
		(input.in === 'query' || input.in === 'body') && paged.has(input.name) ? { ...input, paging: true } : input;
	return {
		paging: {
			...paging,
			counter: counter && isFromZero ? { ...counter, start: 0 } : counter,
			total: paging.total ?? pathOf(answer, TOTAL),
			more: paging.more ?? pathOf(answer, MORE),
		},
		parameters: parameters.map(marked),
		body: body && { ...body, fields: body.fields.map(marked) },
	};
}

const TOTAL = { name: /^(total|count|total_?count|total_?(results|items|records|elements))$/i, types: ['integer', 'number'] };
const MORE = { name: /^has_?(more|next|next_?page)$/i, types: ['boolean'] };

/** Finds the field of an envelope with such a name and type, in the body or one object below. */
function pathOf(answer: Field, { name, types }: typeof TOTAL): string | null {
	const fits = (field: Field) => name.test(field.name) && types.includes(field.type);
	const top = answer.fields ?? [];
	const found = top.find(fits);
	if (found) return found.name;
	for (const { name: above, fields } of top) {
		const inside = fields?.find(fits);
		if (inside) return `${above}.${inside.name}`;
	}
	return null;
}

function addressOf(task: Task, inferred: Inferred, { ancestorsOf }: Inference): OperationAddress {
	const { member, id } = task;
	const own = id?.in === 'path' ? id.name : null;
	const parents = ancestorsOf(member)
		.filter(({ parameter }) => parameter !== own)
		.map(({ parameter, resource }) => ({ parameter, resource: resource.key, field: linkField(inferred, resource, parameter) }));
	const known = new Set([own, ...parents.map(({ parameter }) => parameter)]);
	const rest = member.segments.flatMap(({ parameter }) => (parameter === null || known.has(parameter) ? [] : [parameter]));
	return {
		id,
		parents,
		fields: rest.map((parameter) => ({ parameter, field: fieldNamed(inferred.model, parameter)?.name ?? parameter })),
	};
}

/** Finds the field of a record that holds the id of its parent. */
export function linkField({ model }: Inferred, parent: Inferred, parameter: string): string {
	const usual = `${parent.key}Id`;
	const found = idFieldOf(model.fields, [usual, ...(parameter === 'id' ? [] : [parameter]), parent.key]);
	return found === null || found === model.id.name ? usual : found;
}

function resourceOf(document: OpenApiDocument, inferred: Inferred, inference: Inference): Resource {
	const words = titleCase(singularWords(inferred.noun)).split(' ');
	const roles: Resource['operations'] = {};
	for (const { role, member } of inferred.tasks) roles[role] = [...(roles[role] ?? []), member.operation.operationId];
	const { parent, model } = inferred;
	return {
		key: inferred.key,
		noun: words.join(' '),
		plural: [...words.slice(0, -1), plural(words.at(-1) ?? '')].join(' '),
		idField: model.id.name,
		...datesOf(model.fields),
		parent: parent?.key ?? null,
		schema: null,
		operations: roles,
		inferred: {
			idKind: idKindOf(model.id),
			idNames: otherIdNames(inferred),
			parentField: parent && parentFieldOf(inferred, inference),
			records: firstRecords(document, inferred),
		},
	};
}

function parentFieldOf(inferred: Inferred, { ancestorsOf }: Inference): string | null {
	const way = inferred.tasks.flatMap(({ member }) => ancestorsOf(member)).find(({ resource }) => resource === inferred.parent);
	return way ? linkField(inferred, way.resource, way.parameter) : null;
}

/** Lists the names that the id has in some answers in place of the usual one. */
function otherIdNames({ tasks, model }: Inferred): string[] {
	const names = tasks.flatMap(({ spot }) => (spot ? (idFieldOf(spot.fields, model.idNames) ?? []) : []));
	return [...new Set(names)].filter((name) => name !== model.id.name);
}

function idKindOf({ type, format, example, limits }: Field): IdKind {
	if (type === 'integer' || type === 'number') return 'integer';
	if (format === 'uuid') return 'uuid';
	const isObjectId = /\{24\}/.test(limits.pattern ?? '') || (typeof example === 'string' && /^[0-9a-f]{24}$/.test(example));
	return isObjectId ? 'object-id' : 'text';
}
