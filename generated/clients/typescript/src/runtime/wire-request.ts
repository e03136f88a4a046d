/**
 * A request as openapi-fetch builds it, without the cost of the platform's `Request`, which turns the body into
 * a stream that a second attempt could not send again. Its own properties are those of a `RequestInit`.
 */
export class WireRequest {
	declare readonly url: string;
	declare readonly method: string;
	declare readonly headers: Headers;

	constructor(url: string, init: RequestInit) {
		// openapi-fetch hands over the Headers it has just made for this request alone.
		Object.assign(this, init, { url });
	}
}
