import type { JsonObject } from './json.ts';

/** The records that a mock begins with, by resource, each as it is kept: `generated/story.json`. */
export type StoryRecords = Readonly<Record<string, readonly JsonObject[]>>;
