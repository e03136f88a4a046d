import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../../generator/contract/json.ts';
import type { Clock } from '../state/clock.ts';
import type { State } from '../state/state.ts';
import type { StateEvent } from '../state/stateEvent.ts';
import { eventNames } from './eventNames.ts';
import { type PublishedEvents, payloadOf } from './payload.ts';
import type { Signer } from './signature.ts';

/** An address that wants to be told. */
export interface Subscription {
	url: string;
	/** Names of events; all when left out. */
	events?: string[];
}

/** How often and when a delivery is tried again. */
export interface RetryPolicy {
	/** Statuses that ask for another try. */
	statuses: readonly number[];
	times: number;
	/** Milliseconds between tries, before jitter. */
	delay: number;
	/** Up to so many milliseconds more. */
	jitter: number;
}

/** As the live API is known to do it: six more tries after a 429, ten minutes apart, and none after anything else. */
export const LIVE_RETRIES: RetryPolicy = { statuses: [429], times: 6, delay: 600_000, jitter: 60_000 };

/** One event on its way to one address. */
export interface Delivery {
	webhookId: string;
	event: string;
	url: string;
	payload: JsonObject;
	/** Status of each try; null where nobody answered. */
	attempts: (number | null)[];
	state: 'pending' | 'delivered' | 'failed';
}

export interface Webhooks {
	subscribe(subscription: Subscription): void;
	/** Takes one address back, or all. False when nothing is sent to this one. */
	unsubscribe(url?: string): boolean;
	subscriptions(): Subscription[];
	/** Names of the events that there are. */
	events(): string[];
	/** Sends what a change of state raises. */
	raise(event: StateEvent): void;
	/** Oldest first; the latest 1,000. */
	deliveries(): Delivery[];
	/** Sends a delivery once more, byte for byte. False when there is none of this id. */
	replay(webhookId: string): boolean;
	/** How many were delivered and given up, and how often it was tried, since the start; a reset does not change it. */
	totals(): { delivered: number; failed: number; attempts: number };
	/** Waits until no delivery is on its way; those that wait for another try do not count. */
	settled(): Promise<void>;
	close(): void;
}

export interface WebhookParts {
	/** Asked for when the first event is raised. */
	published(): PublishedEvents;
	signer: Signer;
	/** Whose resets take back everything that was subscribed and sent. */
	state: State;
	clock: Clock;
	appId: string;
	retries: RetryPolicy;
	/** Those of the start, which a reset brings back. */
	initial: readonly Subscription[];
	/** Told when there is something new to see: a subscription, a delivery, a try. */
	onChange?: () => void;
}

const KEPT = 1000;
const TIMEOUT = 10_000;

export function createWebhooks({ published, signer, state, clock, appId, retries, initial, onChange }: WebhookParts): Webhooks {
	let subscriptions = [...initial];
	let log: Delivery[] = [];
	const totals = { delivered: 0, failed: 0, attempts: 0 };
	const timers = new Set<NodeJS.Timeout>();
	const underway = new Set<Promise<void>>();

	function deliver(delivery: Delivery): void {
		const work = attempt(delivery).finally(() => underway.delete(work));
		underway.add(work);
	}

	async function attempt(delivery: Delivery): Promise<void> {
		const body = Buffer.from(JSON.stringify(delivery.payload));
		const status = await post(delivery.url, body, signer.headers(body));
		delivery.attempts.push(status);
		totals.attempts++;
		if (status !== null && status >= 200 && status < 300) delivery.state = 'delivered';
		else if (status !== null && retries.statuses.includes(status) && delivery.attempts.length <= retries.times) later(delivery);
		else delivery.state = 'failed';
		if (delivery.state !== 'pending') totals[delivery.state]++;
		onChange?.();
	}

	function later(delivery: Delivery): void {
		const timer = setTimeout(
			() => {
				timers.delete(timer);
				deliver(delivery);
			},
			retries.delay + Math.random() * retries.jitter,
		);
		timer.unref();
		timers.add(timer);
	}

	function stop(): void {
		for (const timer of timers) clearTimeout(timer);
		timers.clear();
	}

	function reset(): void {
		stop();
		log = [];
		subscriptions = [...initial];
	}

	state.onReset(() => state.afterwards(reset));
	return {
		subscribe(subscription) {
			subscriptions.push(subscription);
			onChange?.();
		},
		unsubscribe(url) {
			const before = subscriptions.length;
			subscriptions = url === undefined ? [] : subscriptions.filter((subscription) => subscription.url !== url);
			onChange?.();
			return url === undefined || subscriptions.length < before;
		},
		subscriptions: () => subscriptions,
		events: () => [...published().keys()],
		raise(event) {
			if (subscriptions.length === 0) return;
			for (const name of eventNames(event, published())) {
				const described = published().get(name);
				if (!described) continue;
				for (const { url, events } of subscriptions) {
					if (events && !events.includes(name)) continue;
					const webhookId = randomUUID();
					const timestamp = new Date(clock.now()).toISOString();
					const payload = payloadOf(described, event, { timestamp, webhookId, appId });
					const delivery: Delivery = { webhookId, event: name, url, payload, attempts: [], state: 'pending' };
					log.push(delivery);
					if (log.length > KEPT * 2) log = log.slice(-KEPT);
					deliver(delivery);
					onChange?.();
				}
			}
		},
		deliveries: () => log.slice(-KEPT),
		replay(webhookId) {
			const delivery = log.find((candidate) => candidate.webhookId === webhookId);
			if (delivery) deliver(delivery);
			return delivery !== undefined;
		},
		totals: () => totals,
		async settled() {
			while (underway.size > 0) await Promise.all(underway);
		},
		close: stop,
	};
}

/** Status of the answer; null when nobody answers in time. */
async function post(url: string, body: Uint8Array<ArrayBuffer>, headers: Record<string, string>): Promise<number | null> {
	try {
		const signal = AbortSignal.timeout(TIMEOUT);
		const response = await fetch(url, {
			method: 'POST',
			body,
			headers: { 'content-type': 'application/json', ...headers },
			signal,
			redirect: 'manual',
		});
		await response.body?.cancel();
		return response.status;
	} catch {
		return null;
	}
}
