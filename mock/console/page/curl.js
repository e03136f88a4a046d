// @ts-check
/** @import { LoggedRequest } from '../../observe/requestLog.ts' */

/** Headers that belong to one connection, or that curl writes better by itself. */
const LEFT_OUT = /^(host|connection|content-length|transfer-encoding|accept-encoding|keep-alive|expect|cookie|priority|sec-.*|upgrade.*)$/;

/** What the log has put in the place of a secret. */
const SECRET = /<([\w ]+) …[^>]*>/g;

/**
 * A command for a shell that sends a request again. Secrets are variables: `$GHL_TOKEN` is the token.
 * @param {LoggedRequest} request
 * @param {string} baseUrl
 */
export function curlOf({ method, path, query, headers, body }, baseUrl) {
	const lines = [`curl -X ${method}`];
	// curl would read brackets as patterns, and take dots out of the path.
	if (/[[\]{}]/.test(path + query)) lines.push('--globoff');
	if (/\/\.{1,2}(\/|$)/.test(path)) lines.push('--path-as-is');
	lines.push(quoted(`${baseUrl}${path}${query === '' ? '' : `?${query}`}`));
	for (const [name, value] of Object.entries(headers)) {
		if (LEFT_OUT.test(name)) continue;
		// A header without a value has to end in a semicolon, or curl leaves it out.
		lines.push(`-H ${value === '' ? quoted(`${name};`) : quoted(`${name}: ${value}`)}`);
	}
	if (!('accept' in headers)) lines.push("-H 'accept:'");
	if (!('user-agent' in headers)) lines.push("-H 'user-agent:'");
	if (body !== null) {
		if (!('content-type' in headers)) lines.push("-H 'content-type:'");
		lines.push(`--data-raw ${quoted(body)}`);
	}
	return lines.join(' \\\n  ');
}

/** Text as one word of a shell, with variables where secrets were. @param {string} text */
function quoted(text) {
	const parts = `'${text.replaceAll("'", "'\\''")}'`;
	return parts.replace(SECRET, (_, kind) => `'"$${variableOf(kind)}"'`).replace(/''$/, '');
}

/** @param {string} kind */
function variableOf(kind) {
	if (/^(Private Integration Token|JWT|secret)$/.test(kind)) return 'GHL_TOKEN';
	return `GHL_${kind.toUpperCase()}`;
}
