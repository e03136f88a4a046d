/**
 * What an operation of the API needs, as data. The files in `triggers/`, `searches/` and `creates/` each hold
 * one of these; the code that reads them stands beside this file.
 */

export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };
export type JsonObject = { [key: string]: JsonValue };

export interface Operation {
	method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS';
	/** Path with its parameters in braces: `/contacts/{contactId}`. */
	path: string;
	/** Value of the `Version` header, or null for none. */
	version: string | null;
	/** Media type of the request body, or null when the operation takes none. */
	contentType: string | null;
	inputs: readonly Input[];
	answer: Answer;
	paging: Paging | null;
}

/** Where a value goes in the request. */
export interface Place {
	in: 'path' | 'query' | 'header' | 'body';
	/** Name of the parameter, or way down into the body; empty for the whole body. */
	to: readonly string[];
}

export type Input = ValueInput | LinesInput | SlotsInput | ConnectionInput | ConstantInput;

/** One field of the form, or (with `list`) a field that takes several values. */
export interface ValueInput extends Place {
	kind: 'value';
	/** Key in `bundle.inputData`. */
	key: string;
	/** What people know it by; for messages. */
	label: string;
	type: ValueType;
	/** Numbers and moments that the API wants as text. */
	asText?: true;
	list?: true;
	required?: true;
}

/** How a value is written on the wire; the last four are moments. */
export type ValueType = 'string' | 'integer' | 'number' | 'boolean' | 'json' | 'any' | 'file' | DateType;
export type DateType = 'date' | 'date-time' | 'epoch-milliseconds' | 'epoch-seconds';

/** Line items: an array of objects. */
export interface LinesInput extends Place {
	kind: 'lines';
	key: string;
	label: string;
	required?: true;
	/** One column each; `to` is the way down into a line. */
	columns: readonly Omit<ValueInput, 'in'>[];
}

/** Custom fields by id or key: pairs of form fields `<key>_1_key`, `<key>_1_value` and so on. */
export interface SlotsInput extends Place {
	kind: 'slots';
	/** Start of the keys of the form's fields. */
	key: string;
	count: number;
	/** Properties of one custom-field value on the wire; null where the API has none. */
	idProperty: string | null;
	keyProperty: string | null;
	valueProperty: string;
}

/** A value that the connected account supplies. */
export interface ConnectionInput extends Place {
	kind: 'connection';
	from: 'locationId' | 'companyId';
	required?: true;
}

/** A value that is always the same. */
export interface ConstantInput extends Place {
	kind: 'constant';
	value: JsonValue;
}

/** What the API answers with, and where the record is in it. */
export interface Answer {
	shape: 'list' | 'record' | 'none';
	/** Dotted path to the list or record; empty for the whole answer. */
	path: string;
	/** Field that identifies a record. */
	id: string | null;
	/** Input whose value identifies the record where the answer does not. */
	idInput: string | null;
	/** Fields with the moments of creation and of the last change. */
	created: string | null;
	updated: string | null;
	/** Fields that hold a moment as a number; they become ISO 8601 text. */
	epochs: Readonly<Record<string, 'epoch-milliseconds' | 'epoch-seconds'>>;
}

/** How to get the pages of a list one after the other. */
export interface Paging {
	limit: { name: string; in: 'query' | 'body'; size: number; asText: boolean } | null;
	/** Inputs of the next request, each taken from the answer before it. */
	cursors: readonly { name: string; in: 'query' | 'body'; from: 'body' | 'lastRecord'; path: string }[] | null;
	/** An input that counts pages or records; where it is required, the first request has it, too. */
	counter: {
		name: string;
		in: 'query' | 'body';
		start: number;
		unit: 'page' | 'record';
		asText: boolean;
		required: boolean;
	} | null;
	/** Dotted path to a value that is truthy while more pages follow, or null. */
	more: string | null;
	/** The API answers newest first, as it was asked to. */
	newestFirst: boolean;
}
