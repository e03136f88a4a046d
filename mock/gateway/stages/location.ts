import type { Operation } from '../../../generator/contract/catalog.ts';
import type { JsonValue } from '../../../generator/contract/json.ts';
import { forbidden } from '../../http/apiError.ts';
import type { Grant } from '../../oauth/grant.ts';

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
	for (const { name, in: place } of fieldsNaming(operation)) {
		const source = inputs[place];
		const value =
			source !== null && typeof source === 'object' && Object.hasOwn(source, name)
				? (source as Record<string, JsonValue>)[name]
				: undefined;
		if (typeof value === 'string' && value !== '') return value;
	}
	return null;
}

type Place = 'path' | 'query' | 'body';

const known = new WeakMap<Operation, { name: string; in: Place }[]>();

/** The inputs of an operation that say which sub-account it is about. */
function fieldsNaming(operation: Operation): readonly { name: string; in: Place }[] {
	let fields = known.get(operation);
	if (!fields) {
		fields = [...operation.parameters, ...(operation.body?.fields ?? [])]
			// One in the path is asked for where it is the record itself, but belongs to a sub-account all the same.
			.filter(({ connection, in: place, name }) => connection === 'locationId' || (place === 'path' && name === 'locationId'))
			.filter(() => operation.foreign !== true)
			.flatMap(({ name, in: place }) => (place === 'header' ? [] : [{ name, in: place }]));
		known.set(operation, fields);
	}
	return fields;
}
