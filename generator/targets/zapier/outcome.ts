import { createHash } from 'node:crypto';
import type { Answer } from '../../../templates/zapier/runtime/operation.ts';
import type { Entry, Field, Operation } from '../../contract/catalog.ts';
import { blankField } from '../../contract/fields.ts';
import { isObject, type JsonObject, type JsonValue } from '../../contract/json.ts';
import { capitaliseWords } from '../../words/case.ts';
import type { PlannedInput } from './inputs.ts';
import { type OutputField, outputFields } from './outputs.ts';
import { conform } from './samples.ts';

/** The output of a trigger, search or create: its fields and an example. */
export interface Outcome {
	output: OutputField[];
	sample: JsonObject;
}

type Scalar = string | number;

/** Plans the output: the fields and an example of them, as the runtime returns them. */
export function planOutcome(
	kind: 'trigger' | 'search' | 'create',
	entry: Entry,
	operation: Operation,
	inputs: readonly PlannedInput[],
	answer: Answer,
): Outcome {
	const known = idFromInput(operation, inputs, answer);
	if (kind === 'create' && operation.response.shape !== 'record') return planReceipt(operation, inputs, known);
	const cursors = (operation.paging?.cursors ?? [])
		.filter(({ from, name, path }) => from === 'lastRecord' && name === path)
		.map(({ path }) => path);
	const fields = operation.response.fields.filter(({ name }) => name !== 'traceId' && !cursors.includes(name));
	const { traceId: _traceId, ...whole } = sampleRecord(operation);
	// An answer with data as keys (days, say) is returned unchanged.
	const { id: ownId, ...rest } = fields.length === 0 ? whole : conform(whole, fields);
	const record: JsonObject = ownId === undefined ? rest : { id: ownId, ...rest };
	const id = scalar(ownId) ?? (answer.id === null ? undefined : scalar(rest[answer.id]));
	const others = outputFields(fields.filter(({ name }) => name !== 'id'));
	if (kind === 'trigger' && entry.event === 'updated' && id !== undefined) {
		const stamp = answer.updated === null ? undefined : scalar(rest[answer.updated]);
		return {
			output: [idField('Event ID', ''), { key: 'recordId', label: `${capitaliseWords(entry.noun)} ID`, type: typeOf(id) }, ...others],
			// The runtime has put the id into `recordId` by then, whatever the API calls it.
			sample: { id: `${id}-${stamp ?? contentHash({ ...record, id })}`, recordId: id, ...rest },
		};
	}
	// The types of Zapier demand text as the id of a record of a trigger.
	const own = kind === 'trigger' && id !== undefined ? String(id) : id;
	const shown = own ?? (kind === 'trigger' ? undefined : known) ?? (kind === 'create' ? undefined : contentHash(record));
	return {
		output: [...(shown === undefined ? [] : [idField('ID', shown)]), ...others],
		sample: nonEmpty({ ...(shown === undefined ? {} : { id: shown }), ...rest }),
	};
}

/** Plans the output of an answer without a record: the answer unchanged, with the ids that people entered. */
function planReceipt(operation: Operation, inputs: readonly PlannedInput[], known: Scalar | undefined): Outcome {
	const fields = bodyFields(operation).filter(({ name }) => name !== 'traceId');
	const { id: ownId, ...rest } = isObject(operation.sample.response) ? conform(operation.sample.response, fields) : {};
	const id = scalar(ownId) ?? known;
	const names = new Set(['id', ...fields.map(({ name }) => name)]);
	const ids = inputs.flatMap(({ source, wire, form: [field] }) => {
		const value = scalar(operation.sample.parameters[source.name]);
		const entered = wire.kind === 'value' && wire.in === 'path' && !names.has(wire.key) && value !== undefined;
		return entered ? [{ key: wire.key, label: `${field?.label ?? capitaliseWords(source.label)} ID`, value }] : [];
	});
	const shown = id === undefined ? {} : { id };
	return {
		output: [
			...(id === undefined ? [] : [idField('ID', id)]),
			...ids.map(({ key, label, value }): OutputField => ({ key, label, type: typeOf(value) })),
			...outputFields(fields.filter(({ name }) => name !== 'id')),
		],
		sample: nonEmpty({ ...shown, ...Object.fromEntries(ids.map(({ key, value }) => [key, value])), ...rest }),
	};
}

/** Lists the fields of the whole body; for a list, the array that holds the records. */
function bodyFields({ response }: Operation): Field[] {
	if (response.shape !== 'list') return response.fields;
	if (response.path === '' || response.path.includes('.')) return [];
	const known = { label: capitaliseWords(response.path), required: true };
	const items = blankField(response.path, { ...known, type: 'object', fields: response.fields });
	return [blankField(response.path, { ...known, type: 'array', items })];
}

function sampleRecord({ sample, response }: Operation): JsonObject {
	let found: JsonValue | undefined = sample.response;
	for (const name of response.path === '' ? [] : response.path.split('.')) found = isObject(found) ? found[name] : undefined;
	const first = Array.isArray(found) ? found[0] : found;
	if (isObject(first)) return first;
	return first === undefined || first === null ? {} : { id: typeof first === 'number' ? first : String(first), value: first };
}

function idFromInput({ sample }: Operation, inputs: readonly PlannedInput[], { idInput }: Answer): Scalar | undefined {
	const input = inputs.find(({ wire }) => wire.kind === 'value' && wire.key === idInput);
	return input && scalar(sample.parameters[input.source.name]);
}

function idField(label: string, value: Scalar): OutputField {
	return { key: 'id', label, type: typeOf(value) };
}

function typeOf(value: Scalar): 'string' | 'number' {
	return typeof value === 'number' ? 'number' : 'string';
}

/** Makes sure that the example is not empty: Zapier demands one of each visible trigger, search and create. */
function nonEmpty(sample: JsonObject): JsonObject {
	return Object.keys(sample).length === 0 ? { success: true } : sample;
}

function scalar(value: JsonValue | undefined): Scalar | undefined {
	return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

/** Hashes a record that has no id, as `records.ts` of the runtime does to tell records apart. */
function contentHash(value: JsonValue): string {
	return createHash('sha256')
		.update(JSON.stringify(sorted(value)))
		.digest('hex')
		.slice(0, 32);
}

function sorted(value: JsonValue): JsonValue {
	if (Array.isArray(value)) return value.map(sorted);
	if (!isObject(value)) return value;
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
