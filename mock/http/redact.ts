import type { IncomingHttpHeaders } from 'node:http';

/** Headers whose value lets one in. */
const SECRET_HEADERS = new Set(['authorization', 'proxy-authorization', 'cookie', 'set-cookie', 'x-api-key', 'token-id']);

/** Names of secrets, wherever they stand: `access_token`, `clientSecret`, `webhookSecret`, `signature`, `api-key` … */
const SECRET = /token|secret|passw(or)?d|signature|credential|(api|private|access)[_-]?key/i;

/** Names that are secrets in a form or a query alone: a code there is exchanged for tokens, while records have harmless ones. */
const SECRET_IN_FORM = /^(code|key|sig)$/i;

/** Characters of a secret that stay, so that one can tell two of them apart; none of a short one. */
const SHOWN = 4;
const MIN_LENGTH = 10;

/** Whether a value of this name is nobody's business. @param isForm the name stands in a form or a query. */
export function isSecretName(name: string, isForm: boolean): boolean {
	return SECRET.test(name) || (isForm && SECRET_IN_FORM.test(name));
}

/** Headers as text, with no secret in them: of a token its kind and its last characters are left. */
export function redactHeaders(headers: IncomingHttpHeaders | Record<string, string>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(headers).flatMap(([name, value]): [string, string][] => {
			if (value === undefined) return [];
			const text = Array.isArray(value) ? value.join(', ') : value;
			return [[name, SECRET_HEADERS.has(name.toLowerCase()) ? redactCredential(text) : text]];
		}),
	);
}

/** A JSON body or a form with its secrets taken out; the text may have been cut anywhere. */
export function redactBody(text: string): string {
	// A form has no braces at its start; JSON has no name and equals sign there.
	return isJsonText(text) ? redactJson(text) : redactQuery(text);
}

/** A query with the secrets taken out. */
export function redactQuery(search: string): string {
	return search.replace(/([^&=]*)=([^&]*)/g, (whole, name: string, secret: string) =>
		secret !== '' && isSecretName(decoded(name), true) ? `${name}=${redacted(name, secret)}` : whole,
	);
}

/** Whether a JSON body or a form holds a secret. */
export function holdsSecret(text: string): boolean {
	return redactBody(text) !== text;
}

function isJsonText(text: string): boolean {
	return /^\s*[[{"]/.test(text);
}

/** A text, a brace, a comma or a colon, or something else that is a value. */
const JSON_PARTS = /"(?:[^"\\]|\\.)*(?:"|\\?$)|[{}[\],:]|[^\s{}[\],:"]+/g;

/** Takes out every text and number below a name that is a secret's, in lists and objects too. Everything else stays as it is. */
function redactJson(text: string): string {
	let name = '';
	let depth = 0;
	/** How deep the value of a secret began; null outside of one. */
	let within: number | null = null;
	return text.replace(JSON_PARTS, (part, offset: number) => {
		if (part === '{' || part === '[') depth++;
		else if (part === '}' || part === ']') depth--;
		if (within !== null && (depth < within || (depth === within && part === ','))) within = null;
		if (/^[{}[\],:]$/.test(part)) return part;
		if (part.startsWith('"') && /^\s*:/.test(text.slice(offset + part.length, offset + part.length + 20))) {
			if (within === null) {
				name = part.slice(1, -1);
				within = isSecretName(name, false) ? depth : null;
			}
			return part;
		}
		if (within === null || /^(true|false|null)$/.test(part)) return part;
		return `"${redacted(name, part.replaceAll('"', ''))}"`;
	});
}

function decoded(name: string): string {
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}

/** `Bearer <Private Integration Token …0001>`. */
function redactCredential(value: string): string {
	const [, scheme = '', secret = value] = /^(\w+) +(.*)$/.exec(value) ?? [];
	return `${scheme}${scheme === '' ? '' : ' '}${redacted(kindOf(secret), secret)}`;
}

function kindOf(secret: string): string {
	if (secret.startsWith('pit-')) return 'Private Integration Token';
	return /^[\w-]+\.[\w-]+\.[\w-]*$/.test(secret) ? 'JWT' : 'secret';
}

function redacted(kind: string, secret: string): string {
	return `<${kind} …${secret.length >= MIN_LENGTH ? secret.slice(-SHOWN) : ''}>`;
}
