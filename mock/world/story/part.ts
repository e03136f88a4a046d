import type { JsonObject } from '../../../generator/contract/json.ts';

/** Records by resource, in the shape in which one is read. */
export type StoryPart = Readonly<Record<string, readonly JsonObject[]>>;
