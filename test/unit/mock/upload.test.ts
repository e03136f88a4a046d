import { beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../generator/contract/json.ts';
import { createMockFetch, type MockFetch } from '../../../mock/index.ts';

let mock: MockFetch;
beforeEach(() => {
	mock = createMockFetch({ rateLimit: false });
});

const fields = {
	conversationId: 'cV7tLp3XwN9zKd5QmB2r',
	contactId: 'mL4yQ8nRz2TcVw7HsK1d',
	locationId: 'hD7sTq2LmX9vKc4RwB1z',
	attachmentUrls: 'https://example.com/a/photo.png?size=2',
};

async function upload(body: BodyInit, headers: Record<string, string> = {}): Promise<{ status: number; body: JsonObject }> {
	const { privateIntegrationToken } = mock.credentials;
	const response = await mock.fetch('https://mock.test/conversations/messages/upload', {
		method: 'POST',
		headers: { authorization: `Bearer ${privateIntegrationToken}`, version: '2021-04-15', ...headers },
		body,
	});
	return { status: response.status, body: (await response.json()) as JsonObject };
}

function form(more: Record<string, string> = {}, ...files: File[]): FormData {
	const data = new FormData();
	for (const [name, value] of Object.entries({ ...fields, ...more })) data.append(name, value);
	for (const file of files) data.append('fileAttachment', file);
	return data;
}

describe('uploading attachments', () => {
	it('gives each file an address, by its name', async () => {
		const { status, body } = await upload(form({}, new File(['%PDF'], 'after care.pdf'), new File(['x'], 'a.txt')));
		expect(status, JSON.stringify(body)).toBe(200);
		expect(Object.keys(body.uploadedFiles as JsonObject).sort()).toEqual(['a.txt', 'after care.pdf', 'photo.png']);
		expect((body.uploadedFiles as JsonObject)['after care.pdf']).toMatch(/^https:\/\/files\.example\.com\/.*\/after%20care\.pdf$/);
	});

	it('refuses what cannot be sent, and more than one for a group', async () => {
		expect(await upload(form({}, new File(['MZ'], 'setup.exe')))).toMatchObject({
			status: 415,
			body: { message: 'Failed to upload the files' },
		});
		expect(await upload(form({ isGroupSms: 'true' }, new File(['x'], 'a.txt')))).toMatchObject({ status: 400 });
		expect((await upload(form({ isGroupSms: 'true' }))).body.twilioMediaSids).toHaveLength(1);
		expect(await upload(form({ conversationId: 'none' }))).toMatchObject({
			status: 400,
			body: { error: 'Conversation with id none not found' },
		});
	});

	it('refuses a form without its fields, a broken one and no form', async () => {
		const incomplete = new FormData();
		incomplete.append('contactId', fields.contactId);
		expect(await upload(incomplete)).toMatchObject({ status: 422 });
		expect(await upload('--x\r\nbroken', { 'content-type': 'multipart/form-data; boundary=x' })).toMatchObject({ status: 400 });
		expect(await upload(JSON.stringify(fields), { 'content-type': 'application/json' })).toMatchObject({
			status: 415,
			body: { statusCode: 415, status: 415 },
		});
		expect(await upload(form({ locationId: 'another' }))).toMatchObject({ status: 403 });
	});
});
