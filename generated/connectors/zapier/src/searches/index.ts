import { findContact } from './find_contact.ts';
import { findLocationById } from './find_location_by_id.ts';

export const searches = {
	find_contact: findContact,
	find_location_by_id: findLocationById,
};
