import { isObject, type JsonObject } from '../../../generator/contract/json.ts';
import { badRequest, notFound } from '../../http/apiError.ts';
import type { StoredRecord } from '../../state/store/store.ts';
import type { RequestContext, World } from '../behaviour.ts';
import { textOf, textsOf, withoutNulls } from '../values.ts';

/** Sub-accounts that a user works in. */
export function locationsOf({ roles }: StoredRecord): string[] {
	return isObject(roles) ? textsOf(roles.locationIds) : [];
}

/** Whether the user works in the sub-account that the request is about; an agency sees all of its own. */
export function isSeen(user: StoredRecord, { locationId, grant }: RequestContext): boolean {
	return locationId === '' ? user.companyId === grant.companyId : locationsOf(user).includes(locationId);
}

/** The user that `userId` in the path names. @throws ApiError not found. */
export function userInPath(context: RequestContext, world: World): StoredRecord {
	const id = context.pathParameters.userId ?? '';
	const user = world.store.get('user', id);
	if (!user || !isSeen(user, context)) throw notFound('User', id);
	return user;
}

/**
 * A user after a write; not stored yet. Passwords are kept nowhere.
 * @throws ApiError 400 when another user has the email address.
 */
export function userAfter(current: StoredRecord, input: JsonObject, world: World): StoredRecord {
	const { password: _, type, role, locationIds, scopes, scopesAssignedToOnly: __, twilioPhone: ___, ...plain } = input;
	const before = isObject(current.roles) ? current.roles : {};
	const roles = {
		type: type ?? before.type ?? 'account',
		role: role ?? before.role ?? 'user',
		locationIds: locationIds ?? before.locationIds ?? [],
	};
	const merged: JsonObject = { ...current, ...plain, roles };
	refuseTaken(textOf(merged.email), textOf(current.id), world);
	return withoutNulls({
		...merged,
		name: [merged.firstName, merged.lastName].filter((part) => textOf(part) !== undefined).join(' '),
		...(scopes === undefined ? {} : { scopes: textsOf(scopes) }),
	});
}

function refuseTaken(email: string | undefined, self: string | undefined, world: World): void {
	if (email === undefined) return;
	for (const user of world.store.all('user')) {
		if (user.id !== self && textOf(user.email)?.toLowerCase() === email.toLowerCase()) {
			throw badRequest(`A user with the email ${email} already exists`);
		}
	}
}
