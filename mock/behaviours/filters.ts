import type { InputField, Operation, RecordFilter } from '../../generator/contract/catalog.ts';
import type { JsonObject, JsonValue } from '../../generator/contract/json.ts';
import { fieldPath, valuesAt } from '../state/fieldPath.ts';
import type { StoredRecord } from '../state/store/store.ts';
import { holdsText } from '../state/values.ts';
import type { RequestContext } from './behaviour.ts';

type Test = (record: StoredRecord) => boolean;

/** What a request asks of records. @param asked its query and its body. */
export type Filter = (asked: JsonObject, context: RequestContext) => Test;

/**
 * Works out how an operation chooses among records: by what is declared of an input, else by the field of the input's name.
 * A hand-written behaviour has its own reasons for the latter.
 */
export function recordFilter(operation: Operation): Filter {
	const { parameters, body, response, state, behaviour } = operation;
	const declared = state?.filters ?? {};
	// An agency is asked for by an id that few records have: the others are of the agency that asks.
	const fields = new Set(behaviour === null ? [...response.fields.map(({ name }) => name), 'companyId'] : []);
	const inputs = [...parameters.filter((input) => input.in === 'query'), ...(body?.fields ?? [])];
	const filters = inputs.flatMap((input) => {
		if (Object.hasOwn(declared, input.name)) return declaredFilter(input, declared[input.name] ?? {});
		return fields.has(input.name) && !input.paging ? ownField(input) : [];
	});
	return (asked, context) => {
		const tests = filters.flatMap((filter) => filter(asked, context) ?? []);
		return (record) => tests.every((test) => test(record));
	};
}

/** What one input asks of records; undefined when it asks nothing. */
type InputFilter = (asked: JsonObject, context: RequestContext) => Test | undefined;

function ownField({ name, enum: values }: InputField): InputFilter {
	return ({ [name]: wanted }, { grant }) => {
		if (wanted === undefined || standsForAny(wanted, values)) return undefined;
		return (record) => String(record[name] ?? (name === 'companyId' ? grant.companyId : undefined)) === String(wanted);
	};
}

function declaredFilter(input: InputField, { contains, field = input.name, split, missing, when, is }: RecordFilter): InputFilter {
	const { name, default: byDefault, enum: values } = input;
	if (contains)
		return ({ [name]: text }) =>
			(record) =>
				contains.some((searched) => holdsText(record[searched], text));
	const path = fieldPath(field);
	const has = (wanted: ReadonlySet<string>): Test => {
		return (record) => {
			const found = valuesAt(record, path);
			return (found.length > 0 ? found : [missing ?? '']).some((value) => wanted.has(String(value)));
		};
	};
	return ({ [name]: given = byDefault ?? undefined }) => {
		if (when !== undefined) return String(given) === String(when) ? has(new Set([String(is)])) : undefined;
		if (given === undefined || standsForAny(given, values)) return undefined;
		const wanted = !split ? [given] : Array.isArray(given) ? given : String(given).split(',');
		return has(new Set(wanted.map((value) => String(value).trim())));
	};
}

/** Where the API documents "all" among the values, it stands for any. */
function standsForAny(wanted: JsonValue, values: InputField['enum']): boolean {
	return wanted === 'all' && values?.includes('all') === true;
}
