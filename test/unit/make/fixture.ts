import type { Catalog, Choices, Entry, Field, InputField, Operation, Paging, ResponseModel } from '../../../generator/contract/catalog.ts';
import { field, input } from './fields.ts';

/** The sub-account's id, which the connection supplies. */
const location = (place: InputField['in']): InputField => input('locationId', place, { required: true, connection: 'locationId' });
const contactChoices: Choices = {
	operationId: 'searchContacts',
	value: 'id',
	label: ['contactName', 'email'],
	dependsOn: [],
	nested: null,
};
const taskChoices: Choices = { operationId: 'listContactTasks', value: 'id', label: ['title'], dependsOn: ['contactId'], nested: null };
const contactId = input('contactId', 'path', { label: 'Contact ID', choices: contactChoices });
const taskId = input('taskId', 'path', { label: 'Task ID', choices: taskChoices });

const contactFields: Field[] = [
	field('id', { required: true, label: 'ID' }),
	field('contactName'),
	field('email', { format: 'email' }),
	field('dateOfBirth', { date: 'date', nullable: true }),
	field('dateAdded', { date: 'date-time' }),
	field('dateUpdated', { date: 'date-time' }),
	field('tags', { type: 'array', items: field('tags') }),
	field('attribution', { type: 'object', fields: [field('medium'), field('seenAt', { date: 'date-time' })] }),
];
const contact = {
	id: 'mL4yQ8nRz2TcVw7HsK1d',
	contactName: 'Maya Lindqvist',
	email: 'maya.lindqvist@example.com',
	dateOfBirth: '1990-04-12',
	dateAdded: '2026-03-02T09:15:00.000Z',
	dateUpdated: '2026-03-04T11:00:00.000Z',
	tags: ['new patient', 'whitening'],
	attribution: { medium: 'form', seenAt: '2026-03-02T09:14:00.000Z' },
};
const taskFields = [field('id', { label: 'ID' }), field('title'), field('completed', { type: 'boolean' })];
const task = { id: 'tK2wPq6VnB8xRd3LsM7c', title: 'Call about whitening quote', completed: false };

const contactInputs: InputField[] = [
	input('contactName', 'body'),
	input('email', 'body', { format: 'email' }),
	input('dateOfBirth', 'body', { date: 'date' }),
	input('gender', 'body', { enum: ['male', 'female', 'notStated'] }),
	input('dnd', 'body', { type: 'boolean' }),
	input('score', 'body', { type: 'integer', limits: { minimum: 0, maximum: 100 } }),
	input('tags', 'body', { type: 'array', items: field('tags') }),
	input('customFields', 'body', {
		type: 'array',
		customFields: true,
		items: field('customFields', { type: 'object', fields: [field('id'), field('key'), field('field_value', { type: 'any' })] }),
	}),
	input('source', 'body', { default: 'public api' }),
];

const record = (path: string, fields: Field[]): ResponseModel => response('record', path, fields);
const list = (path: string, fields: Field[]): ResponseModel => response('list', path, fields);

function response(shape: ResponseModel['shape'], path: string, fields: Field[]): ResponseModel {
	const dated = fields.some(({ name }) => name === 'dateAdded');
	const [createdField, updatedField] = dated ? ['dateAdded', 'dateUpdated'] : [null, null];
	return {
		status: 200,
		contentType: 'application/json',
		schema: null,
		shape,
		path,
		idField: shape === 'none' ? null : 'id',
		createdField,
		updatedField,
		fields,
	};
}

const byPageOfBody: Paging = {
	style: 'searchAfter',
	limit: { name: 'pageLimit', in: 'body', maximum: 100, default: 20, asString: false },
	cursors: [{ name: 'searchAfter', in: 'body', from: 'lastRecord', path: 'searchAfter' }],
	counter: null,
	total: 'total',
	more: null,
};
const byStartAfter: Paging = {
	style: 'startAfter',
	limit: { name: 'limit', in: 'query', maximum: 100, default: 20, asString: false },
	cursors: [
		{ name: 'startAfter', in: 'query', from: 'body', path: 'meta.startAfter' },
		{ name: 'startAfterId', in: 'query', from: 'body', path: 'meta.startAfterId' },
	],
	counter: null,
	total: 'meta.total',
	more: null,
};
const sortInput = input('sort', 'body', {
	type: 'array',
	items: field('sort', {
		type: 'object',
		fields: [field('field', { enum: ['dateAdded', 'dateUpdated'] }), field('direction', { enum: ['asc', 'desc'] })],
	}),
});

function operation(operationId: string, method: Operation['method'], path: string, over: Partial<Operation>): Operation {
	return {
		operationId,
		method,
		path,
		category: 'contacts',
		summary: operationId.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/^./, (letter) => letter.toUpperCase()),
		description: '',
		deprecated: false,
		version: '2021-07-28',
		scopes: [method === 'get' || operationId.startsWith('search') ? 'contacts.readonly' : 'contacts.write'],
		userTypes: ['sub-account'],
		tokenKinds: ['oauth', 'private-integration'],
		parameters: [],
		body: null,
		response: response('none', '', [field('succeeded', { type: 'boolean' })]),
		errors: [400, 401, 422, 429],
		paging: null,
		role: 'other',
		resource: 'contact',
		behaviour: null,
		initial: null,
		noun: 'Contact',
		sample: { parameters: {}, body: null, response: { succeeded: true } },
		...over,
	};
}

const json = (fields: InputField[]): Operation['body'] => ({
	contentType: 'application/json',
	required: true,
	schema: null,
	fields,
	raw: false,
});
const sampled = (value: Operation['sample']['response']): Operation['sample'] => ({ parameters: {}, body: null, response: value });

const operations: Operation[] = [
	operation('searchContacts', 'post', '/contacts/search', {
		role: 'search',
		body: json([
			location('body'),
			input('query', 'body'),
			sortInput,
			input('pageLimit', 'body', { type: 'integer', required: true, paging: true }),
			input('searchAfter', 'body', { type: 'array', paging: true }),
		]),
		response: list('contacts', contactFields),
		paging: byPageOfBody,
		sample: sampled({ contacts: [contact], total: 1 }),
	}),
	operation('listContacts', 'get', '/contacts/', {
		role: 'list',
		deprecated: true,
		parameters: [
			location('query'),
			input('query', 'query'),
			input('limit', 'query', { type: 'integer', paging: true }),
			input('startAfter', 'query', { paging: true }),
			input('startAfterId', 'query', { paging: true }),
		],
		response: list('contacts', contactFields),
		paging: byStartAfter,
		sample: sampled({ contacts: [contact], meta: { total: 1 } }),
	}),
	operation('getContact', 'get', '/contacts/{contactId}', {
		role: 'read',
		parameters: [contactId],
		response: record('contact', contactFields),
		sample: sampled({ contact }),
	}),
	operation('createContact', 'post', '/contacts/', {
		role: 'create',
		body: json([location('body'), ...contactInputs]),
		response: { ...record('contact', contactFields), status: 201 },
		sample: sampled({ contact }),
	}),
	operation('updateContact', 'put', '/contacts/{contactId}', {
		role: 'update',
		parameters: [contactId],
		body: json(contactInputs),
		response: record('contact', contactFields),
		sample: sampled({ succeeded: true, contact }),
	}),
	operation('deleteContact', 'delete', '/contacts/{contactId}', {
		role: 'delete',
		parameters: [contactId],
		response: { ...response('none', '', []), contentType: null },
		sample: sampled(null),
	}),
	operation('listContactTasks', 'get', '/contacts/{contactId}/tasks', {
		role: 'list',
		resource: 'task',
		noun: 'Contact Task',
		parameters: [contactId],
		response: list('tasks', taskFields),
		sample: sampled({ tasks: [task] }),
	}),
	operation('deleteContactTask', 'delete', '/contacts/{contactId}/tasks/{taskId}', {
		role: 'delete',
		resource: 'task',
		noun: 'Contact Task',
		parameters: [contactId, taskId],
	}),
	operation('updateContactTask', 'put', '/contacts/{contactId}/tasks/{taskId}', {
		role: 'update',
		resource: 'task',
		noun: 'Contact Task',
		version: '2021-04-15',
		parameters: [contactId, taskId],
		body: json([input('title', 'body'), input('completed', 'body', { type: 'boolean' })]),
		response: record('task', taskFields),
		sample: sampled({ task }),
	}),
];

function entry(title: string, kind: Entry['kind'], operationId: string, over: Partial<Entry> = {}): Entry {
	const key = title
		.split(' ')
		.map((word, index) => (index === 0 ? word.toLowerCase() : word))
		.join('');
	const description = kind === 'trigger' ? 'Triggers when a new contact is added.' : '';
	return {
		key,
		title,
		kind,
		category: 'contacts',
		operationId,
		noun: 'Contact',
		description,
		event: kind === 'trigger' ? 'created' : null,
		deprecated: false,
		...over,
	};
}

/** A small catalog with one operation of each kind. */
export const catalog: Catalog = {
	version: 1,
	title: 'Contacts',
	apiVersion: '1.0.0',
	description: '',
	baseUrl: 'https://services.leadconnectorhq.com',
	oauth: null,
	categories: [{ name: 'Contacts', slug: 'contacts', description: '' }],
	entries: [
		entry('Search Contacts', 'trigger', 'searchContacts'),
		entry('Get Contact', 'trigger', 'getContact', { event: 'updated', description: '' }),
		entry('List Contacts (Deprecated)', 'trigger', 'listContacts', { key: 'listContacts', deprecated: true }),
		entry('Get Contact Tasks', 'trigger', 'listContactTasks'),
		entry('Find Contact', 'action', 'searchContacts'),
		entry('Create Contact', 'action', 'createContact', { description: 'Adds a contact to the sub-account.' }),
		entry('Update Contact', 'action', 'updateContact'),
		entry('Delete Contact', 'action', 'deleteContact'),
	],
	operations,
	resources: [
		{
			key: 'contact',
			noun: 'Contact',
			plural: 'Contacts',
			idField: 'id',
			createdField: 'dateAdded',
			updatedField: 'dateUpdated',
			parent: null,
			schema: null,
			operations: {},
		},
		{
			key: 'task',
			noun: 'Task',
			plural: 'Tasks',
			idField: 'id',
			createdField: null,
			updatedField: null,
			parent: 'contact',
			schema: null,
			operations: {},
		},
	],
	scopes: [
		{ name: 'contacts.readonly', description: 'View contacts' },
		{ name: 'contacts.write', description: 'Change contacts' },
	],
};
