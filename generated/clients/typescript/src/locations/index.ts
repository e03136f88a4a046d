import { asConnection, type ConnectionSource } from '../core.ts';
import { bindCalls } from '../runtime/call.ts';
import { searchLocations, type SearchLocationsCall } from './operations/searchLocations.ts';
import { getLocation, type GetLocationCall } from './operations/getLocation.ts';
import { updateLocation, type UpdateLocationCall } from './operations/updateLocation.ts';
import { createLocation, type CreateLocationCall } from './operations/createLocation.ts';
import { listLocationTags, type ListLocationTagsCall } from './operations/listLocationTags.ts';
import { createLocationTag, type CreateLocationTagCall } from './operations/createLocationTag.ts';
import { getLocationTag, type GetLocationTagCall } from './operations/getLocationTag.ts';
import { updateLocationTag, type UpdateLocationTagCall } from './operations/updateLocationTag.ts';
import { deleteLocationTag, type DeleteLocationTagCall } from './operations/deleteLocationTag.ts';
import { listCustomValues, type ListCustomValuesCall } from './operations/listCustomValues.ts';
import { createCustomValue, type CreateCustomValueCall } from './operations/createCustomValue.ts';
import { getCustomValue, type GetCustomValueCall } from './operations/getCustomValue.ts';
import { updateCustomValue, type UpdateCustomValueCall } from './operations/updateCustomValue.ts';
import { deleteCustomValue, type DeleteCustomValueCall } from './operations/deleteCustomValue.ts';

export * from './operations/searchLocations.ts';
export * from './operations/getLocation.ts';
export * from './operations/updateLocation.ts';
export * from './operations/createLocation.ts';
export * from './operations/listLocationTags.ts';
export * from './operations/createLocationTag.ts';
export * from './operations/getLocationTag.ts';
export * from './operations/updateLocationTag.ts';
export * from './operations/deleteLocationTag.ts';
export * from './operations/listCustomValues.ts';
export * from './operations/createCustomValue.ts';
export * from './operations/getCustomValue.ts';
export * from './operations/updateCustomValue.ts';
export * from './operations/deleteCustomValue.ts';
export type { components } from './schema.ts';

/**
 * Calls of the category Locations.
 *
 * Sub-accounts of an agency, with their tags and custom values.
 */
export interface Locations
	extends SearchLocationsCall,
		GetLocationCall,
		UpdateLocationCall,
		CreateLocationCall,
		ListLocationTagsCall,
		CreateLocationTagCall,
		GetLocationTagCall,
		UpdateLocationTagCall,
		DeleteLocationTagCall,
		ListCustomValuesCall,
		CreateCustomValueCall,
		GetCustomValueCall,
		UpdateCustomValueCall,
		DeleteCustomValueCall {}

/** The operations of the category by the names of their calls. */
export const locationsOperations = {
	searchLocations,
	getLocation,
	updateLocation,
	createLocation,
	listLocationTags,
	createLocationTag,
	getLocationTag,
	updateLocationTag,
	deleteLocationTag,
	listCustomValues,
	createCustomValue,
	getCustomValue,
	updateCustomValue,
	deleteCustomValue,
};

/**
 * The named calls of the category.
 * @param source options of a new connection, or a connection to share.
 * @throws TypeError when the options hold no token.
 */
export function createLocations(source: ConnectionSource): Locations {
	return bindCalls(asConnection(source), locationsOperations);
}
