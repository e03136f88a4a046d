import type { IncomingHttpHeaders } from 'node:http';

/** Headers whose value lets one in. */
const SECRET_HEADERS = new Set(['authorization', 'proxy-authorization', 'cookie', 'set-cookie', 'x-api-key', 'token-id']);

const NAMES = 'access_?token|refresh_?token|id_?token|client_?secret|api_?key|password';
/** A secret in JSON; the text may have been cut within it. */
const IN_JSON = new RegExp(`("(${NAMES})"\\s*:\\s*")((?:[^"\\\\]|\\\\.)*)`, 'gi');
/** A secret in a form or a query; there `code` is the one that is exchanged for tokens. */
const IN_FORM = new RegExp(`((?:^|&)(${NAMES}|code)=)([^&]*)`, 'gi');

/** Characters of a secret that stay, so that one can tell two of them apart; none of a short one. */
const SHOWN = 4;
const MIN_LENGTH = 10;

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

/** A body with the secrets taken out that OAuth puts there. */
export function redactBody(text: string): string {
	// A form has no braces at its start; JSON has no name and equals sign there.
	const pattern = /^\s*[[{"]/.test(text) ? IN_JSON : IN_FORM;
	return text.replace(pattern, (_, before: string, name: string, secret: string) => before + redacted(name, secret));
}

/** A query with the secrets taken out. */
export function redactQuery(search: string): string {
	return search.replace(IN_FORM, (_, before: string, name: string, secret: string) => before + redacted(name, secret));
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
