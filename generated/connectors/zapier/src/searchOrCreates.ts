/** Searches that create the record when they find none. */
export const searchOrCreates = {
	find_contact: {
		key: 'find_contact',
		display: { label: 'Find or Create Contact', description: 'Finds a contact, or creates one when there is none.' },
		search: 'find_contact',
		create: 'create_contact',
	},
};
