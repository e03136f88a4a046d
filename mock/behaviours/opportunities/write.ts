import { isObject, type JsonObject } from '../../../generator/contract/json.ts';
import { badRequest } from '../../http/apiError.ts';
import { isoTime } from '../../state/clock.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import type { RequestContext, World } from '../behaviour.ts';
import { type CustomFieldStyle, customFieldValues } from '../customFieldValues.ts';
import { visibleRecord } from '../records.ts';
import { textOf, withoutNulls } from '../values.ts';

const CUSTOM_FIELDS: CustomFieldStyle = { model: 'opportunity', valueKey: 'fieldValue' };

/** What a request says about followers is done apart. */
const INSTRUCTIONS = new Set(['id', 'followers', 'isRemoveAllFollowers', 'followersActionType', 'customFields']);

/** A new opportunity; not stored yet. @throws ApiError 400 when its pipeline, stage or contact is not there. */
export function newOpportunity(input: JsonObject, context: RequestContext, world: World): StoredRecord {
	const contact = visibleRecord('contact', 'Contact', String(input.contactId), context, world.store);
	const now = isoTime(world.clock);
	const start = {
		id: world.newId(),
		name: contact.name ?? contact.email ?? '',
		status: 'open',
		source: 'public api',
		followers: [],
		customFields: [],
		lastStatusChangeAt: now,
		lastStageChangeAt: now,
		createdAt: now,
	};
	return opportunityAfter(start, input, context, world);
}

/**
 * An opportunity after a write; not stored yet. A new pipeline without a stage starts at its first, and only a lost
 * opportunity keeps a reason why.
 * @throws ApiError 400 when its pipeline or stage is not there.
 */
export function opportunityAfter(current: StoredRecord, input: JsonObject, context: RequestContext, world: World): StoredRecord {
	const now = isoTime(world.clock);
	const changes = Object.fromEntries(Object.entries(input).filter(([name]) => !INSTRUCTIONS.has(name)));
	const locationId = textOf(current.locationId) ?? context.locationId;
	const pipeline = visibleRecord('pipeline', 'Pipeline', String(input.pipelineId ?? current.pipelineId), context, world.store);
	const pipelineStageId = stageOf(pipeline, textOf(input.pipelineStageId), current);
	const status = input.status ?? current.status ?? 'open';
	return withoutNulls({
		...current,
		...changes,
		locationId,
		pipelineId: String(pipeline.id),
		pipelineStageId,
		lostReasonId: status === 'lost' ? (input.lostReasonId ?? current.lostReasonId ?? null) : null,
		customFields: customFieldValues(current.customFields, input.customFields, locationId, world.store, CUSTOM_FIELDS),
		...(status === current.status ? {} : { lastStatusChangeAt: now }),
		...(pipelineStageId === current.pipelineStageId ? {} : { lastStageChangeAt: now }),
		updatedAt: now,
	});
}

function stageOf(pipeline: StoredRecord, wanted: string | undefined, current: StoredRecord): string | null {
	const stages = Array.isArray(pipeline.stages) ? pipeline.stages.filter(isObject).map(({ id }) => String(id)) : [];
	const stage = wanted ?? (pipeline.id === current.pipelineId ? textOf(current.pipelineStageId) : undefined) ?? stages[0];
	if (stage !== undefined && !stages.includes(stage)) {
		throw badRequest(`The pipeline stage ${stage} is not a stage of the pipeline ${String(pipeline.id)}`);
	}
	return stage ?? null;
}

/** The opportunity that a contact has in a pipeline already. */
export function existingOpportunity(contactId: string, pipelineId: string, world: World): StoredRecord | undefined {
	return world.store.by('opportunity', 'contactId', contactId).find((opportunity) => opportunity.pipelineId === pipelineId);
}

/** @throws ApiError 400 when the contact has one in the pipeline, and its sub-account allows no second. */
export function refuseDuplicate(opportunity: StoredRecord, world: World): void {
	const settings = world.store.get('location', String(opportunity.locationId))?.settings;
	if (isObject(settings) && settings.allowDuplicateOpportunity === true) return;
	const existing = existingOpportunity(String(opportunity.contactId), String(opportunity.pipelineId), world);
	if (existing && existing.id !== opportunity.id) throw badRequest('Can not create duplicate opportunity for the contact.');
}

/** Stores an opportunity and tells of it. */
export function storeOpportunity(record: StoredRecord, before: StoredRecord | null, world: World): void {
	world.store.put('opportunity', String(record.id), record);
	world.emit({ resource: 'opportunity', change: before ? 'updated' : 'created', record, before });
}

/** The opportunity that `id` in the path names. @throws ApiError not found. */
export function opportunityInPath(context: RequestContext, world: World): StoredRecord {
	return visibleRecord('opportunity', 'Opportunity', context.pathParameters.id ?? '', context, world.store);
}
