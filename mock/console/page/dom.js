// @ts-check

/** @typedef {Node | string | null | undefined | false} Child */

/**
 * Makes an element. Text is always text: nothing here, or anywhere in the page, reads markup out of data.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>} [props] attributes; a function listens to the event of its name, false and null leave an attribute out
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function h(tag, props = {}, ...children) {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(props)) {
		if (typeof value === 'function') element.addEventListener(name, value);
		else if (value === true) element.setAttribute(name, '');
		else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value));
	}
	element.append(...present(children));
	return element;
}

/**
 * Puts other children in the place of those that an element has.
 * @param {Element} element
 * @param {...Child} children
 */
export function fill(element, ...children) {
	element.replaceChildren(...present(children));
}

/**
 * An element of the page that is always there.
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
	const element = document.getElementById(id);
	if (!element) throw new Error(`The page has no #${id}.`);
	return element;
}

/**
 * A dialog of the page.
 * @param {string} id
 * @returns {HTMLDialogElement}
 */
export function dialogById(id) {
	return /** @type {HTMLDialogElement} */ (byId(id));
}

/**
 * A label over its control.
 * @param {string} text
 * @param {HTMLElement} control
 * @param {string} [kind]
 */
export function field(text, control, kind = '') {
	return h('label', { class: `field ${kind}` }, h('span', {}, text), control);
}

/**
 * A checkbox or radio button before its label.
 * @param {string} text
 * @param {HTMLInputElement} control
 */
export function check(text, control) {
	return h('label', { class: 'check' }, control, text);
}

/**
 * What stands in a form, by name; fields left empty are left out.
 * @param {HTMLFormElement} form
 * @returns {Record<string, string>}
 */
export function filledIn(form) {
	/** @type {Record<string, string>} */
	const values = {};
	for (const [name, value] of new FormData(form)) if (typeof value === 'string' && value !== '') values[name] = value;
	return values;
}

/**
 * Two columns: name and value.
 * @param {string} caption for those who do not see where the table stands
 * @param {Record<string, string>} pairs
 */
export function pairs(caption, pairs) {
	const rows = Object.entries(pairs).map(([name, value]) => h('tr', {}, h('th', { scope: 'row' }, name), h('td', {}, value)));
	return h('table', { class: 'pairs' }, h('caption', { class: 'sr' }, caption), h('tbody', {}, ...rows));
}

/** @param {Child[]} children @returns {(Node | string)[]} */
function present(children) {
	return children.filter((child) => child !== null && child !== undefined && child !== false);
}
