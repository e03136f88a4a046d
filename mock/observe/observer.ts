import type { Exchange } from '../gateway/exchange.ts';
import type { State } from '../state/state.ts';
import { createEvents, type Events } from './events.ts';
import { createRequestCounts, type RequestCounts } from './metrics/requestCounts.ts';
import { createRequestLog, type LogListener, type RequestLog } from './requestLog.ts';

/** All that looks on: the log of requests, what is counted of them, the stream of news. */
export interface Observer {
	log: RequestLog;
	events: Events;
	counts: RequestCounts;
	/** Notes a request that was answered. */
	add(exchange: Exchange): void;
}

/** @param state whose resets empty the log. */
export function createObserver(state: State, onRequest: LogListener['onRequest']): Observer {
	const log = createRequestLog({ onRequest, onGrowth: () => events.grown() });
	const events = createEvents(log);
	const counts = createRequestCounts();
	const restart = () => {
		log.clear();
		events.restarted();
	};
	state.onReset(() => state.afterwards(restart));
	return {
		log,
		events,
		counts,
		add(exchange) {
			counts.add(exchange);
			log.add(exchange);
		},
	};
}
