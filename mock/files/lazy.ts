/** Makes something when it is first asked for, and keeps it. When making it fails, the next call tries again. */
export function lazy<T>(make: () => T): () => T {
	let made: { value: T } | null = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
