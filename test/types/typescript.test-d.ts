import { describe, expectTypeOf, it } from 'vitest';
import {
	type CreateContactInput,
	type components,
	createContacts,
	type ListContactsInput,
	type ListContactsRecord,
	type SearchContactsRecord,
	type UpdateContactInput,
} from '../../generated/clients/typescript/src/contacts/index.ts';
import { bindCall, createClient, createConnection, isCallError } from '../../generated/clients/typescript/src/index.ts';

type Contact = components['schemas']['Contact'];

const client = createClient({ token: 'pit-type-test' });
const { contacts } = client;

describe('required', () => {
	it('path parameters are', () => {
		expectTypeOf(contacts.getContact).parameter(0).toEqualTypeOf<{ contactId: string }>();
		expectTypeOf<[]>().not.toExtend<Parameters<typeof contacts.getContact>>();
		expectTypeOf<{ contactId: number }>().not.toExtend<Parameters<typeof contacts.getContact>[0]>();
	});

	it('bodies and their required properties are', () => {
		expectTypeOf<{ contactId: string }>().not.toExtend<UpdateContactInput>();
		expectTypeOf<{ contactId: string; body: { firstName: string } }>().toExtend<UpdateContactInput>();
	});

	it('a token is, of one kind', () => {
		type Options = Parameters<typeof createClient>[0];
		expectTypeOf<{ locationId: string }>().not.toExtend<Options>();
		expectTypeOf<{ token: string; accessToken: () => string }>().not.toExtend<Options>();
		expectTypeOf<{ accessToken: () => Promise<string> }>().toExtend<Options>();
	});
});

describe('optional', () => {
	it('are query parameters, and locationId, which the client supplies', () => {
		expectTypeOf<ListContactsInput>().toEqualTypeOf<{
			locationId?: string;
			query?: string;
			startAfter?: number;
			startAfterId?: string;
			limit?: number;
		}>();
		expectTypeOf<[]>().toExtend<Parameters<typeof contacts.listContacts>>();
		expectTypeOf<{ body: { firstName: string } }>().toExtend<CreateContactInput>();
		expectTypeOf<{ body: { firstName: string; locationId: string } }>().toExtend<CreateContactInput>();
	});

	it('is the page size for all pages, which a single page requires', () => {
		expectTypeOf<[]>().not.toExtend<Parameters<typeof contacts.searchContacts>>();
		expectTypeOf<[{ body: { pageLimit: number } }]>().toExtend<Parameters<typeof contacts.searchContacts>>();
		expectTypeOf<[]>().toExtend<Parameters<typeof contacts.searchContacts.pages>>();
	});

	it('does not mean undefined', () => {
		expectTypeOf<{ limit: undefined }>().not.toExtend<ListContactsInput>();
	});

	it('is no Version header anywhere', () => {
		expectTypeOf<ListContactsInput>().not.toHaveProperty('Version');
		expectTypeOf<UpdateContactInput>().not.toHaveProperty('Version');
	});
});

describe('answers', () => {
	it('are the data of a success', () => {
		expectTypeOf(contacts.listContacts).returns.resolves.toHaveProperty('contacts').toEqualTypeOf<Contact[]>();
		expectTypeOf(contacts.getContact.raw).returns.resolves.toHaveProperty('response').toEqualTypeOf<Response>();
	});

	it('may hold null where the API does', () => {
		expectTypeOf<Contact['firstName']>().toEqualTypeOf<string | null | undefined>();
		expectTypeOf<Contact['id']>().toEqualTypeOf<string>();
	});

	it('are iterated record by record', () => {
		expectTypeOf<ListContactsRecord>().toEqualTypeOf<Contact>();
		expectTypeOf(contacts.listContacts.pages()).toExtend<AsyncIterable<Contact>>();
		expectTypeOf(contacts.searchContacts.pages()).toExtend<AsyncIterable<SearchContactsRecord>>();
		expectTypeOf(contacts.getContact).not.toHaveProperty('pages');
	});
});

describe('enums', () => {
	it('are unions', () => {
		expectTypeOf(contacts.bulkUpdateContactTags).parameter(0).toHaveProperty('type').toEqualTypeOf<'add' | 'remove'>();
	});
});

describe('calls by path', () => {
	it('know parameters, data and errors', () => {
		const call = client.GET('/contacts/{contactId}', { params: { path: { contactId: 'mL4yQ8nRz2TcVw7HsK1d' } } });
		type Result = Awaited<typeof call>;
		expectTypeOf<NonNullable<Result['data']>>().toEqualTypeOf<Awaited<ReturnType<typeof contacts.getContact>>>();
		expectTypeOf<NonNullable<Result['error']>>().toExtend<object>();
		expectTypeOf<NonNullable<Result['error']>>().not.toBeNever();
	});
});

describe('one core', () => {
	it('is shared by categories and single operations', async () => {
		const connection = createConnection({ token: 'pit-type-test' });
		expectTypeOf(createContacts(connection)).toEqualTypeOf(contacts);
		const { getContact } = await import('../../generated/clients/typescript/src/contacts/index.ts');
		expectTypeOf(bindCall(connection, getContact)).toEqualTypeOf<typeof contacts.getContact>();
	});
});

describe('errors', () => {
	it('narrow by status and by name', () => {
		const error: unknown = null;
		if (!isCallError(error)) return;
		if (error.status === 422) expectTypeOf(error.name).toEqualTypeOf<'UnprocessableError'>();
		if (error.status === 429) expectTypeOf(error.daily).toEqualTypeOf<boolean>();
		if (error.name === 'ScopeMissingError') expectTypeOf(error.requiredScopes).toEqualTypeOf<readonly string[]>();
		if (error.name === 'TimeoutError') expectTypeOf(error.status).toEqualTypeOf<undefined>();
		expectTypeOf(error.messages).toEqualTypeOf<string[]>();
	});
});
