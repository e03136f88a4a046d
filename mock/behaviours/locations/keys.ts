import type { Catalog, Operation } from '../../../generator/contract/catalog.ts';
import type { JsonObject } from '../../../generator/contract/json.ts';
import { badRequest, notFound } from '../../http/apiError.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { isVisible } from '../address.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour, RequestContext, World } from '../behaviour.ts';
import { bodyOf } from '../behaviour.ts';
import { genericBehaviour } from '../generic.ts';
import { textOf } from '../values.ts';

/** How the key of a record is made of its name: what merge fields and writes name it by. */
const KEYS: Readonly<Record<string, (name: string, input: JsonObject) => string>> = {
	customField: (name, { model }) => `${textOf(model) ?? 'contact'}.${name}`,
	customValue: (name) => `{{ custom_values.${name} }}`,
};

/**
 * Creates a custom field or value as its role says, with the key that its name makes.
 * @throws Error when the operation is not the creation of one of these.
 */
export function createWithKey(operation: Operation, catalog: Catalog): Behaviour {
	const write = genericBehaviour(operation, catalog);
	const resource = operation.resource ?? '';
	const keyOf = KEYS[resource];
	if (!write || !keyOf) throw new Error(`${operation.operationId}: keys.create is for custom fields and custom values.`);
	return (context, world) => {
		const input = bodyOf(context);
		const name = String(input.name);
		const fieldKey = textOf(input.fieldKey) ?? keyOf(snakeCase(name), input);
		if (world.store.by(resource, 'locationId', context.locationId).some((record) => record.fieldKey === fieldKey)) {
			throw badRequest(`${name} already exists`);
		}
		const defaults = resource === 'customField' ? { model: 'contact' } : {};
		return write({ ...context, body: { ...defaults, ...input, fieldKey } }, world);
	};
}

/** Reads a custom field by its id or its key. */
export function readByKey(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const name = context.pathParameters.id ?? '';
		const record = world.store.get('customField', name) ?? fieldWithKey(name, context, world);
		if (!record || !isVisible(record, context)) throw notFound('Custom Field', name);
		return answer.record(record, context);
	};
}

function fieldWithKey(key: string, { locationId }: RequestContext, world: World): StoredRecord | undefined {
	return world.store.by('customField', 'locationId', locationId).find(({ fieldKey }) => fieldKey === key);
}

/** `Emergency number` → `emergency_number`. */
function snakeCase(name: string): string {
	return name
		.trim()
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '_')
		.replace(/^_+|_+$/g, '');
}
