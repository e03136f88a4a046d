import { asConnection, type ConnectionSource } from '../core.ts';
import { bindCalls } from '../runtime/call.ts';
import { searchLocations, type SearchLocationsCall } from './operations/searchLocations.ts';
import { getLocation, type GetLocationCall } from './operations/getLocation.ts';
import { createLocation, type CreateLocationCall } from './operations/createLocation.ts';
import { listLocationTags, type ListLocationTagsCall } from './operations/listLocationTags.ts';
import { createLocationTag, type CreateLocationTagCall } from './operations/createLocationTag.ts';
import { listCustomValues, type ListCustomValuesCall } from './operations/listCustomValues.ts';

export * from './operations/searchLocations.ts';
export * from './operations/getLocation.ts';
export * from './operations/createLocation.ts';
export * from './operations/listLocationTags.ts';
export * from './operations/createLocationTag.ts';
export * from './operations/listCustomValues.ts';
export type { components } from './schema.ts';

/**
 * Calls of the category Locations.
 *
 * Sub-accounts of an agency, with their tags and custom values.
 */
export interface Locations
	extends SearchLocationsCall,
		GetLocationCall,
		CreateLocationCall,
		ListLocationTagsCall,
		CreateLocationTagCall,
		ListCustomValuesCall {}

/** The operations of the category by the names of their calls. */
export const locationsOperations = {
	searchLocations,
	getLocation,
	createLocation,
	listLocationTags,
	createLocationTag,
	listCustomValues,
};

/**
 * The named calls of the category.
 * @param source options of a new connection, or a connection to share.
 * @throws TypeError when the options hold no token.
 */
export function createLocations(source: ConnectionSource): Locations {
	return bindCalls(asConnection(source), locationsOperations);
}
