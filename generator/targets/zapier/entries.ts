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

/** A trigger, search or create with everything that its file says. */
export interface PlannedEntry {
	kind: EntryKind;
	entry: Entry;
	operation: Operation;
	key: string;
	/** Name of the constant in its file. */
	constant: string;
	description: string;
	inputs: PlannedInput[];
	wire: WireOperation;
	form: FormField[];
	/** A search that filters a list by this text itself, as the operation takes no input. */
	textKey: string | null;
	output: OutputField[];
	sample: JsonObject;
}

/** Reading actions are searches; what changes something is a create. */
export function kindOf(entry: Entry, operation: Operation): EntryKind {
	if (entry.kind === 'trigger') return 'trigger';
	return ['read', 'list', 'search'].includes(operation.role) || operation.method === 'get' ? 'search' : 'create';
}

/** `getContactTaskById` → `get_contact_task_by_id`. */
export function zapierKey(entry: Pick<Entry, 'key'>): string {
	return snakeCase(entry.key);
}

/** Plans what an entry becomes. Its label and the dropdowns of its form need to know the other entries. */
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
	// What is only taken off a list can be put back.
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

/** Name of the constant that a file exports: the key, unless JavaScript keeps that for itself. */
export function constantName(key: string): string {
	return isReservedWord(key) ? `${key}Entry` : key;
}
