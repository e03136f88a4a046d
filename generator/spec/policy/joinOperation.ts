import type { JsonObject } from '../../contract/json.ts';
import { child } from '../origin.ts';
import { joinAnswers, joinBody } from './joinContent.ts';
import type { Joining } from './joined.ts';
import { joinParameters, type OperationPlace } from './joinParameters.ts';
import { joinSecurity } from './joinSecurity.ts';

/** Keys that follow security and parameters, when the operation itself writes neither. */
const LATER = new Set(['requestBody', 'responses', 'callbacks', 'x-connector']);

/**
 * Completes an operation with what the policy adds. What it says itself keeps its place and order.
 * @see https://spec.openapis.org/oas/v3.1.1.html#operation-object
 */
export function joinOperation(own: JsonObject, place: OperationPlace, joining: Joining): object {
	const { origin, path } = place;
	const security = joinSecurity(own, origin, joining);
	const parameters = joinParameters(own, place, joining);
	const replaced: Record<string, unknown> = {
		security,
		scopes: undefined,
		access: undefined,
		parameters,
		requestBody: joinBody(own.requestBody, child(origin, 'requestBody'), joining),
		responses: joinAnswers(own.responses ?? {}, path, child(origin, 'responses'), joining),
	};
	const entries = Object.keys({ ...own, responses: own.responses }).flatMap((key) => {
		if (key === 'scopes' && !Object.hasOwn(own, 'security')) return [['security', security]];
		return [[key, Object.hasOwn(replaced, key) ? replaced[key] : own[key]]];
	});
	if (!Object.hasOwn(own, 'parameters')) {
		const next = entries.findIndex(([key]) => LATER.has(String(key)));
		entries.splice(next < 0 ? entries.length : next, 0, ['parameters', parameters]);
	}
	return joining.plant(Object.fromEntries(entries.filter(([, value]) => value !== undefined)), origin);
}
