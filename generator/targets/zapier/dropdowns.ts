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
 * The hidden triggers that the dropdowns of an app need, one for each different list.
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

	/** The dropdown for a source; null when its operation is not known. */
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

	/** All that were asked for, by key. */
	all(): PlannedDropdown[] {
		return [...this.#planned.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
	}
}

/** Zapier hands a dropdown the whole form that it stands in, whose fields may have the names of filters of the list. */
function neededInputs(operation: Operation, { dependsOn }: Choices): PlannedInput[] {
	const sort = sortInput(operation, 'created');
	const inputs = planInputs(operation, sort ? { [sort.name]: sort.wire } : {});
	return inputs.filter(({ source, wire }) => {
		if (wire.kind === 'value') return wire.required || dependsOn.includes(source.name);
		return wire.kind === 'connection' || wire.kind === 'constant';
	});
}
