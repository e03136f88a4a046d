/** A place where a request or an answer departs from the document. */
export interface Finding {
	side: 'request' | 'answer';
	/** `route`, `header`, `path`, `query`, `body`, `status`, `content-type`. */
	place: string;
	message: string;
}

/** A finding, and where it was made. */
export interface Violation extends Finding {
	/** That of the request in the log. */
	traceId: string;
	/** `POST /contacts/`. */
	request: string;
	/** Null when the path leads to no operation. */
	operationId: string | null;
}
