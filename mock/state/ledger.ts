/** A map that tells which of its keys change. */
export class Ledger<V> extends Map<string, V> {
	#watcher: ((key: string) => void) | undefined;

	/** @param watcher told of each key that is set or deleted. There is one at a time. */
	watch(watcher: (key: string) => void): void {
		this.#watcher = watcher;
	}

	override set(key: string, value: V): this {
		super.set(key, value);
		this.#watcher?.(key);
		return this;
	}

	override delete(key: string): boolean {
		const wasThere = super.delete(key);
		if (wasThere) this.#watcher?.(key);
		return wasThere;
	}

	override clear(): void {
		for (const key of [...this.keys()]) this.delete(key);
	}

	/** Takes over the content of another map. */
	become(content: ReadonlyMap<string, V>): void {
		for (const key of [...this.keys()]) if (!content.has(key)) this.delete(key);
		for (const [key, value] of content) if (this.get(key) !== value) this.set(key, value);
	}
}
