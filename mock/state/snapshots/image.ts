import type { RateLimiter, RateWindows } from '../../gateway/stages/rateLimit.ts';
import type { Grant } from '../../oauth/grant.ts';
import type { Issued } from '../../oauth/issued.ts';
import type { ClockSetting, MockClock } from '../clock.ts';
import type { IdSource } from '../ids.ts';
import type { Ledger } from '../ledger.ts';
import type { Contents, MemoryStore } from '../store/memory.ts';

/** Everything that a request can leave behind in a mock, but for the log, faults and webhooks. */
export interface Lasting {
	store: MemoryStore;
	/** Where the ids of records come from. */
	ids: IdSource;
	/** Where codes and tokens come from. */
	secretIds: IdSource;
	issued: Issued;
	grants: Ledger<Grant>;
	clock: MockClock;
	rateLimiter: RateLimiter;
}

type Copied<T> = T extends Ledger<infer V> ? ReadonlyMap<string, V> : never;

/** A copy of all that. Records and grants never change, so it shares them with the mock. */
export interface Image {
	records: Contents;
	ids: number;
	secretIds: number;
	issued: { [Name in keyof Issued]: Copied<Issued[Name]> };
	grants: ReadonlyMap<string, Grant>;
	clock: ClockSetting;
	windows: RateWindows;
}

/** Copies the state of a mock. */
export function imageOf({ store, ids, secretIds, issued, grants, clock, rateLimiter }: Lasting): Image {
	return {
		records: store.contents(),
		ids: ids.position(),
		secretIds: secretIds.position(),
		issued: {
			codes: new Map(issued.codes),
			refreshTokens: new Map(issued.refreshTokens),
			installs: new Map(issued.installs),
		},
		grants: new Map(grants),
		clock: clock.setting(),
		windows: rateLimiter.windows(),
	};
}

/** Brings the state of an image back. */
export function becomeImage({ store, ids, secretIds, issued, grants, clock, rateLimiter }: Lasting, image: Image): void {
	store.become(image.records);
	ids.seek(image.ids);
	secretIds.seek(image.secretIds);
	issued.codes.become(image.issued.codes);
	issued.refreshTokens.become(image.issued.refreshTokens);
	issued.installs.become(image.issued.installs);
	grants.become(image.grants);
	clock.adjust(image.clock);
	rateLimiter.resume(image.windows);
}
