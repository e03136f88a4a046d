import { closest } from 'fastest-levenshtein';
import { isObject, type JsonObject, type JsonValue } from '../../contract/json.ts';
import { valueAt } from '../pointer.ts';
import type { Problem } from '../problem.ts';
import { combined, repeatedFields, type Target, without } from './combine.ts';
import { type Spot, within } from './place.ts';
import type { RecordKind } from './readings.ts';
import { isStoryReference, namesIn, ownFields, type Reference, readReference, StoryError } from './reference.ts';
import { recordName, type ShownRecord, withAsked } from './shown.ts';
import type { ToldRecord } from './told.ts';

/** What references can lead to. */
export interface Referable {
	kinds: ReadonlyMap<string, RecordKind>;
	/** Records by name (`contact/mL4yQ8nRz2TcVw7HsK1d`), as read examples show them. */
	shown: ReadonlyMap<string, ShownRecord>;
	/** Records by name, as far as the files of the story tell them. */
	told: ReadonlyMap<string, ToldRecord>;
	/** Success examples by operation id. */
	examples: ReadonlyMap<string, { value: JsonValue; spot: Spot }>;
}

/** A record of the story with all references in it resolved. */
export interface WholeRecord {
	/** What its read example shows; of a record that no example shows, all of it. */
	shown: JsonObject;
	/** All of it: what the mock begins with. */
	whole: JsonObject;
}

/** Puts what is referred to in the place of references. */
export class Resolver {
	readonly #referable: Referable;
	readonly #records = new Map<string, WholeRecord>();
	/** Names of what is being worked out: what leads back to one of them leads in a circle. */
	readonly #underWay = new Set<string>();
	readonly #referred = new WeakSet<object>();
	readonly #problems = new Map<string, Problem>();

	constructor(referable: Referable) {
		this.#referable = referable;
	}

	/** What is wrong with the references that were met, each once. */
	get problems(): Problem[] {
		return [...this.#problems.values()];
	}

	/** True for an object that has taken the place of a reference, and for all that came with it. */
	isReferred(value: object): boolean {
		return this.#referred.has(value);
	}

	/** The value with all references in it resolved; the very same value when there are none in it. */
	expand(value: JsonValue, spot: Spot): JsonValue {
		if (value === null || typeof value !== 'object') return value;
		if (!Array.isArray(value)) return isStoryReference(value) ? this.#resolved(value, spot) : this.#expandFields(value, spot);
		const items = value.map((item, index) => this.expand(item, within(spot, index)));
		return items.every((item, index) => item === value[index]) ? value : items;
	}

	/**
	 * A record of the story by its name.
	 * @throws StoryError when there is none.
	 */
	record(name: string): WholeRecord {
		const known = this.#records.get(name);
		if (known) return known;
		const [shown, told] = [this.#referable.shown.get(name), this.#referable.told.get(name)];
		if (!shown && !told) throw this.#missing(name);
		const made = this.#once(name, () => this.#ofSubAccount(this.#joined(shown, told), name));
		this.#records.set(name, made);
		return made;
	}

	#expandFields(fields: JsonObject, spot: Spot): JsonObject {
		const entries = Object.entries(fields).map(([key, item]): [string, JsonValue] => [key, this.expand(item, within(spot, key))]);
		return entries.every(([key, item]) => item === fields[key]) ? fields : Object.fromEntries(entries);
	}

	#resolved(value: JsonObject, spot: Spot): JsonValue {
		try {
			const reference = readReference(value);
			const target = this.#target(reference);
			const own = this.#expandFields(reference.own, spot);
			for (const field of repeatedFields(own, target)) this.#report(repeated(reference, field), within(spot, field));
			const result = combined(reference, own, target, (original) => this.#copy(original));
			this.#mark(result);
			return result;
		} catch (error) {
			if (!(error instanceof StoryError)) throw error;
			this.#report(error, spot);
			return null;
		}
	}

	#target({ key, name, part }: Reference): Target {
		const target = key === '$record' ? this.#recordTarget(name) : this.#exampleTarget(name);
		if (part.length === 0) return target;
		const found = valueAt(target.all, part) as JsonValue | undefined;
		if (found !== undefined) return { usual: found, all: found };
		const fields = isObject(target.all) ? Object.keys(target.all).join(', ') : 'no fields';
		throw new StoryError('story-reference', `"${name}" has nothing at "/${part.join('/')}".`, `It has: ${fields}.`);
	}

	#recordTarget(name: string): Target {
		const { shown, whole } = this.record(name);
		return { usual: shown, all: whole };
	}

	#exampleTarget(operationId: string): Target {
		const { examples } = this.#referable;
		const found = examples.get(operationId);
		if (!found) throw unknown('operation with a success example', operationId, [...examples.keys()]);
		const value = this.#once(operationId, () => this.expand(found.value, found.spot));
		return { usual: value, all: value };
	}

	#joined(shown: ShownRecord | undefined, told: ToldRecord | undefined): WholeRecord {
		const said = told ? this.#expandFields(ownFields(told.entry), told.spot) : {};
		if (!shown) return { shown: said, whole: said };
		const visible = this.#expandFields(shown.record, shown.spot);
		const hidden = told?.entry.$omit === undefined ? [] : namesIn('$omit', told.entry.$omit);
		return { shown: visible, whole: withAsked({ ...without(visible, hidden), ...said }, shown.asked) };
	}

	#copy<T extends JsonValue>(original: T): T {
		const copy = structuredClone(original);
		this.#markAll(copy);
		return copy;
	}

	#markAll(value: JsonValue): void {
		this.#mark(value);
		if (value !== null && typeof value === 'object') for (const item of Object.values(value)) this.#markAll(item);
	}

	#mark(value: JsonValue): void {
		if (value !== null && typeof value === 'object') this.#referred.add(value);
	}

	/** A record is of the sub-account of what it hangs on. */
	#ofSubAccount({ shown, whole }: WholeRecord, name: string): WholeRecord {
		if (whole.locationId !== undefined) return { shown, whole };
		const locationId = this.#subAccountAbove(name, new Set());
		return { shown, whole: locationId === undefined ? whole : { ...whole, locationId } };
	}

	/** Looks at single fields: the record above may well refer to the one below. */
	#subAccountAbove(name: string, seen: Set<string>): JsonValue | undefined {
		const parent = this.#referable.kinds.get(resourceOf(name))?.parent ?? null;
		if (parent === null || seen.has(name)) return undefined;
		const above = recordName(parent, String(this.#field(name, `${parent}Id`)));
		return this.#field(above, 'locationId') ?? this.#subAccountAbove(above, seen.add(name));
	}

	#field(name: string, field: string): JsonValue | undefined {
		const [shown, told] = [this.#referable.shown.get(name), this.#referable.told.get(name)];
		const holders = [
			...(told ? [{ fields: told.entry, spot: told.spot }] : []),
			...(shown ? [{ fields: shown.record, spot: shown.spot }] : []),
		];
		const holder = holders.find(({ fields }) => Object.hasOwn(fields, field));
		const value = holder?.fields[field];
		return holder === undefined || value === undefined ? shown?.asked[field] : this.expand(value, within(holder.spot, field));
	}

	/** @throws StoryError when what is being worked out needs itself. */
	#once<T>(name: string, work: () => T): T {
		if (this.#underWay.has(name)) throw new StoryError('story-reference', `"${name}" refers to itself.`, 'Write one of the values out.');
		this.#underWay.add(name);
		try {
			return work();
		} finally {
			this.#underWay.delete(name);
		}
	}

	#missing(name: string): StoryError {
		const { kinds, shown, told } = this.#referable;
		const resource = resourceOf(name);
		if (!kinds.has(resource)) return unknown('resource', resource, [...kinds.keys()]);
		const others = [...shown.keys(), ...told.keys()].filter((other) => other.startsWith(`${resource}/`));
		return unknown('record', name, others);
	}

	#report({ rule, message, fix }: StoryError, { locate, path }: Spot): void {
		const place = locate(path);
		this.#problems.set(`${place.file} ${place.pointer} ${message}`, { rule, severity: 'error', message, fix, ...place });
	}
}

function resourceOf(name: string): string {
	return name.split('/')[0] ?? '';
}

function unknown(what: string, name: string, known: string[]): StoryError {
	const advice = known.length === 0 ? `There is no ${what} at all.` : `The nearest is "${closest(name, known)}".`;
	return new StoryError('story-reference', `There is no ${what} "${name}".`, advice);
}

function repeated({ name }: Reference, field: string): StoryError {
	const message = `"${field}" says here what "${name}" says already.`;
	return new StoryError('story-fact-repeated', message, 'Leave it out; name it in $pick where it would not be shown.');
}
