import type { JsonObject } from '../../generator/contract/json.ts';
import type { Subscription } from '../webhooks/deliveries.ts';
import { asJson, asObject, done, problem, type Routes } from './route.ts';

/** Who is told of changes, and what was sent. */
export const webhookRoutes: Routes = {
	webhooks: {
		GET: ({ webhooks }) =>
			asJson({
				subscriptions: webhooks.subscriptions(),
				publicKeys: webhooks.publicKeys,
				events: webhooks.events(),
				deliveries: webhooks.deliveries(),
			}),
		POST: done(({ webhooks }, { body }) => webhooks.subscribe(asSubscription(asObject(body)))),
		DELETE: done(({ webhooks }, { query }) => {
			const url = query.get('url') ?? undefined;
			if (!webhooks.unsubscribe(url)) throw problem(404, `Nothing is sent to ${String(url).slice(0, 100)}.`);
		}),
	},
	'webhooks/replay': {
		POST: done(({ webhooks }, { body }) => {
			const { webhookId } = asObject(body);
			if (!webhooks.replay(String(webhookId))) throw problem(404, `There is no delivery ${String(webhookId).slice(0, 100)}.`);
		}),
	},
};

function asSubscription({ url, events }: JsonObject): Subscription {
	if (typeof url !== 'string' || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
		throw problem(400, 'Send {"url": "http://…"}.');
	if (events === undefined) return { url };
	if (!Array.isArray(events)) throw problem(400, 'events is a list of names.');
	return { url, events: events.map(String) };
}
