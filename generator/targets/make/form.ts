import type { JsonObject, JsonValue } from '../../contract/json.ts';
import type { BoundInput } from './inputs.ts';
import { parameterOf, recordSelect } from './parameters.ts';
import type { RpcPlan, RpcRegistry } from './rpcs.ts';

export interface FormOptions {
	/** `edit`: a dropdown of records starts as a field to map an id into, as most ids come from an earlier step. */
	mode: 'edit' | null;
	/** True when people can type an id into a dropdown, because they can map nothing into it. */
	editable: boolean;
	/** True when the form fills in defaults. An update must not: they would overwrite what nobody meant to change. */
	withDefaults: boolean;
}

interface AskedInput extends BoundInput {
	parameter: string;
	rpc: RpcPlan | null;
	/** Parameter that this dropdown is nested in, because its choices depend on that one. */
	parent: string | null;
}

/**
 * Builds the parameters of a form. A dropdown that depends on another one is nested in it: Make passes the values of the
 * parents, and only these, to the remote procedure.
 */
export function formOf(bound: BoundInput[], rpcs: RpcRegistry, options: FormOptions): JsonValue[] {
	const asked = placeDropdowns(bound, rpcs);
	const render = (item: AskedInput): JsonObject => ({ name: item.parameter, ...control(item, childrenOf(item.parameter), rpcs, options) });
	const childrenOf = (parent: string | null): JsonObject[] => asked.filter((item) => item.parent === parent).map(render);
	return childrenOf(null);
}

function control(item: AskedInput, nested: JsonObject[], rpcs: RpcRegistry, options: FormOptions): JsonObject {
	if (!item.rpc) return parameterOf(item.input, options.withDefaults);
	rpcs.use(item.rpc);
	const store = `rpc://${item.rpc.id}`;
	return recordSelect(item.input, nested.length > 0 ? { store, nested } : store, options);
}

/** Places dropdowns without dependencies first, then those that depend on placed ones, until no more can be placed. */
function placeDropdowns(bound: BoundInput[], rpcs: RpcRegistry): AskedInput[] {
	const asked: AskedInput[] = bound.flatMap((item) =>
		item.parameter === null ? [] : [{ ...item, parameter: item.parameter, rpc: null, parent: null }],
	);
	const ancestors = new Map<string, string[]>();
	for (let placed = true; placed; ) {
		placed = false;
		for (const item of asked) {
			// The choices of custom fields belong to each slot, not to the list of slots.
			if (item.rpc || !item.input.choices || item.input.customFields) continue;
			const place = placeOf(item, ancestors, rpcs);
			if (!place) continue;
			item.rpc = place.rpc;
			item.parent = place.parent;
			ancestors.set(item.parameter, place.parent === null ? [] : [...(ancestors.get(place.parent) ?? []), place.parent]);
			placed = true;
		}
	}
	return asked;
}

function placeOf(item: AskedInput, ancestors: Map<string, string[]>, rpcs: RpcRegistry): { rpc: RpcPlan; parent: string | null } | null {
	const choices = item.input.choices;
	if (!choices || choices.dependsOn.some((name) => name === item.input.name)) return null;
	const rpc = rpcs.find(choices);
	if (!rpc || rpc.needs.includes(item.parameter)) return null;
	if (rpc.needs.length === 0) return { rpc, parent: null };
	const parent = [...ancestors.keys()].find((name) => rpc.needs.every((need) => need === name || ancestors.get(name)?.includes(need)));
	return parent === undefined ? null : { rpc, parent };
}
