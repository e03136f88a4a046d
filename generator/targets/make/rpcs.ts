import type { Catalog, Choices, NestedChoices, Operation } from '../../contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../contract/json.ts';
import { camelCase, sentenceCase } from '../../words/case.ts';
import { braces, firstOf, path, property, text } from './iml.ts';
import { type BoundInput, bindInputs } from './inputs.ts';
import { listLabel, phrase, withoutVerb } from './labels.ts';
import { NameRegistry } from './names.ts';
import { pagesOf, paginationOf } from './pages.ts';
import type { Platform } from './platform.ts';
import { canSend, requestOf } from './request.ts';

/** A remote procedure that fills a dropdown. */
export interface RpcPlan {
	id: string;
	label: string;
	operation: Operation;
	/** Names of the parameters of the form that it reads. */
	needs: string[];
	communication: JsonObject;
	params: JsonValue[];
}

/** The most choices of a dropdown: nobody scrolls through more, and an id can be typed or mapped as well. */
const MOST_CHOICES = 300;

/** Collects the remote procedures that forms need, each once. */
export class RpcRegistry {
	readonly #operations: Map<string, Operation>;
	readonly #platform: Platform;
	readonly #plans = new Map<string, RpcPlan>();
	readonly #used = new Set<RpcPlan>();
	readonly #names = new NameRegistry();

	constructor(catalog: Catalog, platform: Platform) {
		this.#operations = new Map(catalog.operations.map((operation) => [operation.operationId, operation]));
		this.#platform = platform;
	}

	/**
	 * Finds or plans the procedure for a dropdown.
	 * @returns null when its operation answers no list, or needs an input that no form has.
	 */
	find(choices: Choices): RpcPlan | null {
		const operation = this.#operations.get(choices.operationId);
		if (operation?.response.shape !== 'list' || !canSend(operation)) return null;
		const bound = bindInputs(operation, true);
		const sent = bound.filter(({ input, parameter }) => parameter === null || choices.dependsOn.includes(input.name));
		if (bound.some((candidate) => candidate.input.required && !sent.includes(candidate))) return null;
		const needs = [
			...sent.flatMap(({ parameter }) => (parameter === null ? [] : [parameter])),
			...(choices.nested ? [choices.nested.input] : []),
		];
		const key = JSON.stringify([choices.operationId, choices.value, choices.label, choices.nested, needs]);
		const plan = this.#plans.get(key) ?? this.#plan(operation, sent, choices);
		this.#plans.set(key, plan);
		return plan;
	}

	/** Marks a procedure that a form uses; only those become part of the app. */
	use(plan: RpcPlan): void {
		this.#used.add(plan);
	}

	/** Lists the procedures that forms use so far, by id. */
	plans(): RpcPlan[] {
		return [...this.#used].sort((a, b) => (a.id < b.id ? -1 : 1));
	}

	#plan(operation: Operation, sent: BoundInput[], choices: Choices): RpcPlan {
		const asked = sent.flatMap(({ input, parameter }) => (parameter === null ? [] : [{ input, parameter }]));
		const pages = pagesOf(operation);
		const request = requestOf(operation, sent, this.#platform, pages.first);
		const pagination = paginationOf(pages, request);
		const title = operation.summary || operation.operationId;
		const { nested } = choices;
		const records = path('body', operation.response.path);
		return {
			id: this.#names.id(nested ? camelCase(`${idOf(operation)} ${nested.list}`) : idOf(operation), 'Rpc'),
			label: this.#names.label(listLabel(title), choices.label.join(', ') || choices.value),
			operation,
			needs: [...asked.map(({ parameter }) => parameter), ...(nested ? [nested.input] : [])],
			communication: {
				...request,
				response: {
					limit: MOST_CHOICES,
					iterate: braces(nested ? listWithin(records, nested) : records),
					output: {
						label: braces(
							firstOf([...choices.label.filter((name) => name !== choices.value), choices.value].map((name) => property('item', name))),
						),
						value: braces(property('item', choices.value)),
					},
				},
				...(pagination ? { pagination } : {}),
			},
			params: [
				...asked.map(({ input, parameter }) => ({ name: parameter, type: 'text', label: input.label, required: true })),
				...(nested ? [{ name: nested.input, type: 'text', label: sentenceCase(nested.input.replace(/Id$/, '')), required: true }] : []),
			],
		};
	}
}

/** Plans a dropdown of the list inside the record that a parameter names. */
function listWithin(records: string, { list, match, input }: NestedChoices): string {
	return `first(map(${records}, ${text(list)}, ${text(match)}, ${property('parameters', input)}))`;
}

/** Names the procedure after what it lists: `searchContacts` → `listContacts`. */
function idOf(operation: Operation): string {
	return camelCase(['list', ...withoutVerb(phrase(operation.operationId))].join(' '));
}
