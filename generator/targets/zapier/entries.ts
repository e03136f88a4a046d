import type { Operation as WireOperation } from '../../../templates/zapier/runtime/operation.ts';
import type { Entry, Operation } from '../../contract/catalog.ts';
import type { JsonObject } from '../../contract/json.ts';
import { lowerCase, snakeCase } from '../../words/case.ts';
import { isReservedWord } from '../../words/reserved.ts';
import { deleteWarning, entryDescription } from './copy.ts';
import type { FormField } from './form.ts';
import { type PlannedInput, planInputs } from './inputs.ts';
import { planOutcome } from './outcome.ts';
import type { OutputField } from './outputs.ts';
import { sortInput, wireOperation } from './wire.ts';

export type EntryKind = 'trigger' | 'search' | 'create';

/** A trigger, search or create with the content of its file. */
export interface PlannedEntry {
	kind: EntryKind;
	entry: Entry;
	operation: Operation;
	key: string;
	/** Name of the constant that the file exports. */
	constant: string;
	description: string;
	inputs: PlannedInput[];
	wire: WireOperation;
	form: FormField[];
	/** Field whose text the search itself filters the list by, as the operation takes no such input. */
	textKey: string | null;
	output: OutputField[];
	sample: JsonObject;
}

/** Chooses the kind of an action: one that reads is a search, one that changes something a create. */
export function kindOf(entry: Entry, operation: Operation): EntryKind {
	if (entry.kind === 'trigger') return 'trigger';
	return ['read', 'list', 'search'].includes(operation.role) || operation.method === 'get' ? 'search' : 'create';
}

/** Converts a key to the form of Zapier: `getContactTaskById` → `get_contact_task_by_id`. */
export function zapierKey(entry: Pick<Entry, 'key'>): string {
	return snakeCase(entry.key);
}

/** Plans an entry, but for its label and the dropdowns of its form: these need the other entries. */
export function planEntry(entry: Entry, operation: Operation): PlannedEntry {
	const kind = kindOf(entry, operation);
	const sort = kind === 'trigger' ? sortInput(operation, entry.event) : null;
	const inputs = planInputs(operation, sort ? { [sort.name]: sort.wire } : {});
	const asked = inputs.flatMap(({ form }) => form);
	const textKey = kind === 'search' && asked.length === 0 ? 'text' : null;
	const wire = wireOperation(operation, inputs, sort !== null);
	return {
		kind,
		entry,
		operation,
		key: zapierKey(entry),
		constant: constantName(entry.key),
		description: entryDescription(entry, kind),
		inputs,
		wire,
		form: [...warningFor(operation, entry), ...asked, ...(textKey === null ? [] : [textField(textKey, entry.noun)])],
		textKey,
		...planOutcome(kind, entry, operation, inputs, wire.answer),
	};
}

function warningFor(operation: Operation, { title }: Entry): FormField[] {
	// An item that is only taken off a list can be put back.
	const deletes = operation.role === 'delete' && (operation.resource !== null || /\bdelete\b/i.test(title));
	return deletes ? [{ key: 'warning', type: 'copy', helpText: deleteWarning(operation) }] : [];
}

function textField(key: string, noun: string): FormField {
	return {
		key,
		label: 'Text to Find',
		type: 'string',
		required: false,
		helpText: `Finds each ${lowerCase(noun)} record in which this text stands anywhere.`,
	};
}

/** Names the constant that a file exports: the key, unless JavaScript reserves it. */
export function constantName(key: string): string {
	return isReservedWord(key) ? `${key}Entry` : key;
}
