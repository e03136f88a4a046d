import type { DateType, Input, Place, ValueInput, ValueType } from '../../../templates/zapier/runtime/operation.ts';
import type { Field, InputField, Operation } from '../../contract/catalog.ts';
import { blankInput } from '../../contract/fields.ts';
import { singular } from '../../words/nouns.ts';
import { UniqueNames } from '../../words/unique.ts';
import { helpText, inputLabel } from './copy.ts';
import { type FormField, lineField, slotFields, valueField } from './form.ts';

/** The deepest level at which an object becomes fields of its own; a deeper one is entered as JSON. */
const MAX_DEPTH = 2;
const SLOTS = 10;

/** One input of an operation: the way it is sent, and the fields of the form for it (none when nobody is asked). */
export interface PlannedInput {
	/** Field of the catalog that it is made of. */
	source: InputField;
	wire: Input;
	form: FormField[];
}

/**
 * Plans the inputs of an operation in the order of the form, required ones first. Inputs of the paging are left to the
 * runtime.
 * @param fixed values of inputs that the app sets.
 */
export function planInputs(operation: Operation, fixed: Readonly<Record<string, Input & { kind: 'constant' }>> = {}): PlannedInput[] {
	const keys = new UniqueNames({ separator: '_', identity: (key) => key });
	const sources = [...operation.parameters, ...bodyFields(operation)].filter((field) => !field.paging && !isOtherPaging(field, operation));
	const planned = sources.flatMap((source): PlannedInput[] => {
		const constant = Object.hasOwn(fixed, source.name) ? fixed[source.name] : undefined;
		if (constant) return [{ source, wire: constant, form: [] }];
		return planInput(source, operation, keys);
	});
	return [...planned.filter(({ wire }) => 'required' in wire), ...planned.filter(({ wire }) => !('required' in wire))];
}

/** Tells whether an input is a second way to page; the API refuses it together with the one that the runtime uses. */
function isOtherPaging(field: InputField, { paging }: Operation): boolean {
	return paging !== null && !field.required && /^(page|skip|offset)$/i.test(field.name);
}

/**
 * Plans an input for each property of a body; a body without known properties becomes one field.
 * @see https://spec.openapis.org/oas/v3.1.1.html#request-body-object
 */
function bodyFields({ body }: Operation): InputField[] {
	if (!body) return [];
	return body.raw && body.fields.length === 0 ? [wholeBody(body.contentType, body.required)] : body.fields;
}

function wholeBody(contentType: string, required: boolean): InputField {
	return blankInput('', 'body', {
		label: 'Body',
		description: 'The body of the request.',
		type: /\bjson\b/.test(contentType) ? 'object' : 'string',
		required,
	});
}

function planInput(source: InputField, operation: Operation, keys: UniqueNames): PlannedInput[] {
	const place: Place = { in: source.in, to: source.name === '' ? [] : [source.name] };
	if (source.connection !== null) {
		return [{ source, wire: { kind: 'connection', from: source.connection, ...place, ...required(source.required) }, form: [] }];
	}
	if (source.customFields) return [planSlots(source, place, keys)];
	return planField(source, { source, place, operation, keys, labels: [], required: source.required, depth: 0 });
}

interface Context {
	source: InputField;
	place: Place;
	operation: Operation;
	keys: UniqueNames;
	/** Labels of the objects that contain the field. */
	labels: string[];
	required: boolean;
	depth: number;
}

function planField(field: Field, context: Context): PlannedInput[] {
	const { source, place, operation, keys } = context;
	if (field.type === 'object' && field.fields && field.fields.length > 0 && context.depth < MAX_DEPTH && source.in === 'body') {
		return field.fields.flatMap((child) => planField(child, inside(field, child, context)));
	}
	const label = labelOf(field, context);
	const key = keys.take(place.to.join('__') || 'body');
	const columns = field.type === 'array' && source.in === 'body' ? columnsOf(field, key, keys) : [];
	if (columns.length > 0) {
		const wire: Input = {
			kind: 'lines',
			key,
			label,
			...place,
			...required(context.required),
			columns: columns.map(({ wire: column }) => column),
		};
		return [
			{
				source,
				wire,
				form: [
					lineField(
						wire,
						columns.map(({ field: child, wire: column }) => valueField(column, child, null)),
					),
				],
			},
		];
	}
	const wire: ValueInput = { kind: 'value', key, label, ...place, ...typeOf(field), ...required(context.required) };
	const choices = context.depth === 0 ? source.choices : null;
	return [{ source, wire, form: [valueField(wire, { ...field, description: helpOf(field, label, operation) }, choices)] }];
}

function inside(parent: Field, child: Field, context: Context): Context {
	return {
		...context,
		place: { in: context.place.in, to: [...context.place.to, child.name] },
		labels: [...context.labels, parent.label],
		required: context.required && child.required,
		depth: context.depth + 1,
	};
}

/** Adds the labels of the containing objects to a label, as its own says little without them: `DND Settings Call Status`. */
function labelOf(field: Field, { labels, operation }: Context): string {
	return inputLabel([...labels, field.label].filter((label) => label !== '').join(' ') || 'Value', operation.noun);
}

function helpOf(field: Field, label: string, operation: Operation): string {
	const help = helpText(field.description, label) ?? '';
	const deprecated = field.deprecated && !operation.deprecated ? 'Deprecated.' : '';
	return [deprecated, help].filter((text) => text !== '').join(' ');
}

interface Column {
	field: Field;
	wire: Omit<ValueInput, 'in'>;
}

/** Makes the columns of line items: the properties of the objects in the array, one level deep. */
function columnsOf(field: Field, key: string, keys: UniqueNames): Column[] {
	return (field.items?.fields ?? []).map((child) => {
		const label = inputLabel(child.label || child.name, singular(field.label));
		const { list, ...type } = typeOf(child);
		const wire: Column['wire'] = {
			kind: 'value',
			key: keys.take(`${key}__${child.name}`),
			label,
			to: [child.name],
			// A list inside a line has no form of its own.
			...(list ? { type: 'json' } : type),
			...required(child.required),
		};
		return { field: child, wire };
	});
}

function planSlots(source: InputField, place: Place, keys: UniqueNames): PlannedInput {
	const names = new Set((source.items?.fields ?? []).map(({ name }) => name));
	const wire: Input = {
		kind: 'slots',
		key: keys.take('custom_field'),
		...place,
		count: SLOTS,
		idProperty: names.has('id') || !names.has('key') ? 'id' : null,
		keyProperty: names.has('key') ? 'key' : null,
		valueProperty: ['field_value', 'fieldValue', 'value'].find((name) => names.has(name)) ?? 'value',
	};
	return { source, wire, form: slotFields(wire, source.choices) };
}

/** Chooses the form in which a value is sent. A source of several values is a list of scalars. */
function typeOf(field: Field): Pick<ValueInput, 'type' | 'asText' | 'list'> {
	if (field.type === 'array') {
		const { items } = field;
		const scalar = items === null || (items.type !== 'array' && items.type !== 'object');
		return scalar ? { ...(items ? typeOf(items) : { type: 'any' as const }), list: true } : { type: 'json' };
	}
	if (field.date !== null && field.type !== 'object') return dateType(field.date, field.type === 'string');
	return { type: field.type === 'object' ? 'json' : (field.type satisfies ValueType) };
}

function dateType(date: DateType, text: boolean): Pick<ValueInput, 'type' | 'asText'> {
	return text && date.startsWith('epoch') ? { type: date, asText: true } : { type: date };
}

function required(value: boolean): { required?: true } {
	return value ? { required: true } : {};
}
