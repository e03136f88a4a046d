import { isObject, type JsonObject, type JsonValue } from '../../generator/contract/json.ts';
import type { StoredRecord } from '../state/store/store.ts';
import { omit, textIn, textOf, textsOf } from '../state/values.ts';
import { isVisible } from './address.ts';
import type { Act } from './generic.ts';
import { pageOf } from './paging.ts';
import type { Hooks } from './session.ts';

/** Said of a user in a write, and kept in the roles or nowhere: passwords are kept nowhere. */
const NOT_FIELDS = ['password', 'type', 'role', 'locationIds', 'scopes', 'scopesAssignedToOnly', 'twilioPhone'];

/** One user may work in several sub-accounts, which stand in the roles. */
export const userHooks: Hooks = {
	prepare(input, _session, before) {
		const had = isObject(before?.roles) ? before.roles : {};
		const roles = {
			type: input.type ?? had.type ?? 'account',
			role: input.role ?? had.role ?? 'user',
			locationIds: input.locationIds ?? had.locationIds ?? [],
		};
		const { firstName, lastName }: JsonObject = { ...before, ...input };
		return {
			...omit(input, NOT_FIELDS),
			roles,
			name: [firstName, lastName].filter((part) => textOf(part) !== undefined).join(' '),
			...(input.scopes === undefined ? {} : { scopes: textsOf(input.scopes) }),
		};
	},
};

/** Finds users of an agency by their email addresses, which come as one text. */
export const byEmail: Act = (session) => {
	const { input, store, context } = session;
	const emails = String(input.emails).split(',');
	const wanted = new Set(emails.map((email) => email.trim().toLowerCase()));
	const passes = session.filter();
	const found = [...store.all('user')].filter(
		(user) => isVisible(session.resource('user'), user, context) && passes(user) && wanted.has(textIn(user, 'email').toLowerCase()),
	);
	const page = pageOf(found, 'id', null, session).records.map((user) => projected(user, input.projection));
	return session.list(page, found.length);
};

/** What `projection` asks for of a user: everything for `all`, else the named properties. Without it only what tells who it is. */
function projected(user: StoredRecord, projection: JsonValue | undefined): StoredRecord {
	if (projection === 'all') return user;
	const names = textOf(projection)?.split(',') ?? ['id', 'email'];
	const wanted = new Set(names.map((name) => name.trim()));
	return Object.fromEntries(Object.entries(user).filter(([name]) => wanted.has(name)));
}
