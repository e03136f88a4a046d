import type { Answer, Operation as WireOperation, Paging as WirePaging } from '../../../templates/zapier/runtime/operation.ts';
import type { Entry, InputField, Operation, Paging } from '../../contract/catalog.ts';
import type { PlannedInput } from './inputs.ts';

/** Page size for an API that names neither a default nor a maximum. */
const USUAL_PAGE = 20;
const LARGEST_PAGE = 100;

/** Tells whether the app can send an operation: requests of Zapier have no TRACE. */
export function isSendable(operation: Operation): boolean {
	return operation.method !== 'trace';
}

/** Makes what the runtime needs to know of an operation. */
export function wireOperation(operation: Operation, inputs: readonly PlannedInput[], newestFirst: boolean): WireOperation {
	return {
		method: operation.method.toUpperCase() as WireOperation['method'],
		path: operation.path,
		version: operation.version,
		contentType: operation.body?.contentType ?? null,
		inputs: inputs.map(({ wire }) => wire),
		answer: wireAnswer(operation, inputs),
		paging: operation.paging ? wirePaging(operation.paging, newestFirst) : null,
	};
}

function wireAnswer({ response, path, resource, role }: Operation, inputs: readonly PlannedInput[]): Answer {
	const epochs = response.shape === 'none' ? [] : response.fields.filter(({ date }) => date?.startsWith('epoch') === true);
	return {
		shape: response.shape,
		path: response.path,
		id: response.idField,
		idInput: idInput(path, inputs, role === 'delete' ? null : resource),
		created: response.createdField,
		updated: response.updatedField,
		epochs: Object.fromEntries(epochs.map(({ name, date }) => [name, date as 'epoch-milliseconds' | 'epoch-seconds'])),
	};
}

/** Finds the input that holds the id of the record: that of the resource, else the last id of the path. */
function idInput(path: string, inputs: readonly PlannedInput[], resource: string | null): string | null {
	const keys = new Map(
		inputs.flatMap(({ source, wire }) => (source.in === 'path' && wire.kind === 'value' ? [[source.name, wire.key]] : [])),
	);
	const names = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '').filter((name) => keys.has(name) && /ids?$/i.test(name));
	const own = resource === null ? undefined : names.find((name) => name === `${resource}Id`);
	return keys.get(own ?? names.at(-1) ?? '') ?? null;
}

function wirePaging({ limit, cursors, counter, more }: Paging, newestFirst: boolean): WirePaging {
	return {
		limit: limit && {
			name: limit.name,
			in: limit.in,
			size: Math.min(limit.maximum ?? limit.default ?? USUAL_PAGE, LARGEST_PAGE),
			asText: limit.asString,
		},
		cursors,
		counter: counter && {
			name: counter.name,
			in: counter.in,
			start: counter.start,
			unit: counter.unit,
			asText: counter.asString,
			required: counter.required,
		},
		more,
		newestFirst,
	};
}

/**
 * Finds the input that sorts a list newest first, with its value.
 * @returns null when there is none.
 */
export function sortInput(
	operation: Operation,
	event: Entry['event'],
): { name: string; wire: PlannedInput['wire'] & { kind: 'constant' } } | null {
	const { createdField, updatedField } = operation.response;
	const field = event === 'updated' ? (updatedField ?? createdField) : createdField;
	if (operation.response.shape !== 'list' || field === null) return null;
	const input = operation.body?.fields.find((candidate) => sortsBy(candidate, field));
	return input
		? { name: input.name, wire: { kind: 'constant', in: 'body', to: [input.name], value: [{ field, direction: 'desc' }] } }
		: null;
}

function sortsBy({ type, items }: InputField, field: string): boolean {
	const allows = (name: string, value: string): boolean => {
		const column = items?.fields?.find((candidate) => candidate.name === name);
		return column !== undefined && (column.enum === null || column.enum.includes(value));
	};
	return type === 'array' && allows('field', field) && allows('direction', 'desc');
}
