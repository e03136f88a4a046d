import type { Operation } from '../../../generator/contract/catalog.ts';
import { isObject, type JsonObject, type JsonValue } from '../../../generator/contract/json.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour, RequestContext, World } from '../behaviour.ts';
import { bodyOf } from '../behaviour.ts';
import { pageOf } from '../paging.ts';
import { holdsText, textOf } from '../values.ts';
import { isSeen } from './records.ts';

/** Finds users of an agency by name, address, role or sub-account. */
export function search(operation: Operation): Behaviour {
	return paged(operation, ({ query }) => {
		const ids = textOf(query.ids)?.split(',');
		return (user) => {
			const roles = isObject(user.roles) ? user.roles : {};
			return (
				user.companyId === query.companyId &&
				(!ids || ids.includes(String(user.id))) &&
				(query.type === undefined || roles.type === query.type) &&
				(query.role === undefined || roles.role === query.role) &&
				[user.name, user.email, user.phone].some((value) => holdsText(value, query.query))
			);
		};
	});
}

/** Finds users of an agency by their email addresses, which come as one text. */
export function byEmail(operation: Operation): Behaviour {
	const matcher: Matcher = (context) => {
		const { companyId, emails, deleted } = bodyOf(context);
		const wanted = new Set(
			String(emails)
				.split(',')
				.map((email) => email.trim().toLowerCase()),
		);
		return (user) =>
			user.companyId === companyId && wanted.has(String(user.email).toLowerCase()) && (user.deleted ?? false) === (deleted ?? false);
	};
	return paged(operation, matcher, (user, context) => projected(user, bodyOf(context).projection));
}

/** Lists the users of a sub-account. */
export function ofLocation(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const found = usersSeen(context, world);
		return answer.list(found, found.length, context);
	};
}

type Matcher = (context: RequestContext) => (user: StoredRecord) => boolean;

/** @param view what is shown of each user. Default: everything. */
function paged(operation: Operation, matcher: Matcher, view?: (user: StoredRecord, context: RequestContext) => StoredRecord): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const found = sort(usersSeen(context, world).filter(matcher(context)), context.query);
		const page = operation.paging ? pageOf(found, operation.paging, 'id', null, context).records : found;
		return answer.list(view ? page.map((user) => view(user, context)) : page, found.length, context);
	};
}

function usersSeen(context: RequestContext, world: World): StoredRecord[] {
	return [...world.store.all('user')].filter((user) => isSeen(user, context));
}

function sort(users: StoredRecord[], query: JsonObject): StoredRecord[] {
	const field = textOf(query.sort);
	if (field === undefined) return users;
	const direction = query.sortDirection === 'desc' ? -1 : 1;
	return users.toSorted((one, other) => direction * String(one[field] ?? '').localeCompare(String(other[field] ?? ''), 'en'));
}

/** What `projection` asks for of a user: everything for `all`, else the named properties. Without it only what tells who it is. */
function projected(user: StoredRecord, projection: JsonValue | undefined): StoredRecord {
	if (projection === 'all') return user;
	const names = textOf(projection)
		?.split(',')
		.map((name) => name.trim()) ?? ['id', 'email'];
	return Object.fromEntries(Object.entries(user).filter(([name]) => names.includes(name)));
}
