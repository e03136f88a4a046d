import type { Operation, Resource, Role } from '../../generator/contract/catalog.ts';
import { isObject, type JsonObject, type JsonValue } from '../../generator/contract/json.ts';
import { notFound } from '../http/apiError.ts';
import { isoTime } from '../state/clock.ts';
import type { Relations } from '../state/relations.ts';
import type { Store, StoredRecord } from '../state/store/store.ts';
import { type Address, addressOf, isVisible } from './address.ts';
import { Answering, type AnswerShape, answerShape } from './answer.ts';
import type { RequestContext, World } from './behaviour.ts';
import { type Filter, recordFilter } from './filters.ts';
import { type ReferenceCheck, referenceCheck } from './references.ts';

/** What GHL does with the records of a resource beyond the roles. */
export interface Hooks {
	/**
	 * Makes the fields of a record from a body, on whose place they then stand: they take the place of what was there, and null
	 * clears.
	 * @param before the record as it was; null for a new one.
	 */
	prepare?(input: JsonObject, session: Session, before: StoredRecord | null): JsonObject;
	/**
	 * Makes the whole record, in place of `prepare`.
	 * @param start a new record with its id, sub-account and dates, or the record as it was with a new date of change.
	 */
	complete?(start: StoredRecord, input: JsonObject, session: Session, before: StoredRecord | null): StoredRecord;
	/** Refuses a record that is about to be stored. @throws ApiError */
	refuse?(record: StoredRecord, session: Session, before: StoredRecord | null): void;
	/** Does what a stored record brings about. */
	after?(record: StoredRecord, session: Session, before: StoredRecord | null): void;
	/** A record as the operations of a role show it. */
	show?: Partial<Record<Role, (record: StoredRecord, session: Session) => StoredRecord>>;
	/** What an upsert compares with the fields of records. Default: the body. */
	identify?(input: JsonObject, session: Session): JsonObject;
	/** Items of a link as the list of the record holds them. */
	normalise?(items: string[], list: string): string[];
}

/** What is worked out for an operation once, before its first request. */
export interface Plan {
	operation: Operation;
	relations: Relations;
	answer: AnswerShape;
	checkReferences: ReferenceCheck;
	filter: Filter;
}

/** A plan for an operation on records. */
export interface RecordPlan extends Plan {
	resource: Resource;
	address: Address;
	hooks: Hooks;
}

export function planOf(operation: Operation, relations: Relations): Plan {
	return {
		operation,
		relations,
		answer: answerShape(operation),
		checkReferences: referenceCheck(operation, relations),
		filter: recordFilter(operation),
	};
}

/** @throws Error when the operation names a resource that the catalog does not have. */
export function recordPlan(plan: Plan, hooks: Hooks): RecordPlan {
	const address = addressOf(plan.operation, plan.relations);
	return { ...plan, address, resource: address.resource, hooks };
}

/** One request at work: what it says, the records that it may see, and the answers that its operation documents. */
export class Session extends Answering {
	readonly plan: Plan;
	readonly world: World;
	/** The JSON object in the body; an empty one when the body is something else. */
	readonly input: JsonObject;

	constructor(plan: Plan, context: RequestContext, world: World) {
		super(plan.answer, context);
		this.plan = plan;
		this.world = world;
		this.input = isObject(context.body) ? context.body : {};
	}

	get operation(): Operation {
		return this.plan.operation;
	}

	get store(): Store {
		return this.world.store;
	}

	get query(): JsonObject {
		return this.context.query;
	}

	/** Sub-account that the request is about; empty for an agency. */
	get locationId(): string {
		return this.context.locationId;
	}

	/** The present, as ISO 8601. */
	get now(): string {
		return isoTime(this.world.clock);
	}

	/** A resource of the catalog. @throws Error when there is none of that key. */
	resource(key: string): Resource {
		return this.plan.relations.resource(key, this.operation.operationId);
	}

	/** A path parameter. */
	path(name: string): string {
		return this.context.pathParameters[name] ?? '';
	}

	/** A record that the request may see. @throws ApiError not found. */
	find(key: string, id: JsonValue | undefined): StoredRecord {
		const resource = this.resource(key);
		const record = this.store.get(key, String(id));
		if (!record || !isVisible(resource, record, this.context)) throw notFound(resource.noun, String(id));
		return record;
	}

	/** The record of a resource that a path parameter names. @throws ApiError not found. */
	inPath(key: string, parameter = `${key}Id`): StoredRecord {
		return this.find(key, this.path(parameter));
	}

	/** The record that another one names, or an empty one where it is gone. */
	related(key: string, id: JsonValue | undefined): StoredRecord {
		return (typeof id === 'string' && this.store.get(key, id)) || {};
	}

	/** Whether the settings of the sub-account allow something. By default they do not. */
	allows(setting: string): boolean {
		const { settings } = this.related('location', this.locationId);
		return isObject(settings) && settings[setting] === true;
	}

	/** What the request asks of records by its filters. */
	filter(): ReturnType<Filter> {
		return this.plan.filter({ ...this.query, ...this.input }, this.context);
	}

	/** Stores a record and tells of it. @param before the record as it was; null for a new one. */
	put(key: string, record: StoredRecord, before: StoredRecord | null): StoredRecord {
		this.plan.relations.put(key, record, before, this.world);
		return record;
	}

	/** Removes a record, with what cannot be without it. */
	remove(key: string, record: StoredRecord): void {
		this.plan.relations.remove(key, record, this.world);
	}
}
