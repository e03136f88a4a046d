import type { JsonValue, Operation } from '../../generator/catalog/types.ts';
import { forbidden } from '../apiError.ts';
import type { Grant } from '../types.ts';

/**
 * The sub-account that a request is about: the one it names, else the token's own.
 * @throws ApiError 403 when the token has no access to it.
 */
export function resolveLocation(
	grant: Grant,
	operation: Operation,
	inputs: { path: JsonValue; query: JsonValue; body: JsonValue },
): string {
	const named = namedLocation(operation, inputs);
	if (named === null) return grant.locationId ?? '';
	if (grant.locationId !== null && named !== grant.locationId) throw forbidden('The token does not have access to this location.');
	return named;
}

function namedLocation(operation: Operation, inputs: { path: JsonValue; query: JsonValue; body: JsonValue }): string | null {
	const fields = operation.body ? [...operation.parameters, ...operation.body.fields] : operation.parameters;
	for (const field of fields) {
		// One in the path is asked for where it is the record itself, but belongs to a sub-account all the same.
		if (field.connection !== 'locationId' && !(field.in === 'path' && field.name === 'locationId')) continue;
		const source = field.in === 'header' ? null : inputs[field.in];
		const value =
			source !== null && typeof source === 'object' && Object.hasOwn(source, field.name)
				? (source as Record<string, JsonValue>)[field.name]
				: undefined;
		if (typeof value === 'string' && value !== '') return value;
	}
	return null;
}
