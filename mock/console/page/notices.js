// @ts-check
import { byId } from './dom.js';

/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

/**
 * Says that something was done.
 * @param {string} text
 */
export function say(text) {
	show('notice', text, 3000);
}

/**
 * Says that something went wrong.
 * @param {unknown} error
 */
export function complain(error) {
	show('problem', error instanceof Error ? error.message : String(error), 9000);
}

/**
 * Runs what a control does; says so when it is done, and says what is wrong when it fails.
 * @param {() => Promise<unknown>} act
 * @param {string} [done]
 */
export async function attempt(act, done) {
	try {
		await act();
		if (done) say(done);
	} catch (error) {
		complain(error);
	}
}

/**
 * Puts a text on the clipboard.
 * @param {string} text
 * @param {string} name what it is
 */
export async function copy(text, name) {
	try {
		await navigator.clipboard.writeText(text);
	} catch {
		copyByHand(text);
	}
	say(`${name} copied`);
}

/**
 * The way that is left where the page was not reached by a safe address, as from another machine.
 * @param {string} text
 */
function copyByHand(text) {
	const area = document.createElement('textarea');
	area.value = text;
	area.className = 'sr';
	const before = document.activeElement;
	(document.querySelector('dialog[open]') ?? document.body).append(area);
	area.select();
	document.execCommand('copy');
	area.remove();
	if (before instanceof HTMLElement) before.focus();
}

/** @param {'notice' | 'problem'} id @param {string} text @param {number} duration */
function show(id, text, duration) {
	clearTimeout(timer);
	byId('notice').textContent = '';
	byId('problem').textContent = '';
	byId(id).textContent = text;
	timer = setTimeout(() => {
		byId(id).textContent = '';
	}, duration);
}
