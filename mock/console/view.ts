/** A view of the console's page, as its scripts see one. */
export interface View {
	/** Its `h1` gets the focus. */
	element: HTMLElement;
	/** Shows another part without being made anew. @param path what follows the view's name in the address */
	go?(path: string[]): void;
	/** Stops what would go on by itself. */
	leave?(): void;
}

/** A part of a view that shows some of the state. */
export interface Panel {
	element: HTMLElement;
	/** Something in the state has changed. */
	update(): void;
}
