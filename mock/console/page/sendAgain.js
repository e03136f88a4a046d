// @ts-check
/** @import { LoggedRequest } from '../../observe/requestLog.ts' */
import { knownCredentials } from './credentials.js';
import { attempt } from './notices.js';

/** Headers that a page may not set, or should not repeat. */
const LEFT_OUT =
	/^(host|connection|content-length|transfer-encoding|accept-encoding|user-agent|origin|referer|cookie|sec-.*|authorization)$/;

/** What the log keeps of a body. */
const MAX_KEPT = 16_384;

/**
 * Sends a request once more. The log has no token, so the one of the credentials that ends like it goes along.
 * @param {LoggedRequest} request
 * @param {string} baseUrl
 */
export function sendAgain({ method, path, query, headers, body, size }, baseUrl) {
	return attempt(async () => {
		if (size > MAX_KEPT) throw new Error('The log has only a part of this body.');
		/** @type {Record<string, string>} */
		const sent = {};
		for (const [name, value] of Object.entries(headers)) if (!LEFT_OUT.test(name)) sent[name] = value;
		if (headers.authorization !== undefined) sent.authorization = `Bearer ${await tokenLike(headers.authorization)}`;
		await fetch(`${baseUrl}${path}${query === '' ? '' : `?${query}`}`, { method, headers: sent, ...(body === null ? {} : { body }) }).catch(
			// A fault may break the connection, and that is in the log like everything else.
			() => {},
		);
	}, 'Sent again');
}

/** @param {string} redacted */
async function tokenLike(redacted) {
	const end = /…(\S+)>$/.exec(redacted)?.[1];
	const token = Object.values(await knownCredentials()).find(
		(value) => end !== undefined && typeof value === 'string' && value.endsWith(end),
	);
	if (typeof token !== 'string') throw new Error('The token is none of the credentials; copy the request as curl.');
	return token;
}
