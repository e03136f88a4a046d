// @ts-check

/**
 * Moves between the links of a table's rows with the arrow keys, Home and End; Tab reaches one of them.
 * @param {HTMLTableSectionElement} body
 * @param {(link: HTMLAnchorElement) => void} onMove told of the link that got the focus
 */
export function followKeys(body, onMove) {
	body.addEventListener('keydown', (event) => {
		const links = [...body.querySelectorAll('a')];
		const at = links.indexOf(/** @type {HTMLAnchorElement} */ (document.activeElement));
		const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
		const link = to === undefined || at < 0 ? undefined : links[Math.max(0, to)];
		if (!link) return;
		event.preventDefault();
		link.focus();
		link.scrollIntoView({ block: 'nearest' });
		onMove(link);
	});
	body.addEventListener('focusin', ({ target }) => {
		for (const link of body.querySelectorAll('a')) link.setAttribute('tabindex', link === target ? '0' : '-1');
	});
}
