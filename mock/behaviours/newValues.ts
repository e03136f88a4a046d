import type { Operation, Resource } from '../../generator/contract/catalog.ts';
import type { JsonObject } from '../../generator/contract/json.ts';
import type { World } from './behaviour.ts';
import { momentStyle, writeMoment } from './moments.ts';

/** Values that the body's schema gives to what the request leaves out. */
export function defaultsOf(operation: Operation): JsonObject {
	const fields = operation.body?.fields ?? [];
	return Object.fromEntries(fields.filter((field) => field.default !== null).map((field) => [field.name, field.default]));
}

/** The moments of creation and change, as a resource writes them. */
export function stamps(resource: Resource, operation: Operation, which: ('createdField' | 'updatedField')[], world: World): JsonObject {
	const now = world.clock.now();
	const named = which.map((key) => resource[key] ?? operation.response[key]).filter((name) => name !== null);
	return Object.fromEntries(
		named.map((name) => {
			const style = momentStyle(operation.response.fields.find((field) => field.name === name));
			return [name, writeMoment(now, style)];
		}),
	);
}
