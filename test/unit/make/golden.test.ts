import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { emitApp } from './emitApp.ts';

const { files } = emitApp();
const APP = 'connectors/make/';

/** One component of each kind, as it goes out. */
describe('the files of', () => {
	it.each([
		'connections/ghl-oauth',
		'connections/ghl-token',
		'general',
		'modules/watch-contacts',
		'modules/watch-contact',
		'modules/create-contact',
		'modules/update-contact-task',
		'modules/search-contacts',
		'modules/list-contacts',
		'modules/make-api-call',
		'rpcs/list-contact-tasks',
	])('%s', async (folder) => {
		const own = files.filter(({ path }) => path.startsWith(`${APP}${folder}/`));
		const text = own.map(({ path, content }) => `// ${path.slice(APP.length)}\n${content}`).join('\n');
		expect(own.length).toBeGreaterThan(0);
		await expect(text).toMatchFileSnapshot(fileURLToPath(new URL(`../../golden/make/${folder.replace('/', '-')}.jsonc`, import.meta.url)));
	});
});
