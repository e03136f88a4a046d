import type { Catalog, Operation } from '../../../generator/contract/catalog.ts';
import { isObject } from '../../../generator/contract/json.ts';
import type { Behaviour } from '../behaviour.ts';
import { list } from '../generic.ts';
import { holdsText } from '../values.ts';

/** Lists the reasons for lost opportunities, those with a text in them; how many there are only for who asks. */
export function listLostReasons(operation: Operation, catalog: Catalog): Behaviour {
	const listed = list(operation, catalog, (reasons, { query, deleted }) =>
		reasons.filter((reason) => holdsText(reason.name, query) && (reason.deleted ?? false) === (deleted ?? false)),
	);
	return (context, world) => {
		const response = listed(context, world);
		const { body } = response;
		if (context.query.getCount === true || body instanceof Uint8Array || !isObject(body)) return response;
		const { total: _, ...uncounted } = body;
		return { ...response, body: uncounted };
	};
}
