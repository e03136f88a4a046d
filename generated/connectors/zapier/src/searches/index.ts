import { findContact } from './find_contact.ts';

export const searches = {
	find_contact: findContact,
};
