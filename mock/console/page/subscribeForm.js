// @ts-check
import { subscribe } from './api.js';
import { check, field, fill, h } from './dom.js';
import { say } from './notices.js';

/** The form that has an address told of changes. */
export function subscribeForm() {
	const url = h('input', { type: 'url', name: 'url', required: true, placeholder: 'http://127.0.0.1:3000/hook', autocomplete: 'off' });
	const problem = h('p', { class: 'inline-problem', role: 'alert' });
	const choices = h('div', { class: 'choices' });
	const chosen = h('span', {}, 'every event');
	const form = h(
		'form',
		{ class: 'form', submit: save, novalidate: true, change: count },
		h('div', { class: 'inline-form' }, field('Address', url), h('button', { class: 'primary' }, 'Subscribe')),
		h('details', {}, h('summary', {}, 'Events: ', chosen), h('fieldset', {}, h('legend', {}, 'None chosen means every event'), choices)),
		problem,
	);

	function names() {
		return [...choices.querySelectorAll('input')].filter((box) => box.checked).map((box) => box.value);
	}

	function count() {
		const many = names().length;
		chosen.textContent = many === 0 ? 'every event' : `${many} chosen`;
	}

	/** @param {Event} event */
	async function save(event) {
		event.preventDefault();
		const events = names();
		try {
			await subscribe({ url: url.value, ...(events.length === 0 ? {} : { events }) });
			problem.textContent = '';
			form.reset();
			count();
			say('Subscribed');
		} catch (error) {
			problem.textContent = error instanceof Error ? error.message : String(error);
			url.focus();
		}
	}

	return {
		element: form,
		/** Lists the events to choose from. @param {string[]} events */
		offer(events) {
			if (choices.childElementCount > 0) return;
			fill(choices, ...events.map((name) => check(name, h('input', { type: 'checkbox', name: 'event', value: name }))));
		},
	};
}
