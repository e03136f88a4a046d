import type { JsonObject, JsonValue } from '../../contract/json.ts';
import { child, type Origin } from '../origin.ts';
import { type Path, valueAt } from '../pointer.ts';
import { reportNeedless } from './fill.ts';
import type { Joining } from './joined.ts';
import { sameTarget } from './sameTarget.ts';

/** An operation before the policy is joined in. */
export interface OperationPlace {
	path: string;
	pathItem: JsonObject;
	/** Origin of the path item. */
	above: Origin;
	/** Origin of the operation. */
	origin: Origin;
}

/**
 * Completes the parameters of an operation, the version first if it takes a token. A parameter of its own with that name
 * wins.
 * @returns undefined when it has none.
 * @see https://spec.openapis.org/oas/v3.1.1.html#parameter-object
 */
export function joinParameters(own: JsonObject, place: OperationPlace, joining: Joining): unknown {
	const { parameters, security } = own;
	const list = parameters ?? [];
	const path = versionOf(own, joining);
	const isOpen = Array.isArray(security) && security.length === 0;
	if (!path || isOpen || !Array.isArray(list)) return parameters;
	const origin = child(place.origin, 'parameters');
	const { name, in: where } = identity(joining.valueAt(path), joining.origin(path), joining);
	const isVersion = (item: JsonValue, at: Origin) => {
		const found = identity(item, at, joining);
		return found.name === name && found.in === where;
	};
	const index = list.findIndex((item, position) => isVersion(item, child(origin, position)));
	if (index >= 0) {
		reportRepeated(list[index], child(origin, index), path, list.length, joining);
		return parameters;
	}
	const above = place.pathItem.parameters;
	if (Array.isArray(above) && above.some((item, position) => isVersion(item, child(child(place.above, 'parameters'), position))))
		return parameters;
	const items = list.map((item, position) =>
		item !== null && typeof item === 'object' ? joining.plant({ ...item }, child(origin, position)) : item,
	);
	return joining.plant([joining.take(path), ...items], origin);
}

/** Finds the place in the policy of the version of an operation. */
function versionOf(own: JsonObject, joining: Joining): Path | undefined {
	const { version } = joining.policy;
	if (!version) return undefined;
	const tag = valueAt(own, ['tags', 0]);
	return typeof tag === 'string' && Object.hasOwn(version.tags ?? {}, tag) ? ['version', 'tags', tag] : ['version', 'default'];
}

function identity(parameter: unknown, origin: Origin, joining: Joining): { name: unknown; in: unknown } {
	const target = joining.resolve(parameter, origin)?.value;
	return { name: valueAt(target, ['name']), in: valueAt(target, ['in']) };
}

/** Reports a version that repeats the policy; when it is the only parameter, the whole list is needless. */
function reportRepeated(item: unknown, origin: Origin, path: Path, count: number, joining: Joining): void {
	if (!sameTarget(item, origin, joining.valueAt(path), joining.origin(path), joining)) return;
	joining.use(path);
	reportNeedless(
		count === 1 ? { file: origin.file, path: origin.path.slice(0, -1) } : origin,
		'The version repeats what the policy says.',
		joining,
	);
}
