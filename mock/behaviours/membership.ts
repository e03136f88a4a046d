/** What a list is after items were added at its end, and which of them are new. */
export function added(current: readonly string[], items: readonly string[]): { all: string[]; changed: string[] } {
	const changed = unique(items).filter((item) => !current.includes(item));
	return { all: [...current, ...changed], changed };
}

/** What a list is after items were taken out, and which of them were in it. */
export function removed(current: readonly string[], items: readonly string[]): { all: string[]; changed: string[] } {
	return { all: current.filter((item) => !items.includes(item)), changed: unique(items).filter((item) => current.includes(item)) };
}

function unique(items: readonly string[]): string[] {
	return [...new Set(items)];
}
