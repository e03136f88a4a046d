import { asJson, done, problem, type Routes } from './route.ts';

/** Which apps are where. */
export const installRoutes: Routes = {
	installs: {
		GET: ({ installs }) => asJson(installs.list()),
		DELETE: done(({ installs }, { query }) => {
			const [app, locationId] = [query.get('app'), query.get('locationId')];
			const isRemoved = installs.remove({ ...(app === null ? {} : { app }), ...(locationId === null ? {} : { locationId }) });
			if (!isRemoved) throw problem(404, 'There is nothing of this app there: it was never installed, or is gone already.');
		}),
	},
};
