import { asConnection, type ConnectionSource } from '../core.ts';
import { bindCalls } from '../runtime/call.ts';
import { searchUsers, type SearchUsersCall } from './operations/searchUsers.ts';
import { filterUsersByEmail, type FilterUsersByEmailCall } from './operations/filterUsersByEmail.ts';
import { getUser, type GetUserCall } from './operations/getUser.ts';
import { updateUser, type UpdateUserCall } from './operations/updateUser.ts';
import { deleteUser, type DeleteUserCall } from './operations/deleteUser.ts';
import { listUsersByLocation, type ListUsersByLocationCall } from './operations/listUsersByLocation.ts';
import { createUser, type CreateUserCall } from './operations/createUser.ts';

export * from './operations/searchUsers.ts';
export * from './operations/filterUsersByEmail.ts';
export * from './operations/getUser.ts';
export * from './operations/updateUser.ts';
export * from './operations/deleteUser.ts';
export * from './operations/listUsersByLocation.ts';
export * from './operations/createUser.ts';
export type { components } from './schema.ts';

/**
 * Calls of the category Users.
 *
 * People who work in an agency or its sub-accounts.
 */
export interface Users
	extends SearchUsersCall,
		FilterUsersByEmailCall,
		GetUserCall,
		UpdateUserCall,
		DeleteUserCall,
		ListUsersByLocationCall,
		CreateUserCall {}

/** The operations of the category by the names of their calls. */
export const usersOperations = {
	searchUsers,
	filterUsersByEmail,
	getUser,
	updateUser,
	deleteUser,
	listUsersByLocation,
	createUser,
};

/**
 * The named calls of the category.
 * @param source options of a new connection, or a connection to share.
 * @throws TypeError when the options hold no token.
 */
export function createUsers(source: ConnectionSource): Users {
	return bindCalls(asConnection(source), usersOperations);
}
