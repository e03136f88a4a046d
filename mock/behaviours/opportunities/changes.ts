import type { Operation } from '../../../generator/contract/catalog.ts';
import { unprocessable } from '../../http/apiError.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour, RequestContext, World } from '../behaviour.ts';
import { bodyOf } from '../behaviour.ts';
import { added, removed } from '../membership.ts';
import { textOf, textsOf } from '../values.ts';
import { existingOpportunity, newOpportunity, opportunityAfter, opportunityInPath, refuseDuplicate, storeOpportunity } from './write.ts';

/** Opens an opportunity for a contact in a pipeline, unless it has one there and its sub-account allows no second. */
export function create(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const record = newOpportunity(bodyOf(context), context, world);
		refuseDuplicate(record, world);
		storeOpportunity(record, null, world);
		return answer.record(record, context);
	};
}

/** Changes an opportunity; also its status alone, where the operation takes no more. */
export function update(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const before = opportunityInPath(context, world);
		const record = opportunityAfter(before, bodyOf(context), context, world);
		storeOpportunity(record, before, world);
		return operation.response.shape === 'none' ? answer.receipt(context) : answer.record(record, context);
	};
}

/** Changes the opportunity that the request names, or that the contact has in the pipeline; opens one when there is none. */
export function upsert(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const input = bodyOf(context);
		const before = named(context, world);
		if (!before && textOf(input.contactId) === undefined) throw unprocessable(['contactId must be given to create an opportunity']);
		const written = before ? opportunityAfter(before, input, context, world) : newOpportunity(input, context, world);
		const followers = followersAfter(textsOf(written.followers), context);
		const record = { ...written, followers };
		storeOpportunity(record, before ?? null, world);
		return answer.body({ opportunity: answer.project(record), new: !before }, context);
	};
}

function named(context: RequestContext, world: World): StoredRecord | undefined {
	const { id, contactId, pipelineId } = bodyOf(context);
	const found = textOf(id) === undefined ? undefined : world.store.get('opportunity', String(id));
	if (found?.locationId === context.locationId) return found;
	return textOf(contactId) === undefined ? undefined : existingOpportunity(String(contactId), String(pipelineId), world);
}

function followersAfter(current: string[], context: RequestContext): string[] {
	const { followers, followersActionType, isRemoveAllFollowers } = bodyOf(context);
	if (isRemoveAllFollowers === true) return [];
	return (followersActionType === 'remove' ? removed : added)(current, textsOf(followers)).all;
}

/** Makes users follow an opportunity; answers with all who do then, and those who are new. */
export function addFollowers(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const before = opportunityInPath(context, world);
		const { all, changed } = added(textsOf(before.followers), textsOf(bodyOf(context).followers));
		if (changed.length > 0) storeOpportunity({ ...before, followers: all }, before, world);
		return answer.body({ followers: all, followersAdded: changed }, context);
	};
}

/** Makes users, or all of them, follow an opportunity no longer; answers with those who still do, and those who did. */
export function removeFollowers(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const before = opportunityInPath(context, world);
		const current = textsOf(before.followers);
		const isAll = String(context.query.isRemoveAllFollowers) === 'true';
		const { all, changed } = removed(current, isAll ? current : textsOf(bodyOf(context).followers));
		if (changed.length > 0) storeOpportunity({ ...before, followers: all }, before, world);
		return answer.body({ followers: all, followersRemoved: changed }, context);
	};
}
