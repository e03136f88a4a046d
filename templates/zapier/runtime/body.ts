import { randomUUID } from 'node:crypto';
import type { ZObject } from 'zapier-platform-core';
import type { JsonValue, Operation } from './operation.ts';
import type { PlannedRequest } from './request.ts';
import { asText } from './values.ts';

interface EncodedBody {
	body: string | Buffer | undefined;
	headers: Record<string, string>;
}

/** The body of a request in the media type that the operation takes. Files are fetched from the addresses that Zapier hands over. */
export async function encodeBody(z: ZObject, operation: Operation, request: PlannedRequest): Promise<EncodedBody> {
	const { contentType } = operation;
	if (contentType === null || request.body === undefined) return { body: undefined, headers: {} };
	if (/^multipart\/form-data\b/.test(contentType)) return multipart(z, operation, propertiesOf(request.body));
	const headers = { 'Content-Type': contentType };
	if (/^application\/x-www-form-urlencoded\b/.test(contentType)) {
		const form = new URLSearchParams(propertiesOf(request.body).map(([name, value]): [string, string] => [name, asText(value)]));
		return { body: form.toString(), headers };
	}
	if (typeof request.body === 'string' && !/\bjson\b/.test(contentType)) return { body: request.body, headers };
	return { body: JSON.stringify(request.body), headers };
}

async function multipart(z: ZObject, operation: Operation, properties: [string, JsonValue][]): Promise<EncodedBody> {
	const files = new Set(operation.inputs.flatMap((input) => (input.kind === 'value' && input.type === 'file' ? [input.to[0]] : [])));
	const boundary = `form-${randomUUID()}`;
	const chunks: Buffer[] = [];
	for (const [name, value] of properties) {
		const disposition = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"`;
		if (files.has(name)) {
			const file = await fetchFile(z, asText(value));
			chunks.push(Buffer.from(`${disposition}; filename="${quoted(file.name)}"\r\nContent-Type: ${file.type}\r\n\r\n`), file.content);
		} else chunks.push(Buffer.from(`${disposition}\r\n\r\n${asText(value)}`));
		chunks.push(Buffer.from('\r\n'));
	}
	chunks.push(Buffer.from(`--${boundary}--\r\n`));
	return { body: Buffer.concat(chunks), headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}` } };
}

async function fetchFile(z: ZObject, url: string): Promise<{ name: string; type: string; content: Buffer }> {
	const response = await z.request({ url, raw: true });
	return {
		name: decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '') || 'file',
		type: response.headers.get('content-type') ?? 'application/octet-stream',
		content: await response.buffer(),
	};
}

function propertiesOf(body: JsonValue): [string, JsonValue][] {
	return body !== null && typeof body === 'object' && !Array.isArray(body) ? Object.entries(body) : [];
}

function quoted(text: string): string {
	return text.replaceAll('"', '%22').replaceAll(/[\r\n]/g, ' ');
}
