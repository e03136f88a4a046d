// @ts-check
/** @import { Fault } from '../../gateway/faults/fault.ts' */
import { getOperations, setFault } from './api.js';
import { check, field, fill, filledIn, h } from './dom.js';
import { complain, say } from './notices.js';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** What fails most in real life, one click away. @type {[string, Record<string, string>][]} */
const PRESETS = [
	['429 once', { status: '429', times: '1' }],
	['Server error', { status: '500' }],
	['Slow, 2 s', { latency: '2000' }],
	['Dropped connection', { drop: 'on' }],
	['Token ends', { expireToken: 'on', times: '1' }],
];

/** The form that sets a fault. */
export function faultForm() {
	const operations = h('datalist', { id: 'operations' });
	const problem = h('p', { class: 'inline-problem', role: 'alert' });
	/** @param {string} name @param {Record<string, string | number>} [more] */
	const input = (name, more = {}) => h('input', { name, autocomplete: 'off', ...more });
	/** @param {string} name @param {string} text */
	const flag = (name, text) => check(text, h('input', { type: 'checkbox', name }));
	const form = h(
		'form',
		{ submit: save, class: 'form', novalidate: true },
		h(
			'p',
			{ class: 'buttons', role: 'group', 'aria-label': 'Fill in' },
			...PRESETS.map(([name, values]) => h('button', { type: 'button', class: 'small', click: () => fillIn(values) }, name)),
		),
		h(
			'fieldset',
			{ class: 'row' },
			h('legend', {}, 'Which requests'),
			field('Operation', input('operation', { list: 'operations', placeholder: 'any' })),
			field('Method', h('select', { name: 'method' }, h('option', { value: '' }, 'any'), ...METHODS.map((name) => h('option', {}, name)))),
			field('Path, * for any text', input('path', { placeholder: '/contacts/*' })),
		),
		h(
			'fieldset',
			{ class: 'row' },
			h('legend', {}, 'What goes wrong'),
			field('Status', input('status', { type: 'number', min: 200, max: 599, placeholder: 'real answer' })),
			field('Latency in ms', input('latency', { type: 'number', min: 0, max: 600_000, placeholder: '0' })),
			h(
				'div',
				{ class: 'checks' },
				flag('drop', 'Drop the connection'),
				flag('truncate', 'Break off in the middle'),
				flag('malformed', 'Send no JSON'),
				flag('expireToken', 'Let the token end'),
			),
		),
		h(
			'fieldset',
			{ class: 'row' },
			h('legend', {}, 'How often'),
			field('Times', input('times', { type: 'number', min: 1, placeholder: 'no end' })),
			field('Probability, 0 to 1', input('probability', { type: 'number', min: 0, max: 1, step: 0.05, placeholder: '1' })),
			field('Duration in ms of the mock’s clock', input('duration', { type: 'number', min: 1, placeholder: 'no end' })),
		),
		problem,
		h('p', { class: 'buttons' }, h('button', { class: 'primary' }, 'Set the fault'), h('button', { type: 'reset' }, 'Clear')),
		operations,
	);

	/** @param {Record<string, string>} values */
	function fillIn(values) {
		for (const name of ['status', 'latency', 'times', 'drop', 'truncate', 'malformed', 'expireToken']) {
			const control = form.elements.namedItem(name);
			if (!(control instanceof HTMLInputElement)) continue;
			if (control.type === 'checkbox') control.checked = name in values;
			else control.value = values[name] ?? '';
		}
	}

	/** @param {Event} event */
	async function save(event) {
		event.preventDefault();
		try {
			await setFault(readFault(filledIn(form)));
			problem.textContent = '';
			form.reset();
			say('Fault set');
		} catch (error) {
			problem.textContent = error instanceof Error ? error.message : String(error);
		}
	}

	getOperations().then(
		(known) =>
			fill(
				operations,
				...known.map(({ operationId, method, path }) => h('option', { value: operationId }, `${method.toUpperCase()} ${path}`)),
			),
		complain,
	);
	return form;
}

/** @param {Record<string, string>} values @returns {Fault} what the mock then checks */
function readFault(values) {
	/** @type {Record<string, string | number | boolean>} */
	const fault = {};
	for (const [name, value] of Object.entries(values)) {
		if (/^(operation|method|path)$/.test(name)) fault[name] = value;
		else fault[name] = value === 'on' ? true : Number(value);
	}
	return fault;
}
