import { describe, expect, it } from 'vitest';
import { emitApp } from './emitApp.ts';
import { type Component, openApp } from './makeApp.ts';
import { MakeError, pollTrigger, runComponent, type Transport, type TriggerState } from './runModule.ts';

const app = openApp(emitApp().files);
const connection = { accessToken: 'pit-test', locationId: 'hD7sTq2LmX9vKc4RwB1z' };

interface Sent {
	method: string;
	url: URL;
	headers: Headers;
	body: unknown;
}

/** An API that answers as told, and the requests that it got. */
function api(answer: (sent: Sent, count: number) => { status?: number; body: unknown }): { transport: Transport; sent: Sent[] } {
	const sent: Sent[] = [];
	return {
		sent,
		transport: async (request) => {
			const text = await request.text();
			const got = {
				method: request.method,
				url: new URL(request.url),
				headers: request.headers,
				body: text === '' ? null : (JSON.parse(text) as unknown),
			};
			sent.push(got);
			const { status = 200, body } = answer(got, sent.length);
			return new Response(body === undefined ? null : JSON.stringify(body), { status });
		},
	};
}

function component(type: string, id: string): Component {
	const found = app.manifest.components[type]?.[id];
	if (!found) throw new Error(`no ${type} ${id}`);
	return found;
}

const run = (id: string, parameters: Record<string, unknown>, transport: Transport): Promise<unknown[]> =>
	runComponent(app, component('module', id), { parameters, connection, transport });

describe('an action', () => {
	it('sends what was entered: nothing empty, null where erased, false and 0 as they are', async () => {
		const { transport, sent } = api(() => ({ status: 201, body: { contact: { id: '1' } } }));
		const customFields = [{ id: 'cF1vBn7QmK3xTz5LdW8r', field_value: 'Dr. Raman' }];
		await run(
			'createContact',
			{ contactName: null, dnd: false, score: 0, dateOfBirth: new Date('1990-04-12T00:00:00Z'), customFields },
			transport,
		);
		expect(sent[0]).toMatchObject({ method: 'POST', url: { pathname: '/contacts/' } });
		expect(sent[0]?.body).toEqual({
			locationId: connection.locationId,
			contactName: null,
			dnd: false,
			score: 0,
			dateOfBirth: '1990-04-12',
			customFields,
		});
	});

	it('erases a date with null', async () => {
		const { transport, sent } = api(() => ({ body: { contact: { id: '1' } } }));
		await run('updateContact', { contactId: '1', dateOfBirth: null }, transport);
		expect(sent[0]?.body).toEqual({ dateOfBirth: null });
	});

	it('takes the record out of its envelope, its dates as dates', async () => {
		const { transport, sent } = api(() => ({ body: { contact: { id: '1', dateAdded: '2026-03-02T09:15:00.000Z', dateOfBirth: null } } }));
		expect(await run('getContact', { contactId: '1' }, transport)).toEqual([
			{ id: '1', dateAdded: new Date('2026-03-02T09:15:00.000Z'), dateOfBirth: null },
		]);
		expect(sent[0]?.url.href).toBe('https://services.leadconnectorhq.com/contacts/1');
		expect(Object.fromEntries(sent[0]?.headers ?? [])).toMatchObject({ authorization: 'Bearer pit-test', version: '2021-07-28' });
	});

	it('sends the version of its operation', async () => {
		const { transport, sent } = api(() => ({ body: { task: { id: '2' } } }));
		await run('updateContactTask', { contactId: '1', taskId: '2', completed: false }, transport);
		expect([sent[0]?.headers.get('version'), sent[0]?.body, sent[0]?.url.pathname]).toEqual([
			'2021-04-15',
			{ completed: false },
			'/contacts/1/tasks/2',
		]);
	});

	it('that reads a record fails on an empty answer', async () => {
		const { transport } = api(() => ({ body: {} }));
		await expect(run('getContact', { contactId: '1' }, transport)).rejects.toThrow('The API returned no contact.');
	});

	it.each([
		['deleteContact', undefined, {}],
		['deleteContactTask', undefined, {}],
		['deleteContactTask', { succeeded: true }, { succeeded: true }],
	])('that deletes succeeds: %s, answered with %j', async (id, body, bundle) => {
		const { transport } = api(() => ({ body }));
		expect(await run(id, { contactId: '1', taskId: '2' }, transport)).toEqual([bundle]);
	});

	it.each([
		[400, { message: 'Bad' }, 'DataError', '[400] Bad'],
		[401, { message: 'Invalid JWT' }, 'InvalidAccessTokenError', '[401] Invalid JWT'],
		[403, { error: 'Forbidden' }, 'RuntimeError', '[403] Forbidden'],
		[422, { message: ['email must be an email', 'phone is too short'] }, 'DataError', '[422] email must be an email, phone is too short'],
		[429, { message: 'Too Many Requests' }, 'RateLimitError', '[429] Too Many Requests'],
		[503, {}, 'ConnectionError', '[503] '],
	])('shows the error %i', async (status, body, type, message) => {
		const { transport } = api(() => ({ status, body }));
		const error = await run('getContact', { contactId: '1' }, transport).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(MakeError);
		expect(error).toMatchObject({ type, message });
	});
});

/** 250 contacts, by cursor in the body or in the query. */
const contacts = Array.from({ length: 250 }, (_, index) => ({
	id: `c${index}`,
	searchAfter: [index],
	dateAdded: '2026-03-02T09:15:00.000Z',
}));
const byCursor = (sent: Sent): { body: unknown } => {
	const { searchAfter, pageLimit } = sent.body as { searchAfter?: [number]; pageLimit: number };
	const start = searchAfter === undefined ? 0 : searchAfter[0] + 1;
	return { body: { contacts: contacts.slice(start, start + pageLimit), total: 250 } };
};
const byStartAfter = (sent: Sent): { body: unknown } => {
	const start = Number(sent.url.searchParams.get('startAfter') ?? 0);
	const size = Number(sent.url.searchParams.get('limit'));
	const page = contacts.slice(start, start + size);
	return { body: { contacts: page, meta: { startAfter: start + page.length, startAfterId: page.at(-1)?.id } } };
};

describe.each([
	['searchContacts', byCursor],
	['listContacts', byStartAfter],
] as const)('the search %s', (id, answer) => {
	it('returns 250 records of 3 pages, none twice', async () => {
		const { transport, sent } = api(answer);
		const bundles = (await run(id, { limit: 1000, query: 'smile' }, transport)) as { id: string }[];
		expect(new Set(bundles.map((bundle) => bundle.id)).size).toBe(250);
		expect([bundles.length, sent.length]).toEqual([250, 3]);
		const queries = sent.map(({ url, body }) => url.searchParams.get('query') ?? (body as { query: string }).query);
		expect(queries).toEqual(['smile', 'smile', 'smile']);
	});

	it('asks once for 10', async () => {
		const { transport, sent } = api(answer);
		expect(await run(id, { limit: 10 }, transport)).toHaveLength(10);
		expect(sent).toHaveLength(1);
	});
});

describe('a trigger', () => {
	it('asks for the newest first, where the API can sort', async () => {
		const { transport, sent } = api(byCursor);
		await run('watchContacts', { limit: 2 }, transport);
		expect(sent[0]?.body).toMatchObject({ sort: [{ field: 'dateAdded', direction: 'desc' }], pageLimit: 100 });
	});

	it('keeps that order on the next page', async () => {
		const { transport, sent } = api(byCursor);
		await run('watchContacts', { limit: 150 }, transport);
		expect(sent[1]?.body).toMatchObject({ sort: [{ field: 'dateAdded', direction: 'desc' }], searchAfter: [99] });
	});
});

describe('polling', () => {
	const at = (second: number, ...ids: string[]): { id: string; dateAdded: string }[] =>
		ids.map((id) => ({ id, dateAdded: new Date(Date.UTC(2026, 2, 2, 9, 15, second)).toISOString() }));
	const idsOf = (bundles: unknown[]): string => bundles.map((bundle) => (bundle as { id: string }).id).join(' ');

	it.each(['watchContacts', 'watchContactsDeprecated'])(
		'%s gives each record once, those of one moment too, and loses none',
		async (id) => {
			let stored = [...at(1, 'a', 'b', 'c'), ...at(2, 'd')];
			const { transport } = api(() => ({ body: { contacts: [...stored].reverse(), meta: {} } }));
			const trigger = component('module', id);
			let state: TriggerState | null = null;
			const seen: string[] = [];
			for (const added of [[], [], at(2, 'e'), at(3, 'f'), [], []]) {
				stored = [...stored, ...added];
				const poll: Awaited<ReturnType<typeof pollTrigger>> = await pollTrigger(
					app,
					trigger,
					{ parameters: { limit: 2 }, connection, transport },
					state,
				);
				state = poll.state;
				seen.push(idsOf(poll.bundles));
			}
			expect(seen).toEqual(['a b', 'c d', 'e', 'f', '', '']);
		},
	);

	it('gives a record again when it changes', async () => {
		let dateUpdated = '2026-03-02T09:15:00.000Z';
		const { transport } = api(() => ({ body: { contact: { id: '1', dateUpdated } } }));
		const poll = (state: TriggerState | null): ReturnType<typeof pollTrigger> =>
			pollTrigger(app, component('module', 'watchContact'), { parameters: { contactId: '1', limit: 2 }, connection, transport }, state);
		const first = await poll(null);
		const second = await poll(first.state);
		dateUpdated = '2026-03-03T10:00:00.000Z';
		const third = await poll(second.state);
		expect([first, second, third].map(({ bundles }) => idsOf(bundles))).toEqual(['1', '', '1']);
	});

	it('reads no further than the first record that it has given', async () => {
		const { transport, sent } = api(byCursor);
		const state = { moment: Date.parse('2026-03-03T00:00:00.000Z'), ids: [] };
		expect(
			(await pollTrigger(app, component('module', 'watchContacts'), { parameters: { limit: 2 }, connection, transport }, state)).bundles,
		).toEqual([]);
		expect(sent).toHaveLength(1);
	});
});

describe('a dropdown', () => {
	it('offers 300 records at most, each with a label and a value', async () => {
		const { transport } = api(byCursor);
		const options = await runComponent(app, component('rpc', 'listContacts'), { parameters: {}, connection, transport });
		expect([options.length, options[0]]).toEqual([250, { label: 'c0', value: 'c0' }]);
	});

	it('reads what the dropdown above it chose', async () => {
		const { transport, sent } = api(() => ({ body: { tasks: [{ id: '7', title: 'Call' }] } }));
		const options = await runComponent(app, component('rpc', 'listContactTasks'), {
			parameters: { contactId: '1' },
			connection,
			transport,
		});
		expect(options).toEqual([{ label: 'Call', value: '7' }]);
		expect(sent[0]?.url.pathname).toBe('/contacts/1/tasks');
	});
});

describe('the universal module', () => {
	const call = async (url: string): Promise<Sent | undefined> => {
		const { transport, sent } = api(() => ({ body: { ok: true } }));
		await run('makeApiCall', { url, method: 'GET', qs: [{ key: 'limit', value: '1' }] }, transport);
		return sent[0];
	};

	it('calls any path', async () => {
		expect((await call('contacts/'))?.url.href).toBe('https://services.leadconnectorhq.com/contacts/?limit=1');
	});

	it.each(['https://example.com/steal', '//example.com/steal', '@example.com', '.example.com', '\\\\example.com'])(
		'keeps the token on the host for %s',
		async (url) => {
			expect((await call(url))?.url.origin).toBe('https://services.leadconnectorhq.com');
		},
	);
});
