import { createContacts, contactsOperations, type Contacts } from './contacts/index.ts';
import { createCalendarsAppointments, calendarsAppointmentsOperations, type CalendarsAppointments } from './calendars-appointments/index.ts';
import { createOpportunities, opportunitiesOperations, type Opportunities } from './opportunities/index.ts';
import { createUsers, usersOperations, type Users } from './users/index.ts';
import { createConversationsMessages, conversationsMessagesOperations, type ConversationsMessages } from './conversations-messages/index.ts';
import { createBusinesses, businessesOperations, type Businesses } from './businesses/index.ts';
import { createWorkflows, workflowsOperations, type Workflows } from './workflows/index.ts';
import { createCampaigns, campaignsOperations, type Campaigns } from './campaigns/index.ts';
import { createSnapshots, snapshotsOperations, type Snapshots } from './snapshots/index.ts';
import { createLocations, locationsOperations, type Locations } from './locations/index.ts';
import { createCustomFields, customFieldsOperations, type CustomFields } from './custom-fields/index.ts';
import { createCompanies, companiesOperations, type Companies } from './companies/index.ts';
import { createAssociationsRelations, associationsRelationsOperations, type AssociationsRelations } from './associations-relations/index.ts';
import { createBlogs, blogsOperations, type Blogs } from './blogs/index.ts';
import { createOauth, oauthOperations, type Oauth } from './oauth/index.ts';
import { createConnection } from './core.ts';
import type { Paths } from './paths.ts';
import type { Connection } from './runtime/connection.ts';
import type { OperationInfo } from './runtime/operation.ts';
import { bindPathCalls, type PathCalls } from './runtime/path-client.ts';
import type { ConnectionOptions } from './runtime/settings.ts';

/**
 * Client of the GoHighLevel API: named calls by category, and calls by method and path, over one connection.
 */
export interface Client extends PathCalls<Paths> {
	/** The core that all calls go through. */
	readonly connection: Connection;
	/** Contacts */
	readonly contacts: Contacts;
	/** Calendars & Appointments */
	readonly calendarsAppointments: CalendarsAppointments;
	/** Opportunities */
	readonly opportunities: Opportunities;
	/** Users */
	readonly users: Users;
	/** Conversations & Messages */
	readonly conversationsMessages: ConversationsMessages;
	/** Businesses */
	readonly businesses: Businesses;
	/** Workflows */
	readonly workflows: Workflows;
	/** Campaigns */
	readonly campaigns: Campaigns;
	/** Snapshots */
	readonly snapshots: Snapshots;
	/** Locations */
	readonly locations: Locations;
	/** Custom Fields */
	readonly customFields: CustomFields;
	/** Companies */
	readonly companies: Companies;
	/** Associations & Relations */
	readonly associationsRelations: AssociationsRelations;
	/** Blogs */
	readonly blogs: Blogs;
	/** OAuth */
	readonly oauth: Oauth;
}

/**
 * Creates a client for all categories. Where the size of a bundle counts, use the categories one by one:
 * their factories take the same options, or one connection that they share.
 * @throws TypeError when the options hold no token.
 */
export function createClient(options: ConnectionOptions): Client {
	const connection = createConnection(options);
	return {
		connection,
		...bindPathCalls<Paths>(connection, allOperations),
		contacts: createContacts(connection),
		calendarsAppointments: createCalendarsAppointments(connection),
		opportunities: createOpportunities(connection),
		users: createUsers(connection),
		conversationsMessages: createConversationsMessages(connection),
		businesses: createBusinesses(connection),
		workflows: createWorkflows(connection),
		campaigns: createCampaigns(connection),
		snapshots: createSnapshots(connection),
		locations: createLocations(connection),
		customFields: createCustomFields(connection),
		companies: createCompanies(connection),
		associationsRelations: createAssociationsRelations(connection),
		blogs: createBlogs(connection),
		oauth: createOauth(connection),
	};
}

function allOperations(): OperationInfo[] {
	return [
		...Object.values(contactsOperations),
		...Object.values(calendarsAppointmentsOperations),
		...Object.values(opportunitiesOperations),
		...Object.values(usersOperations),
		...Object.values(conversationsMessagesOperations),
		...Object.values(businessesOperations),
		...Object.values(workflowsOperations),
		...Object.values(campaignsOperations),
		...Object.values(snapshotsOperations),
		...Object.values(locationsOperations),
		...Object.values(customFieldsOperations),
		...Object.values(companiesOperations),
		...Object.values(associationsRelationsOperations),
		...Object.values(blogsOperations),
		...Object.values(oauthOperations),
	];
}

export * from './core.ts';
export type { Paths } from './paths.ts';
export { createContacts, type Contacts } from './contacts/index.ts';
export { createCalendarsAppointments, type CalendarsAppointments } from './calendars-appointments/index.ts';
export { createOpportunities, type Opportunities } from './opportunities/index.ts';
export { createUsers, type Users } from './users/index.ts';
export { createConversationsMessages, type ConversationsMessages } from './conversations-messages/index.ts';
export { createBusinesses, type Businesses } from './businesses/index.ts';
export { createWorkflows, type Workflows } from './workflows/index.ts';
export { createCampaigns, type Campaigns } from './campaigns/index.ts';
export { createSnapshots, type Snapshots } from './snapshots/index.ts';
export { createLocations, type Locations } from './locations/index.ts';
export { createCustomFields, type CustomFields } from './custom-fields/index.ts';
export { createCompanies, type Companies } from './companies/index.ts';
export { createAssociationsRelations, type AssociationsRelations } from './associations-relations/index.ts';
export { createBlogs, type Blogs } from './blogs/index.ts';
export { createOauth, type Oauth } from './oauth/index.ts';
