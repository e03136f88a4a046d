import type { Input, LinesInput, SlotsInput } from '../../../templates/zapier/runtime/operation.ts';
import type { Operation } from '../../contract/catalog.ts';
import { isObject, type JsonObject, type JsonValue } from '../../contract/json.ts';
import { planInputs } from './inputs.ts';

/**
 * Makes the input that a person would enter to send the example request of an operation: `bundle.inputData` of its
 * trigger, search or create. Keys are the names of parameters and body properties; a property of an object is
 * `object__property`; line items are arrays under the name of the property, with `property__column` inside; custom
 * fields are `custom_field_1_key` and `custom_field_1_value`.
 */
export function inputDataFor(operation: Operation): JsonObject {
	const inputData: JsonObject = {};
	for (const { source, wire } of planInputs(operation)) {
		const root: JsonValue = source.in === 'body' ? operation.sample.body : operation.sample.parameters;
		const value = wire.to.reduce<JsonValue | undefined>((object, name) => (isObject(object) ? object[name] : undefined), root);
		if (value !== undefined && value !== null) Object.assign(inputData, enteredAs(wire, value));
	}
	return inputData;
}

function enteredAs(wire: Input, value: JsonValue): JsonObject {
	switch (wire.kind) {
		case 'value':
			return { [wire.key]: value };
		case 'lines':
			return { [wire.key]: linesOf(wire, value) };
		case 'slots':
			return slotsOf(wire, value);
		default:
			return {};
	}
}

function linesOf({ columns }: LinesInput, value: JsonValue): JsonValue {
	const lines = Array.isArray(value) ? value.filter(isObject) : [];
	return lines.map((line) => {
		const cells = columns.map(({ key, to: [name = ''] }): [string, JsonValue | undefined] => [key, line[name]]);
		return Object.fromEntries(cells.filter((cell): cell is [string, JsonValue] => cell[1] !== undefined));
	});
}

function slotsOf({ key, idProperty, keyProperty, valueProperty }: SlotsInput, value: JsonValue): JsonObject {
	const slots = Array.isArray(value) ? value.filter(isObject) : [];
	const pairs = slots.flatMap((slot, index): [string, JsonValue][] => {
		const name = (idProperty === null ? undefined : slot[idProperty]) ?? (keyProperty === null ? undefined : slot[keyProperty]);
		return [
			[`${key}_${index + 1}_key`, name ?? null],
			[`${key}_${index + 1}_value`, slot[valueProperty] ?? slot.value ?? null],
		];
	});
	return Object.fromEntries(pairs);
}
