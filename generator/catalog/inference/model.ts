import type { Field } from '../../contract/catalog.ts';
import { isScalar, likeness, type Spot, spotsOf } from './answers.ts';
import type { Collection, Member } from './collections.ts';
import { idFieldOf, idNames } from './identity.ts';
import { placeWord } from './paths.ts';

/** The fields and the id of the records of a collection. */
export interface Model {
	/** Field with the id. */
	id: Field;
	/** Names that the id can have in an answer, best first. */
	idNames: string[];
	/** Fields of a record, as its fullest answer shows it. */
	fields: readonly Field[];
	/** Words of the path to the records: `parts`. */
	noun: string;
}

/** Share of fields below which two records are of different kinds. */
const LIKE = 0.6;

/**
 * Finds the fields and the id of the records of a collection: in the answer of the operation on one record, else in that
 * of a list, else in that of the operation that creates one.
 * @returns null when no answer shows a record with an id.
 */
export function modelOf(collection: Collection): Model | null {
	const parameter = collection.single[0]?.idParameter ?? null;
	const names = idNames(parameter, collection.noun);
	for (const { member, shape } of witnesses(collection)) {
		for (const { fields } of spotsOf(member.answer).filter((spot) => spot.shape === shape)) {
			const name = idFieldOf(fields, names);
			const id = fields.find((field) => field.name === name);
			if (id && fields.length > 1) {
				return { id, idNames: [id.name, ...names], fields, noun: collection.noun };
			}
		}
	}
	return null;
}

function witnesses({ whole, single }: Collection): { member: Member; shape: Spot['shape'] }[] {
	const of = (members: readonly Member[], methods: string, shape: Spot['shape']) =>
		members.filter(({ operation }) => methods.includes(operation.method)).map((member) => ({ member, shape }));
	return [
		...of(single, 'get', 'record'),
		...of(whole, 'get', 'list'),
		...of(single, 'put patch', 'record'),
		...of(whole, 'post', 'record'),
	];
}

/**
 * Finds the place where an answer shows a record of the model, or a list of them.
 * @returns null when there is no such place, or more than one.
 */
export function spotOf(model: Model, answer: Field, shape: Spot['shape']): Spot | null {
	const fitting = spotsOf(answer).filter((spot) => spot.shape === shape && fits(model, spot));
	const depth = Math.min(...fitting.map(depthOf));
	const [best, next] = fitting
		.filter((spot) => depthOf(spot) === depth)
		.map((spot) => ({ spot, score: sharedFields(model, spot.fields) }))
		.sort((one, other) => other.score - one.score);
	if (best) return best.score !== next?.score ? best.spot : null;
	return unknownSpot(model, answer, shape);
}

/** Names for the content of any answer. */
const CONTENT = ['data', 'result', 'results', 'record', 'records', 'item', 'items'];

/** Finds a place that is named after the records and whose content the document leaves open: `{data: {}}`. */
function unknownSpot({ noun, fields }: Model, answer: Field, shape: Spot['shape']): Spot | null {
	const isOpen = (field: Field) =>
		shape === 'record' ? field.type === 'object' && !field.fields?.length : field.type === 'array' && isAnything(field.items);
	const named = (answer.fields ?? []).filter(isOpen).filter(({ name }) => placeWord(name) === placeWord(noun) || CONTENT.includes(name));
	const [only] = named;
	return only && named.length === 1 ? { path: only.name, shape, fields } : null;
}

function isAnything(items: Field | null): boolean {
	return items === null || items.type === 'any' || (items.type === 'object' && !items.fields?.length);
}

function fits(model: Model, { fields, shape }: Spot): boolean {
	const id = idFieldOf(fields, model.idNames);
	if (id === null) return false;
	// The answer only names the record: `{deleted: true, id}`.
	const namesOnly = shape === 'record' && fields.length <= 3 && fields.every(({ name, type }) => name === id || type !== 'object');
	return namesOnly || likeness(model.fields, fields) >= LIKE;
}

function sharedFields(model: Model, fields: readonly Field[]): number {
	const names = new Set(model.fields.map(({ name }) => name));
	return fields.filter(({ name }) => names.has(name)).length;
}

function depthOf({ path }: Spot): number {
	return path === '' ? 0 : path.split('.').length;
}

/** Tells whether the inputs of a body describe a record: most of them are fields of it. */
export function describes(model: Model, body: readonly Field[]): boolean {
	return body.length > 0 && likeness(model.fields, body) >= LIKE;
}

/** Finds the field of a record that a query or path parameter names. */
export function fieldNamed(model: Model, name: string): Field | null {
	const found = idFieldOf(model.fields.filter(isScalar), [name]);
	return model.fields.find((field) => field.name === found) ?? null;
}
