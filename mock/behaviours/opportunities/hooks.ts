import type { JsonObject } from '../../../generator/contract/json.ts';
import { badRequest, unprocessable } from '../../http/apiError.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { added, objectsOf, omit, pick, removed, textIn, textOf, textsOf, withoutNulls } from '../../state/values.ts';
import { customFieldValues } from '../customFieldValues.ts';
import type { Hooks, Session } from '../session.ts';

const CUSTOM_FIELDS = { model: 'opportunity', valueKey: 'fieldValue' };

/** What a request says about how to change the followers. */
const INSTRUCTIONS = ['id', 'isRemoveAllFollowers', 'followersActionType'];

/**
 * An opportunity keeps to the stages of its pipeline, notes when its stage and status changed, and has a reason why it was lost
 * only while it is. A contact has no second one in a pipeline, unless its sub-account allows that.
 */
export const opportunityHooks: Hooks = {
	prepare(input, session, before) {
		const { now, store, locationId } = session;
		const current = before ?? newOpportunity(input, session);
		const pipeline = session.find('pipeline', input.pipelineId ?? current.pipelineId);
		const pipelineStageId = textOf(input.pipelineStageId) ?? firstStage(pipeline, current);
		const status = input.status ?? current.status ?? 'open';
		return {
			...(before ? {} : current),
			...omit(input, INSTRUCTIONS),
			pipelineId: pipeline.id ?? null,
			pipelineStageId,
			lostReasonId: status === 'lost' ? (input.lostReasonId ?? current.lostReasonId ?? null) : null,
			followers: followersAfter(current, input),
			customFields: customFieldValues(
				current.customFields,
				input.customFields,
				textOf(current.locationId) ?? locationId,
				store,
				CUSTOM_FIELDS,
			),
			...(status === current.status ? {} : { lastStatusChangeAt: now }),
			...(pipelineStageId === current.pipelineStageId ? {} : { lastStageChangeAt: now }),
		};
	},
	refuse(opportunity, session) {
		if (session.operation.role !== 'create' || session.allows('allowDuplicateOpportunity')) return;
		const others = session.store.by('opportunity', 'contactId', opportunity.contactId ?? null);
		const isSecond = others.some(({ pipelineId }) => pipelineId === opportunity.pipelineId);
		if (isSecond) throw badRequest('Can not create duplicate opportunity for the contact.');
	},
	show: { read: withContact },
};

/** What an opportunity starts as when its creator says nothing else. @throws ApiError when its contact is not there. */
function newOpportunity({ contactId }: JsonObject, session: Session): JsonObject {
	if (contactId === undefined) throw unprocessable(['contactId must be given to create an opportunity']);
	const contact = session.find('contact', contactId);
	return {
		name: contact.name ?? contact.email ?? '',
		status: 'open',
		source: 'public api',
		followers: [],
		customFields: [],
		lastStatusChangeAt: session.now,
		lastStageChangeAt: session.now,
	};
}

/** The stage of an opportunity that is told none: its own, or the first of another pipeline. */
function firstStage(pipeline: StoredRecord, current: StoredRecord): string | null {
	const own = pipeline.id === current.pipelineId ? textOf(current.pipelineStageId) : undefined;
	return own ?? textOf(objectsOf(pipeline.stages)[0]?.id) ?? null;
}

function followersAfter(current: StoredRecord, input: JsonObject): string[] {
	if (input.isRemoveAllFollowers === true) return [];
	return (input.followersActionType === 'remove' ? removed : added)(textsOf(current.followers), textsOf(input.followers)).all;
}

/** An opportunity with whom it is about. */
export function withContact(opportunity: StoredRecord, session: Session): StoredRecord {
	const contact = session.store.get('contact', textIn(opportunity, 'contactId'));
	if (!contact) return opportunity;
	return {
		...opportunity,
		contact: withoutNulls({ ...pick(contact, ['id', 'name', 'companyName', 'email', 'phone']), tags: contact.tags ?? [] }),
	};
}
