import { AGENCY, HARBOUR, LAKESIDE, OWEN, PREFERRED_DENTIST, PRIYA } from './ids.ts';
import type { StoryPart } from './part.ts';

/** The sub-accounts of the agency, who works there, and what they note about contacts. */
export const agency: StoryPart = {
	location: [
		{
			id: HARBOUR,
			companyId: AGENCY,
			name: 'Harbour Dental Studio',
			address: '12 Quay Lane',
			city: 'Portland',
			state: 'ME',
			postalCode: '04101',
			website: 'https://harbourdental.example.com',
			email: 'hello@harbourdental.example.com',
			phone: '+15550170030',
			country: 'US',
			timezone: 'America/New_York',
			settings: { allowDuplicateContact: false },
		},
		{
			id: LAKESIDE,
			companyId: AGENCY,
			name: 'Lakeside Animal Clinic',
			country: 'US',
			timezone: 'America/Chicago',
			settings: { allowDuplicateContact: true },
		},
	],
	user: [
		{
			id: PRIYA,
			companyId: AGENCY,
			locationId: HARBOUR,
			name: 'Priya Raman',
			firstName: 'Priya',
			lastName: 'Raman',
			email: 'priya.raman@example.com',
			phone: '+15550170031',
			roles: { type: 'account', role: 'admin', locationIds: [HARBOUR] },
		},
		{
			id: OWEN,
			companyId: AGENCY,
			locationId: HARBOUR,
			name: 'Owen Whitford',
			firstName: 'Owen',
			lastName: 'Whitford',
			email: 'owen.whitford@example.com',
			phone: '+15550170032',
			roles: { type: 'account', role: 'user', locationIds: [HARBOUR] },
		},
	],
	customField: [
		{
			id: PREFERRED_DENTIST,
			locationId: HARBOUR,
			name: 'Preferred dentist',
			fieldKey: 'contact.preferred_dentist',
			dataType: 'TEXT',
			position: 50,
			model: 'contact',
		},
		{
			id: 'cG8xLt4NwR6qPz2VdJ7m',
			locationId: HARBOUR,
			name: 'Last cleaning',
			fieldKey: 'contact.last_cleaning',
			dataType: 'DATE',
			position: 100,
			model: 'contact',
		},
	],
};
