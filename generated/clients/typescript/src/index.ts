import { createContacts, contactsOperations, type Contacts } from './contacts/index.ts';
import { createWorkflows, workflowsOperations, type Workflows } from './workflows/index.ts';
import { createBusinesses, businessesOperations, type Businesses } from './businesses/index.ts';
import { createCalendarsAppointments, calendarsAppointmentsOperations, type CalendarsAppointments } from './calendars-appointments/index.ts';
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
	/** Workflows */
	readonly workflows: Workflows;
	/** Businesses */
	readonly businesses: Businesses;
	/** Calendars & Appointments */
	readonly calendarsAppointments: CalendarsAppointments;
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
		workflows: createWorkflows(connection),
		businesses: createBusinesses(connection),
		calendarsAppointments: createCalendarsAppointments(connection),
	};
}

function allOperations(): OperationInfo[] {
	return [
		...Object.values(contactsOperations),
		...Object.values(workflowsOperations),
		...Object.values(businessesOperations),
		...Object.values(calendarsAppointmentsOperations),
	];
}

export * from './core.ts';
export type { Paths } from './paths.ts';
export { createContacts, type Contacts } from './contacts/index.ts';
export { createWorkflows, type Workflows } from './workflows/index.ts';
export { createBusinesses, type Businesses } from './businesses/index.ts';
export { createCalendarsAppointments, type CalendarsAppointments } from './calendars-appointments/index.ts';
