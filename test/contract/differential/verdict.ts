/** What one side says to a request: nothing against it, or which fields it does not take. */
export type Verdict = { accepted: true } | { accepted: false; fields: string[]; says: string };

export const ACCEPTED: Verdict = { accepted: true };

/** A refusal that names fields: `body.contact.email`, `query.limit`, `body` for the body itself. */
export function refused(fields: string[], says: string): Verdict {
	return { accepted: false, fields: [...new Set(fields)].sort(), says };
}

/** Whether two sides say the same. */
export function agree(one: Verdict, other: Verdict): boolean {
	if (one.accepted || other.accepted) return one.accepted === other.accepted;
	return one.fields.join() === other.fields.join();
}

/** The name of a field; Prism writes those of parameters in lower case. */
export function fieldName(place: string, path: (string | number)[]): string {
	const name = [place, ...path].join('.');
	return place === 'body' ? name : name.toLowerCase();
}
