import type { JsonValue } from '../../../generator/contract/json.ts';
import type { RoutedJourney } from '../journey.ts';
import { parseBody } from './parseBody.ts';
import { parseForm } from './parseForm.ts';
import { parseQuery } from './parseQuery.ts';
import type { Inputs } from './validate.ts';

/**
 * Reads path, query and body of a request as data.
 * @param next gets them; `hasBody` tells a body that says `null` from none at all.
 * @returns a promise where the body is a multipart form, which takes time to read.
 * @throws ApiError 400 or 415 when the body does not parse or is of another type; in the promise where there is one.
 */
export function parseInputs(
	{ request, operation, pathParameters }: RoutedJourney,
	next: (inputs: Inputs, hasBody: boolean) => void,
): undefined | Promise<undefined> {
	const proceed = (body: JsonValue | undefined): undefined => {
		next({ path: { ...pathParameters }, query: parseQuery(request.search), body: body ?? null }, body !== undefined);
	};
	return parseForm(request, operation)?.then(proceed) ?? proceed(parseBody(request, operation));
}
