import type { InputReference, Operation, Resource } from '../../generator/contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../generator/contract/json.ts';
import { badRequest, forbidden, notFound } from '../http/apiError.ts';
import { fieldPath, valuesAt } from '../state/fieldPath.ts';
import type { Relations } from '../state/relations.ts';
import type { StoredRecord } from '../state/store/store.ts';
import { objectsOf } from '../state/values.ts';
import { isVisible } from './address.ts';
import type { RequestContext, World } from './behaviour.ts';

/**
 * Refuses what a request names and is not there.
 * @param input an object of the body.
 * @param record what becomes of it, where that is known: it says what the input leaves to it.
 * @throws ApiError not found: for a record that is not there or is of another sub-account; 403 for another agency.
 */
export type ReferenceCheck = (input: JsonObject, record: StoredRecord, context: RequestContext, world: World) => void;

/** Works out what an operation has to check of its requests. */
export function referenceCheck(operation: Operation, relations: Relations): ReferenceCheck {
	const required = new Set((operation.body?.fields ?? []).filter((field) => field.required).map(({ name }) => name));
	const checks = (operation.references ?? []).map((reference) =>
		checkOf(reference, required.has(reference.path), operation.operationId, relations),
	);
	const company = operation.behaviour === null ? operation.body?.fields.find(({ connection }) => connection === 'companyId') : undefined;
	return (input, record, context, world) => {
		const agency = company && input[company.name];
		// Nothing is written into an agency that the token knows nothing of: nobody could read it again.
		if (agency !== undefined && agency !== context.grant.companyId) throw forbidden('The token does not have access to this company.');
		for (const check of checks) check(input, record, context, world);
	};
}

/** @param isRequired an empty text is refused, too; elsewhere it names nothing. */
function checkOf(reference: InputReference, isRequired: boolean, operationId: string, relations: Relations): ReferenceCheck {
	const { in: place, besides = [], resource, resourceField, within } = reference;
	const path = fieldPath(reference.path);
	const [head = ''] = path;
	const named = resource === null ? undefined : relations.resource(resource, operationId);
	return (input, record, context, world) => {
		const source = place === 'body' ? input : place === 'query' ? context.query : context.pathParameters;
		if (source[head] === undefined) return;
		for (const value of valuesAt(source, path)) {
			if ((value === '' && !isRequired) || besides.includes(value as string)) continue;
			if (within) checkWithin(value, within, record, relations.resource(within.resource, operationId), world);
			else {
				const target = named ?? relations.known(record[resourceField ?? '']);
				if (target) checkRecord(String(value), target, context, world);
			}
		}
	};
}

function checkRecord(id: string, resource: Resource, context: RequestContext, world: World): void {
	const record = world.store.get(resource.key, id);
	if (!record || !isWithinReach(resource, record, context)) throw notFound(resource.noun, id);
}

/** Another sub-account can be named where it is of the same agency; its records cannot. */
function isWithinReach(resource: Resource, record: StoredRecord, context: RequestContext): boolean {
	const isSubAccount = record[resource.idField] === record.locationId;
	return isSubAccount ? record.companyId === context.grant.companyId : isVisible(resource, record, context);
}

/** @throws ApiError 400 when the record that another field names has no such item in its list. */
function checkWithin(
	value: JsonValue,
	{ list, match, input, noun }: NonNullable<InputReference['within']>,
	record: StoredRecord,
	{ key, noun: whole }: Resource,
	world: World,
): void {
	const id = String(record[input] ?? '');
	if (objectsOf(world.store.get(key, id)?.[list]).some((item) => item[match] === value)) return;
	const name = whole.toLowerCase();
	throw badRequest(`The ${name} ${noun} ${String(value)} is not a ${noun} of the ${name} ${id}`);
}
