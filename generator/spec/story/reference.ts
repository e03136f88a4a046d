import type { JsonObject, JsonValue } from '../../contract/json.ts';
import { parsePointer } from '../pointer.ts';

/**
 * A reference of an example to what stands elsewhere: `{ $record: contact/mL4yQ8nRz2TcVw7HsK1d, $pick: [id, email] }`.
 * It is resolved on loading, so that the joined document holds plain values.
 */
export interface Reference {
	/** `$record` names a record of the story, `$example` the success example of an operation. */
	key: '$record' | '$example';
	/** What is named: `contact/mL4yQ8nRz2TcVw7HsK1d`, or an operation id. */
	name: string;
	/** Path to a part of it; empty for the whole. */
	part: string[];
	/** Fields to take, in this order; null for all that are shown. */
	pick: string[] | null;
	/** Fields to leave out. */
	omit: string[];
	/** Fields that replace those of the same name, or stand beside them. */
	own: JsonObject;
	/** How many of its own fields are written before the reference, and so stand first. */
	lead: number;
}

const KEYS = ['$record', '$example'] as const;
const INSTRUCTIONS = new Set(['$record', '$example', '$pick', '$omit']);

/** What is wrong with a reference, as the sentence that tells it, and what to do. */
export class StoryError extends Error {
	readonly rule: string;
	readonly fix: string;
	constructor(rule: string, message: string, fix: string) {
		super(message);
		this.name = 'StoryError';
		this.rule = rule;
		this.fix = fix;
	}
}

/** True for an object that stands for something else, or is meant to. */
export function isStoryReference(value: JsonObject): boolean {
	return [...INSTRUCTIONS].some((key) => Object.hasOwn(value, key));
}

/**
 * Reads a reference.
 * @param value an object that is one.
 * @throws StoryError when it is not written as `spec/extensions/story.schema.json` says.
 */
export function readReference(value: JsonObject): Reference {
	const keys = KEYS.filter((key) => Object.hasOwn(value, key));
	const [key] = keys;
	const text = key === undefined ? undefined : value[key];
	if (key === undefined) throw malformed('it has neither $record nor $example');
	if (keys.length > 1) throw malformed('it has both $record and $example');
	const misspelt = Object.keys(value).find((field) => field.startsWith('$') && !INSTRUCTIONS.has(field));
	if (misspelt !== undefined) throw malformed(`there is no "${misspelt}"`);
	if (typeof text !== 'string') throw malformed(`${key} is no text`);
	const hash = text.indexOf('#');
	const name = hash < 0 ? text : text.slice(0, hash);
	if (key === '$record' && !/^[^/]+\/./.test(name)) throw malformed(`"${name}" is not of the form <resource>/<id>`);
	return {
		key,
		name,
		part: hash < 0 ? [] : partOf(text.slice(hash)),
		pick: value.$pick === undefined ? null : namesIn('$pick', value.$pick),
		omit: value.$omit === undefined ? [] : namesIn('$omit', value.$omit),
		own: ownFields(value),
		lead: Object.keys(value).findIndex((field) => INSTRUCTIONS.has(field)),
	};
}

/** The fields of a reference or of a record of the story that are no instructions. */
export function ownFields(value: JsonObject): JsonObject {
	return Object.fromEntries(Object.entries(value).filter(([key]) => !INSTRUCTIONS.has(key)));
}

/**
 * Names of fields in an instruction.
 * @throws StoryError when the value is no list of texts.
 */
export function namesIn(key: string, value: JsonValue): string[] {
	if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
	throw malformed(`${key} is no list of names`);
}

function partOf(pointer: string): string[] {
	try {
		return parsePointer(pointer);
	} catch {
		throw malformed(`"${pointer}" is no JSON pointer`);
	}
}

function malformed(what: string): StoryError {
	return new StoryError(
		'story-reference',
		`This reference cannot be read: ${what}.`,
		'Write it as spec/extensions/story.schema.json says, for example { $record: contact/mL4yQ8nRz2TcVw7HsK1d, $pick: [id, email] }.',
	);
}
