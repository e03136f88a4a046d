import { describe, expect, it } from 'vitest';
import type { GeneratedFile } from '../../../generator/emit/target.ts';
import { emitApp } from './emitApp.ts';
import { catalog } from './fixture.ts';
import { validateMakeApp } from './validateMakeApp.ts';

const { files } = emitApp();
const APP = 'connectors/make/';

/** The app with one file changed by replacing text in it. */
function broken(path: string, find: string | RegExp, replacement: string): GeneratedFile[] {
	return files.map((file) => {
		if (file.path !== APP + path) return file;
		const content = String(file.content).replace(find, replacement);
		expect(content).not.toBe(file.content);
		return { ...file, content };
	});
}

const create = 'modules/create-contact/create-contact';
const search = 'modules/search-contacts/search-contacts';
const watch = 'modules/watch-contacts/watch-contacts';
const oauth = 'connections/ghl-oauth/ghl-oauth';
const token = 'connections/ghl-token/ghl-token';

/** Each row is a mistake that an app could have, and what the validation has to say about it. */
const MISTAKES: [mistake: string, path: string, find: string | RegExp, replacement: string, problem: RegExp][] = [
	['broken JSON', `${create}.interface.iml.json`, '[', '', /no valid JSON/],
	['a trailing comma', `${create}.scope.iml.json`, '"contacts.write"', '"contacts.write",', /no valid JSON/],
	['an unknown directive', `${create}.communication.iml.json`, '"method"', '"verb"', /additional properties/],
	[
		'an unknown type in a file without a published schema',
		`${watch}.static-params.iml.json`,
		'"uinteger"',
		'"counter"',
		/static-params.*oneOf|static-params.*schema/,
	],
	['a scope that is no text', `${create}.scope.iml.json`, '"contacts.write"', '1', /scope\.iml\.json.*must be string/],
	['a comment in strict JSON', 'modules/groups.json', '[', '// all\n[', /groups\.json/],
	['a missing key', 'makecomapp.json', '"endpoint": {}', '"hook": {}', /components/],
	[
		'a file that is not there',
		'makecomapp.json',
		'create-contact.scope.iml.json',
		'create-contact.scopes.iml.json',
		/listed, but not there/,
	],
	['a file that nothing lists', 'makecomapp.json', /"scope": "modules\/create-contact[^"]*"/, '"scope": null', /listed nowhere/],
	['a reserved word as id', 'makecomapp.json', '"createContact":', '"delete":', /delete: a reserved word/],
	['an id with a dash', 'makecomapp.json', '"createContact":', '"create-contact":', /no valid id/],
	[
		'an unknown connection',
		'makecomapp.json',
		'"altConnection": "ghlToken"',
		'"altConnection": "ghlKey"',
		/connection ghlKey does not exist/,
	],
	[
		'an unknown procedure',
		`modules/get-contact/get-contact.mappable-params.iml.json`,
		'rpc://listContacts',
		'rpc://listPeople',
		/rpc:\/\/listPeople does not exist/,
	],
	['a module in no group', 'modules/groups.json', '"getContact",', '', /getContact stands there 0 times/],
	[
		'a trigger behind an action',
		'modules/groups.json',
		/"watchContacts",([\s\S]*?)"getContact"/,
		'$1"getContact", "watchContacts"',
		/does not start with its triggers/,
	],
	[
		'common data as a file',
		'makecomapp.json',
		'"common": null,\n        "readme"',
		'"common": "README.md",\n        "readme"',
		/common data/,
	],
	['a key that is not ignored', '.gitignore', '.secrets/', 'secrets/', /does not ignore/],
	['a label in title case', 'makecomapp.json', '"Create a contact"', '"Create a Contact"', /not in sentence case/],
	['two equal labels', 'makecomapp.json', '"Update a contact"', '"Create a contact"', /not unique/],
	[
		'a description without a period',
		'makecomapp.json',
		'Adds a contact to the sub-account.',
		'Adds a contact',
		/does not end with a period/,
	],
	[
		'a trigger described as an action',
		'makecomapp.json',
		'Triggers when a new contact is added.',
		'Gets new contacts.',
		/does not start with "Triggers when"/,
	],
	[
		'an action that iterates',
		`${create}.communication.iml.json`,
		'"output"',
		'"iterate": "{{body.contacts}}", "output"',
		/an action has iterate/,
	],
	['an action that does nothing', 'makecomapp.json', '"actionCrud": "create",', '', /no actionCrud/],
	['another verb', 'makecomapp.json', '"actionCrud": "delete"', '"actionCrud": "update"', /does update, not delete/],
	['a search without iterate', `${search}.communication.iml.json`, /"iterate": "[^"]*",/, '', /does not iterate/],
	['a hidden limit', `${search}.mappable-params.iml.json`, '"name": "limit",', '"name": "limit", "advanced": true,', /limit is advanced/],
	['another default limit', `${search}.mappable-params.iml.json`, '"default": 10', '"default": 100', /not 10 by default/],
	['small pages', `${search}.communication.iml.json`, '"pageLimit": 100', '"pageLimit": 20', /pages of 20, not 100/],
	[
		'a second page like the first',
		`${search}.communication.iml.json`,
		'{{iterate.container.last.searchAfter}}',
		'x',
		/does not page by searchAfter/,
	],
	[
		'a filter lost on the second page',
		`${search}.communication.iml.json`,
		/(pagination[\s\S]*)"query": [^,]*,/,
		'$1',
		/loses query on the second page/,
	],
	['a trigger without an id', `${watch}.communication.iml.json`, '{{item.id}}', 'id', /has no id/],
	[
		'a trigger whose date is text',
		`${watch}.communication.iml.json`,
		'"date": "{{parseDate(item.dateAdded)}}"',
		'"date": "{{item.dateAdded}}"',
		/no Make date/,
	],
	['an endless epoch', `${watch}.epoch.iml.json`, '300', '3000', /not limited to 300/],
	[
		'an optional limit of a trigger',
		`${watch}.static-params.iml.json`,
		/"required": true,(\s*"help": "The max)/,
		'$1',
		/limit is not required/,
	],
	[
		'a token that leaves the host',
		'modules/make-api-call/make-api-call.communication.iml.json',
		'"/{{parameters.url}}"',
		'"{{parameters.url}}"',
		/leave the host/,
	],
	[
		'a dropdown that hides mapping',
		'modules/get-contact/get-contact.mappable-params.iml.json',
		'"mode": "edit"',
		'"mode": "choose"',
		/lacks mode edit/,
	],
	['an endless dropdown', 'rpcs/list-contacts/list-contacts.communication.iml.json', '"limit": 300', '"limit": 3000', /is not limited/],
	['a dropdown without labels', 'rpcs/list-contacts/list-contacts.communication.iml.json', '"label"', '"name"', /label and value/],
	['a sample that nothing describes', `${create}.samples.iml.json`, '"contactName"', '"nickname"', /nickname is not in the interface/],
	['a sample of another type', `${create}.samples.iml.json`, '"Maya Lindqvist"', '5', /contactName is no text/],
	['an output that nothing describes', `${create}.communication.iml.json`, '"dateUpdated"', '"changed"', /the interface lacks changed/],
	[
		'a field that is never put out',
		'modules/delete-contact-task/delete-contact-task.communication.iml.json',
		'"succeeded":',
		'"{{parameters.taskId}}":',
		/never puts out succeeded/,
	],
	['an unknown function', `${create}.communication.iml.json`, 'formatDate(', 'toIso(', /unknown function toIso/],
	['an unknown variable', `${create}.communication.iml.json`, '{{parameters.email}}', '{{params.email}}', /unknown variable params/],
	['an open brace', `${create}.communication.iml.json`, '{{parameters.email}}', '{{parameters.email}', /\{\{ without \}\}/],
	['an array that starts at 0', `${create}.communication.iml.json`, '{{parameters.tags}}', '{{parameters.tags[0]}}', /arrays start at 1/],
	['a strict page number', `${search}.communication.iml.json`, /\{\{length\([^}]*\}\}/, '{{pagination.page == 2}}', /strictly/],
	[
		'a parameter that nobody enters',
		`${create}.communication.iml.json`,
		'parameters.email',
		'parameters.mail',
		/parameters\.mail is not declared/,
	],
	['a parameter that is never sent', `${create}.communication.iml.json`, '"{{parameters.email}}"', '"x"', /email is never sent/],
	['an expression in a form', `${create}.mappable-params.iml.json`, '"public api"', '"{{now}}"', /an expression/],
	[
		'a relative address of a connection',
		`${oauth}.oauth-communication.iml.json`,
		'https://services.leadconnectorhq.com/locations',
		'/locations',
		/not complete/,
	],
	['a token in the log', `${token}.communication.iml.json`, '"request.headers.authorization"', '', /logs request\.headers\.authorization/],
	[
		'a refresh on each call',
		`${oauth}.oauth-communication.iml.json`,
		'{{data.expires < addMinutes(now, 15)}}',
		'{{data.refreshToken}}',
		/refreshes when it need not/,
	],
	[
		'a refresh token used twice',
		`${oauth}.oauth-communication.iml.json`,
		/(refresh_token": "\{\{data[\s\S]*?)"refreshToken": "[^"]*",/,
		'$1',
		/does not keep the new refreshToken/,
	],
	['a secret on the screen', `${token}.params.iml.json`, '"password"', '"text"', /can be read on the screen/],
	["a parameter of Make's own", `${token}.params.iml.json`, '"locationId"', '"accountName"', /Make's own/],
	['a scope that nobody asks for', `${oauth}.default-scope.iml.json`, '"contacts.write",', '', /needs contacts\.write/],
	['a rate limit taken for a fault', 'general/base.iml.json', 'RateLimitError', 'RuntimeError', /429 is no RateLimitError/],
	['an error without its text', 'general/base.iml.json', /"\[\{\{statusCode\}\}\] [^"]*"/, '"It failed."', /shows neither status nor text/],
	[
		'an operation without a module',
		'modules/delete-contact/delete-contact.communication.iml.json',
		'"DELETE"',
		'"POST"',
		/deleteContact: has no module/,
	],
	['another version', 'general/base.iml.json', '2021-07-28', '2021-04-15', /sends the version 2021-04-15/],
	['other scopes', `${create}.scope.iml.json`, 'contacts.write', 'contacts.readonly', /has the scopes contacts\.readonly/],
	['an optional id', 'modules/get-contact/get-contact.mappable-params.iml.json', '"required": true,', '', /not required, unlike contactId/],
	[
		'an enum with a value less',
		`${create}.mappable-params.iml.json`,
		'"value": "notStated"',
		'"value": "other"',
		/does not offer every value/,
	],
	['a field less', `${create}.interface.iml.json`, '"name": "contactName"', '"name": "fullName"', /interface has/],
	['a nested field less', `${create}.interface.iml.json`, '"name": "medium"', '"name": "source"', /interface\/attribution has/],
];

describe('the validation of Make apps', () => {
	it.each(MISTAKES)('finds %s', (_mistake, path, find, replacement, problem) => {
		expect(validateMakeApp(broken(path, find, replacement), catalog).join('\n')).toMatch(problem);
	});

	it('finds a file that belongs to nothing', () => {
		expect(validateMakeApp([...files, { path: `${APP}notes.txt`, content: '' }])).toEqual([
			'notes.txt: no schema for a file of this name',
			'notes.txt: listed nowhere',
		]);
	});
});
