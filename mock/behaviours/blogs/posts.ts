import type { Operation } from '../../../generator/contract/catalog.ts';
import type { JsonObject } from '../../../generator/contract/json.ts';
import { badRequest } from '../../http/apiError.ts';
import { isoTime } from '../../state/clock.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour, RequestContext, World } from '../behaviour.ts';
import { bodyOf } from '../behaviour.ts';
import { pageOf } from '../paging.ts';
import { visibleRecord } from '../records.ts';
import { holdsText, textOf, textsOf } from '../values.ts';

/** Says whether another post of the sub-account has a slug. */
export function slugExists(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return ({ query, locationId, ...context }, world) => {
		const exists = isTaken(query.urlSlug, textOf(query.postId), locationId, world);
		return answer.body({ exists }, { query, locationId, ...context });
	};
}

/** Lists the posts of a blog. */
export function list(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const { query } = context;
		const blog = visibleRecord('blog', 'Blog', String(query.blogId), context, world.store);
		const found = world.store
			.by('blogPost', 'blogId', String(blog._id))
			.filter(({ status }) => query.status === undefined || status === query.status)
			.filter(({ title }) => holdsText(title, query.searchTerm));
		const page = operation.paging ? pageOf(found, operation.paging, '_id', null, context).records : found;
		return answer.list(page, found.length, context);
	};
}

/** Writes a new post, whose slug no other has. */
export function create(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const record = postAfter({ _id: world.newId(), tags: [], archived: false }, bodyOf(context), context, world);
		world.store.put('blogPost', String(record._id), record);
		world.emit({ resource: 'blogPost', change: 'created', record, before: null });
		return answer.record(record, context);
	};
}

/** Changes a post. */
export function update(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const before = visibleRecord('blogPost', 'Blog post', context.pathParameters.postId ?? '', context, world.store);
		const record = postAfter(before, bodyOf(context), context, world);
		world.store.put('blogPost', String(record._id), record);
		world.emit({ resource: 'blogPost', change: 'updated', record, before });
		return answer.record(record, context);
	};
}

/** @throws ApiError 400 when its blog, author or a category is not there, or another post has its slug. */
function postAfter(current: StoredRecord, input: JsonObject, context: RequestContext, world: World): StoredRecord {
	const record: StoredRecord = {
		...current,
		...input,
		locationId: context.locationId,
		updatedAt: isoTime(world.clock),
		archived: input.status === 'ARCHIVED',
	};
	visibleRecord('blog', 'Blog', String(record.blogId), context, world.store);
	visibleRecord('blogAuthor', 'Blog author', String(record.author), context, world.store);
	for (const id of textsOf(record.categories)) visibleRecord('blogCategory', 'Blog category', id, context, world.store);
	if (isTaken(record.urlSlug, textOf(current._id), context.locationId, world)) {
		throw badRequest(`The URL slug ${String(record.urlSlug)} already exists`);
	}
	return record;
}

function isTaken(slug: unknown, self: string | undefined, locationId: string, world: World): boolean {
	return world.store.by('blogPost', 'locationId', locationId).some(({ _id, urlSlug }) => urlSlug === slug && _id !== self);
}
