import type { JsonObject } from '../../contract/json.ts';
import { child, type Origin } from '../origin.ts';
import type { Path } from '../pointer.ts';
import type { Joining } from './joined.ts';
import { sameTarget } from './sameTarget.ts';

/**
 * Adds to a map what the policy gives for its missing keys. An entry of the map wins; `false` removes the entry of the
 * policy.
 * @param given paths of the maps in the policy.
 */
export function fill(own: JsonObject, origin: Origin, given: Path[], joining: Joining): object {
	const entries: [string, unknown][] = Object.entries(own).filter(([, value]) => value !== false);
	const offered = new Map(given.flatMap((path) => joining.keys(path).map((key) => [key, [...path, key]] as const)));
	const repeated: string[] = [];
	for (const [key, path] of offered) {
		if (!Object.hasOwn(own, key)) entries.push([key, joining.take(path)]);
		else if (own[key] !== false && repeats(own[key], child(origin, key), path, joining)) repeated.push(key);
	}
	const needless = Object.keys(own).filter((key) => own[key] === false && !offered.has(key));
	for (const key of needless)
		reportNeedless(child(origin, key), `"${key}: false" takes nothing away: the policy does not give it here.`, joining);
	const isWhole = repeated.length > 0 && repeated.length === Object.keys(own).length;
	for (const at of isWhole ? [origin] : repeated.map((key) => child(origin, key))) {
		reportNeedless(at, `"${String(at.path.at(-1))}" repeats what the policy says.`, joining);
	}
	return joining.plant(Object.fromEntries(entries), origin);
}

/** Tells whether an entry repeats the policy; then the entry of the policy serves too. */
function repeats(value: unknown, origin: Origin, path: Path, joining: Joining): boolean {
	if (!sameTarget(value, origin, joining.valueAt(path), joining.origin(path), joining)) return false;
	joining.use(path);
	return true;
}

/** Reports what an operation writes although the policy says it. */
export function reportNeedless(origin: Origin, message: string, joining: Joining): void {
	joining.report(origin, { rule: 'policy-repeated', message, fix: 'Remove it.', changes: [{ kind: 'remove', at: origin.path }] });
}
