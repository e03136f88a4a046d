import type { Field, InputField, Operation } from '../../contract/catalog.ts';
import { blankInput } from '../../contract/fields.ts';
import type { JsonValue } from '../../contract/json.ts';
import { camelCase, sentenceCase } from '../../words/case.ts';
import { UniqueNames } from '../../words/unique.ts';
import { braces, dateToApi, path } from './iml.ts';
import { letteredName } from './names.ts';

/** An input of an operation with the source of its value. */
export interface BoundInput {
	input: InputField;
	/** Name of the parameter of the module; null when the connection supplies the value. */
	parameter: string | null;
	/** The value that is sent: an IML expression, or an object of them. */
	value: JsonValue;
}

/** The parameter in which Make users enter how many records they want. */
export const LIMIT = 'limit';

/**
 * Decides where the value of each input comes from. In a listing (search, trigger, dropdown), the paging sets its own
 * inputs, so they are left out here.
 * @param listing whether Make pages through the answer.
 * @param reserved names of other parameters of the module.
 */
export function bindInputs(operation: Operation, listing: boolean, reserved: string[] = listing ? [LIMIT] : []): BoundInput[] {
	const inputs = [...undeclaredPathInputs(operation), ...operation.parameters, ...bodyInputs(operation)];
	const names = new UniqueNames({ identity: (name) => name, taken: reserved });
	return inputs
		.filter((input) => !(listing && input.paging))
		.map((input) => {
			if (input.connection) return { input, parameter: null, value: braces(`connection.${input.connection}`) };
			const parameter = parameterName(input, names);
			return { input, parameter, value: sentValue(input, path('parameters', parameter)) };
		});
}

/** Tells whether a field is a file to upload. */
export function isFile(field: Field): boolean {
	return field.type === 'file' || field.format === 'binary';
}

function bodyInputs(operation: Operation): InputField[] {
	const { body } = operation;
	if (!body) return [];
	return body.raw ? [rawBody(operation)] : body.fields;
}

function parameterName(input: InputField, names: UniqueNames): string {
	const plain = /^[A-Za-z_]\w*$/.test(input.name) ? input.name : letteredName(input.name, input.in);
	const placed = camelCase(`${input.in} ${plain}`);
	return names.take(names.has(plain) && !names.has(placed) ? placed : plain);
}

function sentValue(input: InputField, expression: string): JsonValue {
	if (input.date !== null && isScalar(input)) return braces(dateToApi(expression, { ...input, date: input.date }));
	if (isFile(input)) return { value: braces(`${expression}.data`), options: { filename: braces(`${expression}.name`) } };
	return braces(expression);
}

function isScalar(field: Field): boolean {
	return field.type !== 'array' && field.type !== 'object';
}

/**
 * Makes inputs for placeholders of the path that the document does not declare.
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-templating
 */
function undeclaredPathInputs(operation: Operation): InputField[] {
	const declared = new Set(operation.parameters.filter((input) => input.in === 'path').map((input) => input.name));
	const placeholders = [...operation.path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '');
	return placeholders
		.filter((name) => !declared.has(name))
		.map((name) => {
			const connection = name === 'locationId' || name === 'companyId' ? name : null;
			return blankInput(name, 'path', { label: sentenceCase(name), required: true, connection });
		});
}

/** Makes one parameter, which accepts anything, for a body without known properties. */
function rawBody(operation: Operation): InputField {
	return blankInput('body', 'body', { type: 'any', label: 'Body', required: operation.body?.required ?? false });
}
