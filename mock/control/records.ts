import { asCount, asJson, asObject, done, type Routes } from './route.ts';

/** The state: as a whole, by resource in pages, and record by record. */
export const recordRoutes: Routes = {
	state: { GET: (mock) => mock.state() },
	resources: { GET: (mock) => asJson(mock.records.resources()) },
	'state/*': {
		GET: (mock, { parameters: [resource = ''], query }) => {
			const offset = asCount(query.get('offset'), 'offset');
			const limit = asCount(query.get('limit'), 'limit');
			return asJson(
				mock.records.list(resource, {
					...(offset === undefined ? {} : { offset }),
					...(limit === undefined ? {} : { limit }),
					query: query.get('query') ?? '',
				}),
			);
		},
	},
	'state/*/*': {
		GET: (mock, { parameters: [resource = '', id = ''] }) => asJson(mock.records.get(resource, id)),
		PUT: (mock, { parameters: [resource = '', id = ''], body }) => asJson(mock.records.put(resource, id, asObject(body))),
		DELETE: done((mock, { parameters: [resource = '', id = ''] }) => mock.records.delete(resource, id)),
	},
};
