import type { Operation as WireOperation } from '../../../templates/zapier/runtime/operation.ts';
import type { Catalog, Choices, Operation } from '../../contract/catalog.ts';
import { lowerCase, snakeCase } from '../../words/case.ts';
import { UniqueNames } from '../../words/unique.ts';
import { type PlannedInput, planInputs } from './inputs.ts';
import { sortInput, wireOperation } from './wire.ts';

/** A hidden trigger that fills a dropdown. */
export interface PlannedDropdown {
	key: string;
	noun: string;
	description: string;
	operation: Operation;
	wire: WireOperation;
	canPaginate: boolean;
	choices: Choices;
}

/**
 * Plans the hidden triggers that the dropdowns of an app need, one for each different list.
 * @param taken keys of visible triggers.
 */
export class Dropdowns {
	readonly #planned = new Map<string, PlannedDropdown>();
	readonly #operations: ReadonlyMap<string, Operation>;
	readonly #keys: UniqueNames;

	constructor(catalog: Catalog, taken: Iterable<string>) {
		this.#operations = new Map(catalog.operations.map((operation) => [operation.operationId, operation]));
		this.#keys = new UniqueNames({ taken });
	}

	/**
	 * Finds or plans the dropdown for a source.
	 * @returns null when its operation is unknown.
	 */
	get(choices: Choices): PlannedDropdown | null {
		const identity = JSON.stringify(choices);
		const known = this.#planned.get(identity);
		if (known) return known;
		const operation = this.#operations.get(choices.operationId);
		if (!operation) return null;
		const planned: PlannedDropdown = {
			key: this.#keys.take(`${snakeCase(operation.operationId)}_choices`),
			noun: operation.noun,
			description: `Lists the ${lowerCase(operation.noun)} records that a dropdown offers.`,
			operation,
			wire: wireOperation(operation, neededInputs(operation, choices), sortInput(operation, 'created') !== null),
			canPaginate: operation.paging !== null,
			choices,
		};
		this.#planned.set(identity, planned);
		return planned;
	}

	/** Lists all planned dropdowns, by key. */
	all(): PlannedDropdown[] {
		return [...this.#planned.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
	}
}

/** Plans the inputs that a dropdown needs, and no other: Zapier passes it the whole form, whose fields may have the names of filters. */
function neededInputs(operation: Operation, { dependsOn }: Choices): PlannedInput[] {
	const sort = sortInput(operation, 'created');
	const inputs = planInputs(operation, sort ? { [sort.name]: sort.wire } : {});
	return inputs.filter(({ source, wire }) => {
		if (wire.kind === 'value') return wire.required || dependsOn.includes(source.name);
		return wire.kind === 'connection' || wire.kind === 'constant';
	});
}
