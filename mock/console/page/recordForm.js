// @ts-check
/** @import { JsonObject } from '../../../generator/contract/json.ts' */
import { putRecord } from './api.js';
import { field, h } from './dom.js';
import { say } from './notices.js';

/**
 * Opens a dialog in which a record is written as JSON.
 * @param {string} resource
 * @param {string | null} id null for a new record, whose id stands in its text
 * @param {JsonObject} record
 */
export function openRecordForm(resource, id, record) {
	const text = h('textarea', { name: 'json', rows: 18, spellcheck: 'false', class: 'mono', 'aria-describedby': 'record-problem' });
	text.value = JSON.stringify(record, null, 2);
	const problem = h('p', { class: 'inline-problem', id: 'record-problem', role: 'alert' });
	const dialog = h(
		'dialog',
		{ 'aria-labelledby': 'record-title', class: 'wide' },
		h('h2', { id: 'record-title' }, id === null ? `A new ${resource}` : `Edit ${resource} ${id}`),
		h(
			'form',
			{ submit: save },
			field('Record as JSON', text),
			problem,
			h('p', { class: 'muted' }, 'Saving raises the events that the same change in GHL would.'),
			h(
				'p',
				{ class: 'buttons' },
				h('button', { type: 'button', click: () => dialog.close() }, 'Cancel'),
				h('button', { class: 'primary' }, 'Save'),
			),
		),
	);

	/** @param {Event} event */
	async function save(event) {
		event.preventDefault();
		try {
			/** @type {JsonObject} */
			const changed = JSON.parse(text.value);
			const target = id ?? String(changed.id ?? changed._id ?? '');
			if (target === '') throw new Error('The record needs an id.');
			await putRecord(resource, target, changed);
			dialog.close();
			location.hash = `#/state/${encodeURIComponent(resource)}/${encodeURIComponent(target)}`;
			say('Saved');
		} catch (error) {
			problem.textContent = error instanceof Error ? error.message : String(error);
			text.focus();
		}
	}

	dialog.addEventListener('close', () => dialog.remove());
	document.body.append(dialog);
	dialog.showModal();
}
